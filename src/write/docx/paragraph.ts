import { NO_NUMBER } from './style-book.ts';

/** What a paragraph has beside its style. */
export interface ParagraphOptions {
  readonly pageBreakBefore?: boolean;
  /** Whether the number that its style would give it is taken away. */
  readonly unnumbered?: boolean;
  /** What became of its end, as XML. */
  readonly change?: string;
}

const NO_OPTIONS: ParagraphOptions = {};

/** A paragraph (`w:p`) of a style, by its id, about runs that are XML already. */
export function paragraph(style: string, runs: string, options = NO_OPTIONS): string {
  const begun = options.pageBreakBefore ? '<w:pageBreakBefore/>' : '';
  const number = options.unnumbered ? NO_NUMBER : '';
  const change = options.change ? `<w:rPr>${options.change}</w:rPr>` : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${begun}${number}${change}</w:pPr>${runs}</w:p>`;
}
