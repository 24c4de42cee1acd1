import type { Mark, Revision } from '../../model/mark.ts';
import { onlyOn } from '../../text/sides.ts';
import { escaped } from '../office/xml.ts';
import type { MoveForm } from './moves.ts';

/** The elements of tracked changes, of runs and of the marks at the ends of paragraphs (ECMA-376 part 1, 17.13.5). */
const ELEMENTS: Readonly<Record<Mark['kind'], string>> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  moved_here: 'w:moveTo',
  moved_away: 'w:moveFrom',
};

export const INSERTED: Mark = { kind: 'inserted' };
export const DELETED: Mark = { kind: 'deleted' };

/** Writes marks as tracked changes, which Word's reader accepts or rejects. Each has a number of its own in the file. */
export class Track {
  #last: number;
  readonly #by: string;
  readonly #forms: ReadonlyMap<number, MoveForm>;

  /** `last`: the highest number that bookmarks have; `forms`: of moves that are not written as most are. A paper that is no redline has no marks. */
  constructor(revision: Revision | undefined, last: number, forms: ReadonlyMap<number, MoveForm>) {
    const { author, date } = revision ?? { author: '', date: 0 };
    this.#last = last;
    this.#forms = forms;
    this.#by = `w:author="${escaped(author)}" w:date="${new Date(date * 1000).toISOString().replace('.000', '')}"`;
  }

  /** Runs, which hold no link, under a mark; as they are where there is none. */
  runs(mark: Mark | undefined, xml: string): string {
    if (mark === undefined || xml === '') return xml;
    const { kind } = this.formOf(mark) === 'anew' ? settledMark(mark) : mark;
    const element = ELEMENTS[kind];
    return `<${element} ${this.#attributes()}>${kind === 'deleted' ? deleted(xml) : xml}</${element}>`;
  }

  /**
   * What both papers print in one place: under the mark, where only one of them has it, else as it is where it is the
   * same, and the old one before the new one where it is not.
   */
  both(mark: Mark | undefined, old: string, wanted: string): string {
    if (mark) return this.runs(mark, onlyOn({ mark }) === 'old' ? old : wanted);
    return old === wanted ? wanted : this.runs(DELETED, old) + this.runs(INSERTED, wanted);
  }

  /**
   * What became of a paragraph's end, or of a row, as a property of it. Word knows no moved rows; and a paragraph with a field
   * whose end is told to have moved LibreOffice (so 7.4) leaves behind as an empty one, so most are told to have gone or come.
   */
  property(mark: Mark | undefined): string {
    if (!mark) return '';
    const { kind } = this.formOf(mark) === 'whole' ? mark : settledMark(mark);
    return `<${ELEMENTS[kind]} ${this.#attributes()}/>`;
  }

  /** A paragraph's runs with the ends of its move about it: the first stands within it, the second behind it. */
  moved(mark: Mark | undefined): { readonly start: string; readonly end: string } {
    if (mark === undefined || !('move' in mark) || this.formOf(mark) === 'anew') return STILL;
    const element = `${ELEMENTS[mark.kind]}Range`;
    const attributes = this.#attributes();
    const id = /w:id="\d+"/.exec(attributes)?.[0];
    return {
      start: `<${element}Start ${attributes} w:name="move${mark.move}"/>`,
      end: `<${element}End ${id}/>`,
    };
  }

  /** How a move is written that is not written as most are. */
  formOf(mark: Mark | undefined): MoveForm | undefined {
    return mark && 'move' in mark ? this.#forms.get(mark.move) : undefined;
  }

  #attributes(): string {
    return `w:id="${++this.#last}" ${this.#by}`;
  }
}

/** What moved away went, what moved here came. */
function settledMark(mark: Mark): Mark {
  return onlyOn({ mark }) === 'old' ? DELETED : INSERTED;
}

const STILL = { start: '', end: '' };

/** Deleted words and instructions have elements of their own; signs of other elements stand in no words. */
function deleted(xml: string): string {
  return xml.replace(
    /(<\/?w:)(t|instrText)(?=[ >])/g,
    (_, open: string, name: string) => open + DELETED_NAMES[name],
  );
}

const DELETED_NAMES: Readonly<Record<string, string>> = { t: 'delText', instrText: 'delInstrText' };
