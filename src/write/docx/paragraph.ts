/** What a paragraph has beside its style. */
export interface ParagraphOptions {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Whether the number that its style would give it is taken away. */
  readonly unnumbered?: boolean;
  readonly suppressLineNumbers?: boolean;
  /** Tab stops in the place of its style's, as XML. */
  readonly tabs?: string;
  /** The space above and below it in the place of its style's, in twips. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** The properties in the order that the standard asks for (ECMA-376 part 1, 17.3.1.26). */
const PROPERTIES: readonly [keyof Omit<ParagraphOptions, 'tabs' | 'before' | 'after'>, string][] = [
  ['keepNext', '<w:keepNext/>'],
  ['keepLines', '<w:keepLines/>'],
  ['pageBreakBefore', '<w:pageBreakBefore/>'],
  ['unnumbered', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'],
  ['suppressLineNumbers', '<w:suppressLineNumbers/>'],
];

const NO_OPTIONS: ParagraphOptions = {};

/** A paragraph (`w:p`) of a style, about runs that are XML already. */
export function paragraph(style: string, runs: string, options = NO_OPTIONS): string {
  let properties = `<w:pStyle w:val="${style}"/>`;
  for (const [name, xml] of PROPERTIES) if (options[name]) properties += xml;
  if (options.tabs) properties += `<w:tabs>${options.tabs}</w:tabs>`;
  return `<w:p><w:pPr>${properties}${spacing(options)}</w:pPr>${runs}</w:p>`;
}

function spacing({ before, after }: ParagraphOptions): string {
  if (before === undefined && after === undefined) return '';
  const above = before === undefined ? '' : ` w:before="${before}"`;
  return `<w:spacing${above}${after === undefined ? '' : ` w:after="${after}"`}/>`;
}
