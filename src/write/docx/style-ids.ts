import type { StyleName } from '../../model/sheet.ts';

/** The id by which paragraphs of the Word file name their style: Word's own where it has such a style. */
export const STYLE_IDS: Readonly<Record<StyleName, string>> = {
  classification: 'Classification',
  court: 'Court',
  case_line: 'CaseLine',
  party: 'Party',
  versus: 'Versus',
  accused_line: 'AccusedLine',
  title: 'Title',
  charging: 'ChargingClause',
  charge: 'Charge',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  count_heading: 'CountHeading',
  numbered: 'NumberedParagraph',
  item1: 'Item1',
  item2: 'Item2',
  item3: 'Item3',
  body: 'BodyText',
  quotation: 'BlockQuotation',
  closing: 'ClosingClause',
  dateline: 'Dateline',
  signature: 'Signature',
  schedule_title: 'ScheduleTitle',
  contents_title: 'ContentsTitle',
  contents1: 'TOC1',
  contents2: 'TOC2',
  contents3: 'TOC3',
  contents4: 'TOC4',
  cover_label: 'CoverLabel',
  cover_value: 'CoverText',
  table_head: 'TableHead',
  table_cell: 'TableText',
  footnote: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
};

/**
 * The names of styles that Word brings along. Word knows these by name, in whatever language it shows them, so a
 * court's own name for them would make a second style beside Word's.
 */
export const BUILT_IN_NAMES: Readonly<Partial<Record<StyleName, string>>> = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  contents1: 'toc 1',
  contents2: 'toc 2',
  contents3: 'toc 3',
  contents4: 'toc 4',
  body: 'Body Text',
  signature: 'Signature',
  footnote: 'footnote text',
  header: 'header',
  footer: 'footer',
};

/**
 * Where the styles that Word brings along stand in its lists, as in its own files; ours come first of all, as 1 does.
 * What Word sets by itself is not offered beside them.
 */
export const PRIORITIES: Readonly<Partial<Record<StyleName, number>>> = {
  title: 10,
  heading1: 9,
  heading2: 9,
  heading3: 9,
  heading4: 9,
  contents1: 39,
  contents2: 39,
  contents3: 39,
  contents4: 39,
  footnote: 99,
  header: 99,
  footer: 99,
};

/** Character styles: the raised number of a note, and an address that can be followed. */
export const FOOTNOTE_REFERENCE = 'FootnoteReference';
export const HYPERLINK = 'Hyperlink';

/**
 * The names of the character styles that Word links with paragraph styles of its own, for a part of a paragraph in
 * their look. Their ids are those with `Char` behind.
 */
export const LINKED_NAMES: Readonly<Partial<Record<StyleName, string>>> = {
  title: 'Title Char',
  heading1: 'Heading 1 Char',
  heading2: 'Heading 2 Char',
  heading3: 'Heading 3 Char',
  heading4: 'Heading 4 Char',
  body: 'Body Text Char',
  signature: 'Signature Char',
  footnote: 'Footnote Text Char',
  header: 'Header Char',
  footer: 'Footer Char',
};

/** The style of the paragraph of no height that Word needs after some tables. */
export const TABLE_END = { id: 'TableEnd', name: 'Table End' } as const;
