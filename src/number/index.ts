import { type Copy, isRestricted } from '../model/analysis.ts';
import type { FurniturePatterns } from '../model/court.ts';
import type { Finding } from '../model/finding.ts';
import type { Indictment } from '../model/indictment.ts';
import type { Level } from '../model/level.ts';
import type { Draft, Manuscript } from '../model/manuscript.ts';
import type { Block, Furniture, Note, Paper, Properties } from '../model/paper.ts';
import type { Sheet } from '../model/sheet.ts';
import { capitals } from '../text/capitals.ts';
import type { CalendarDate } from '../text/dates.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { turned } from '../text/geometry.ts';
import { parseNumberPattern } from '../text/number-pattern.ts';
import { blocksOf } from './blocks.ts';
import { notePieces, standingsIn } from './citations/index.ts';
import { type Clerk, dateWords, newClerk, paragraphsOf, UPRIGHT, words } from './clerk.ts';
import { withContents } from './contents.ts';
import { type FurnitureValues, furnitureLine } from './furniture.ts';
import { particularsOf } from './particulars.ts';
import { paragraphRuns, plainWords, proseWords } from './runs.ts';
import { numberAll } from './series.ts';

/**
 * Numbers the manuscript in printed order and gives every reference its words; what it could not number is a finding, and
 * so is a paper that would be longer than any, which is cut short.
 *
 * `created`: seconds since 1970. `accompanied`: the indictment that the manuscript is a companion of. What that has a
 * number for keeps it there, in words alone, for the way leads into another file; notes are not called again.
 */
export function number(
  manuscript: Manuscript,
  created: number,
  accompanied?: Indictment,
): { readonly value: Indictment; readonly findings: readonly Finding[]; readonly isCutShort: boolean } {
  const { copy } = manuscript;
  const sheet = sheetFor(copy);
  const series = numberAll(manuscript, sheet.numbering, accompanied?.series);
  const clerk: Clerk = newClerk(copy, series, {
    ...(accompanied && { accompanies: true, paragraphs: paragraphsOf(accompanied.series) }),
    standings: standingsIn(series.notes, copy),
    furniture: (level) => furniture(copy.court.furniture.rest, markedWith(level, values, clerk)),
  });
  const values = valuesOf(manuscript, clerk);
  const furniture = (patterns: FurniturePatterns, said = values): Furniture => ({
    header: furnitureLine(patterns.header, said, (key) => words(clerk, key)),
    footer: furnitureLine(patterns.footer, said, (key) => words(clerk, key)),
  });
  const blocks = withContents(
    lying(manuscript.blocks, sheet).flatMap(([block, under]) => blocksOf(block, under, clerk)),
    { ...copy.court.contents, ...(copy.case.document.with.includes('contents') && { overPages: 0 }) },
  );
  const notes = notesOf(clerk);
  const first = saysClassification(blocks)
    ? { ...values, classification: '', capital_classification: '', restriction: '' }
    : values;
  const paper: Paper = {
    language: copy.language,
    properties: {
      ...propertiesOf(copy, clerk, values, created),
      ...(!accompanied && { particulars: particularsOf(copy, clerk) }),
    },
    sheet,
    furniture: {
      first: furniture(copy.court.furniture.first, first),
      rest: furniture(copy.court.furniture.rest),
    },
    ...marginalia(copy, clerk),
    blocks,
    notes,
  };
  return { value: { paper, series }, findings: clerk.findings, isCutShort: clerk.ink.told };
}

function notesOf(clerk: Clerk): readonly Note[] {
  const { copy, series } = clerk;
  return series.notes.map((key, index) => {
    const runs = paragraphRuns(notePieces(copy.notes.get(key)?.content ?? [], clerk), UPRIGHT, clerk);
    return { number: index + 1, anchor: series.byKey.get(key)?.anchor as string, runs };
  });
}

/** Each block with the sheet as its page lies: tables on a long side have more of a line for their columns. */
function lying(blocks: readonly Draft[], sheet: Sheet): readonly (readonly [Draft, Sheet])[] {
  let landscape = false;
  return blocks.map((block) => {
    if (block.kind === 'page_break') landscape = block.landscape;
    return [block, landscape ? { ...sheet, page: turned(sheet.page, true) } : sheet];
  });
}

/** The court's sheet with the word for a count in the paper's language. */
function sheetFor({ court, words: { phrases, numbers } }: Copy): Sheet {
  const label = phrases.get('count_label')?.text ?? '';
  const count = parseNumberPattern(label, numbers) ?? court.sheet.numbering.count;
  return { ...court.sheet, numbering: { ...court.sheet.numbering, count } };
}

function valuesOf({ copy, title, classification: mark }: Manuscript, clerk: Clerk): FurnitureValues {
  const { document } = copy.case;
  const classification = plainWords(mark, clerk);
  return {
    number: proseWords(document.number, clerk),
    filing: proseWords(document.filing, clerk),
    classification,
    capital_classification: capitals(classification),
    restriction: isRestricted(copy) ? classification : '',
    title: plainWords(title, clerk),
    date: document.date ? dateWords(document.date, clerk) : '',
    numeric_date: document.date ? numericDate(document.date, clerk) : '',
  };
}

/** The same with the classification of some pages in place of the paper's. */
function markedWith(level: Level, values: FurnitureValues, clerk: Clerk): FurnitureValues {
  const classification = words(clerk, `classification_${level}`);
  return {
    ...values,
    classification,
    capital_classification: capitals(classification),
    restriction: level === 'public' ? '' : classification,
  };
}

/** `22/07/2021`; in words where the day is not known. */
function numericDate(date: CalendarDate, clerk: Clerk): string {
  if (date.day === undefined) return dateWords(date, clerk);
  const two = (part = 0) => `${part}`.padStart(2, '0');
  const values = { day: two(date.day), month: two(date.month), year: `${date.year}` };
  return fillPhrase(words(clerk, 'date_numeric'), values);
}

/** Whether words of the first page say for whom the paper is, so that what stands about them need not. */
function saysClassification(blocks: readonly Block[]): boolean {
  const next = blocks.findIndex(({ kind }) => kind === 'page_break' || kind === 'contents');
  const page = next < 0 ? blocks : blocks.slice(0, next);
  return page.some((block) => block.kind === 'plain' && block.style === 'classification');
}

/** What stands about the text: the numbers of lines, where the paper or else its court wants them, its crest, and the word for a draft. */
function marginalia(
  { case: { document }, court }: Copy,
  clerk: Clerk,
): Pick<Paper, 'lineNumbers' | 'watermark' | 'crest'> {
  const lineNumbers = document.lineNumbers ?? court.lineNumbers;
  return {
    ...(lineNumbers > 0 ? { lineNumbers } : {}),
    ...(court.crest ? { crest: court.crest } : {}),
    ...(document.draft ? { watermark: words(clerk, 'draft') } : {}),
  };
}

function propertiesOf(copy: Copy, clerk: Clerk, values: FurnitureValues, created: number): Properties {
  const names = copy.case.accused.map((accused) => proseWords(accused.name, clerk));
  const office = copy.case.prosecutor?.office;
  return {
    title: fillPhrase(words(clerk, 'file_title'), { title: values.title, accused: names.join(', ') }),
    subject: values.number,
    author: proseWords(office, clerk) || words(clerk, 'the_prosecutor'),
    keywords: [values.number, ...names].filter((keyword) => keyword !== ''),
    created,
  };
}
