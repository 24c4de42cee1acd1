import {
  FootnoteReferenceRun,
  type IRunOptions,
  NoBreakHyphen,
  type ParagraphChild,
  SoftHyphen,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { CallRun, ReferenceRun, Run } from '../../model/paper.ts';
import { marked } from './bookmarks.ts';
import { fieldRuns } from './field.ts';
import { AddressLink, bookmarkLink } from './link.ts';
import { FOOTNOTE_REFERENCE, HYPERLINK } from './style-ids.ts';
import type { Targets } from './targets.ts';

type Writers = {
  readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>, targets: Targets) => ParagraphChild[];
};

const WRITERS: Writers = {
  text: (run) => textRuns(run.text, look(run)),
  link: (run) => {
    const words = run.runs.flatMap((inner) => textRuns(inner.text, { ...look(inner), style: HYPERLINK }));
    return words.length === 0 ? [] : [new AddressLink(run.href, words) as ParagraphChild];
  },
  reference: referenceRuns,
  call: callRuns,
  break: () => [new TextRun({ break: 1 })],
};

/** The runs of a paragraph or note as docx's. */
export function wordRuns(runs: readonly Run[], targets: Targets): ParagraphChild[] {
  return runs.flatMap((run) =>
    (WRITERS[run.kind] as (run: Run, targets: Targets) => ParagraphChild[])(run, targets),
  );
}

/** Hyphens that Word has elements for and shows wrongly as characters. */
const HYPHENS: Readonly<Record<string, () => XmlComponent>> = {
  '\u2011': () => new NoBreakHyphen(),
  '\u00ad': () => new SoftHyphen(),
};

/**
 * Where a text is cut into runs: about those hyphens, and after a brace that docx would take, with the words up to
 * the next brace, for a placeholder of its own (`{indictment-0}` stands for the number of a list).
 */
const SEAMS = /(?<=[\u2011\u00ad])|(?=[\u2011\u00ad])|(?<=\{)(?=[\w-]+-\d+\})/;

/** Words of one look; none where the text is empty. */
export function textRuns(text: string, options: IRunOptions): ParagraphChild[] {
  if (text === '') return [];
  const pieces = /[\u2011\u00ad{]/.test(text) ? text.split(SEAMS) : [text];
  return pieces.map((piece) => {
    const hyphen = HYPHENS[piece];
    return new TextRun(hyphen ? { ...options, children: [hyphen()] } : { ...options, text: piece });
  });
}

function look(run: { readonly bold: boolean; readonly italic: boolean }): IRunOptions {
  return { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
}

/** Fields where their results, computed anew, would be the paper's words; else a link that says them. */
function referenceRuns(run: ReferenceRun, targets: Targets): ParagraphChild[] {
  const target = targets.of(run);
  const words = textRuns(run.text, look(run));
  if (target === undefined) return words;
  const { fields, bookmark } = target;
  if (fields.map((field) => field.result).join('') !== run.text) return [bookmarkLink(bookmark.name, words)];
  return fields.flatMap((field) => fieldRuns(field, look(run)));
}

/** The first call of a note is Word's own; a later one is a field, since Word would count it as a second note. */
function callRuns(run: CallRun, targets: Targets): ParagraphChild[] {
  const target = targets.note(run.note);
  if (run.first || target === undefined)
    return marked(target?.bookmark, [new FootnoteReferenceRun(run.note)]);
  const instruction = `NOTEREF ${target.bookmark.name} \\f \\h`;
  return fieldRuns({ instruction, result: `${run.note}` }, { style: FOOTNOTE_REFERENCE });
}
