import type { Paper } from '../../model/paper.ts';
import type { ParagraphStyle, StyleName } from '../../model/sheet.ts';
import { escaped } from '../office/xml.ts';
import { BUILT_IN_NAMES, STYLE_IDS } from './style-ids.ts';

/** What a place in the paper asks of a paragraph that its style does not have. */
export interface Place {
  /** As the id and the name of a style end: `BelowTable`, `below Table`. */
  readonly id: string;
  readonly name: string;
  /** The style of the paragraph that Word begins when its user presses Enter; absent where it is the same. */
  readonly next?: StyleName;
  readonly asks: Asked;
}

interface Asked {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly suppressLineNumbers?: boolean;
  /** No number of Word's, and the indents that the style has with one, as XML: LibreOffice takes them away with the number. */
  readonly unnumbered?: string;
  /** Tab stops beside those of the style, as XML. */
  readonly tabs?: string;
  /** The space above and below in the place of the style's, in twips. */
  readonly before?: number;
  readonly after?: number;
}

/** A cover, whose lines have no numbers where others have. */
export const UNLINED: Place = {
  id: 'Unlined',
  name: 'without Line Numbers',
  asks: { suppressLineNumbers: true },
};

/** A style that another can be based on. */
interface Base {
  readonly id: string;
  readonly name: string;
}

/**
 * The styles of paragraphs that stand in such places, each based on the paragraph's own: nothing is formatted directly,
 * so that Word's user changes all first sub-paragraphs' spacing, say, in one place. Only what the paper uses is made.
 *
 * No style could have the space between levels without: Word takes the larger of the spaces below and above, and
 * between two numbered paragraphs there is more than between one and its sub-paragraph or its heading.
 */
export class StyleBook {
  readonly #paper: Paper;
  readonly #made = new Map<string, string>();

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  /** The id of the style for paragraphs of a style in some places. */
  in(name: StyleName, places: readonly Place[]): string {
    const base = STYLE_IDS[name];
    if (places.length === 0) return base;
    const { sheet, lineNumbers } = this.#paper;
    const style = sheet.styles[name];
    const asking = places.filter(({ asks }) => !has(style, asks, lineNumbers !== undefined));
    return this.basedOn({ id: base, name: BUILT_IN_NAMES[name] ?? style.name }, asking);
  }

  /** The same for a style that no court has. */
  basedOn(base: Base, places: readonly Place[]): string {
    const id = base.id + places.map((place) => place.id).join('');
    return id === base.id ? id : this.made(id, () => styleXml(id, base, places));
  }

  /** The id of a style of any kind, which is made where nothing asked for it before. */
  made(id: string, make: () => string): string {
    if (!this.#made.has(id)) this.#made.set(id, make());
    return id;
  }

  /** The styles made so far, but for those that a list of styles has already. */
  missingIn(styles: string): string {
    return [...this.#made].map(([id, xml]) => (styles.includes(`w:styleId="${id}"`) ? '' : xml)).join('');
  }
}

function has(style: ParagraphStyle, asked: Asked, lined: boolean): boolean {
  const { keepNext, keepLines, suppressLineNumbers, ...others } = asked;
  return (
    (!keepNext || style.keepWithNext) &&
    (!keepLines || style.keepTogether) &&
    (!suppressLineNumbers || !lined) &&
    Object.keys(others).length === 0
  );
}

function styleXml(id: string, base: Base, places: readonly Place[]): string {
  const name = [base.name, ...places.map((place) => place.name)].join(' ');
  const next = places.findLast((place) => place.next)?.next;
  const asked: Asked = Object.assign({}, ...places.map(({ asks }) => asks));
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escaped(name)}"/><w:basedOn w:val="${base.id}"/>` +
    `${next ? `<w:next w:val="${STYLE_IDS[next]}"/>` : ''}<w:uiPriority w:val="2"/><w:pPr>${propertiesXml(asked)}</w:pPr></w:style>`
  );
}

/** What takes away the number of a style. */
export const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** In the order that the standard asks for (ECMA-376 part 1, 17.3.1.26). */
function propertiesXml(asked: Asked): string {
  const { keepNext, keepLines, unnumbered, suppressLineNumbers, tabs, before, after } = asked;
  const spaces = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ].join('');
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    unnumbered ? NO_NUMBER : '',
    suppressLineNumbers ? '<w:suppressLineNumbers/>' : '',
    tabs ? `<w:tabs>${tabs}</w:tabs>` : '',
    spaces && `<w:spacing${spaces}/>`,
    unnumbered ?? '',
  ].join('');
}
