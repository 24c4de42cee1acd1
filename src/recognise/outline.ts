import type { Reason } from '../model/recognition.ts';
import {
  paragraphsIn,
  type WordBlock,
  type WordParagraph,
  type WordTable,
  wordsOf,
} from '../model/word-document.ts';
import { type Draft, type DraftSection, newDraft, type Outline } from './drafts.ts';
import { addContinuation, addItem, continues } from './growth.ts';
import { isStyledHeading, type Line, lineOf, tidy } from './kinds.ts';
import { withoutStart } from './label.ts';
import { CLOSING, countHeading, DATED, PART_HEADINGS, type Part, TITLE, VERSUS } from './wording.ts';

type Zone = 'caption' | 'signature' | Part;

/** Where the reader of the file stands. */
interface Cursor {
  readonly outline: Outline;
  zone: Zone;
  /** The part that the signature ended. */
  before: Zone;
  /** The paragraph that words without a number may belong to; none after a heading. */
  last: Draft | undefined;
  section: DraftSection | undefined;
  /** Whether the paper numbers its paragraphs; where it does not, each paragraph of text is one. */
  readonly numbers: boolean;
}

/** Reads the body from its first line to its last, and puts every paragraph into the part it belongs to. */
export function outlineOf(body: readonly WordBlock[]): Outline {
  const outline: Outline = {
    caption: [],
    accused: [],
    general: [],
    responsibility: [],
    counts: [],
    signature: [],
    schedules: [],
    remainder: [],
    remarks: [],
  };
  const lines = paragraphsIn(body).map(lineOf);
  const numbers = lines.filter(({ kind }) => kind === 'numbered').length >= 3;
  const cursor: Cursor = {
    outline,
    zone: 'caption',
    before: 'general',
    last: undefined,
    section: undefined,
    numbers,
  };
  for (const block of body) {
    if (block.kind === 'table') enterTable(block, cursor);
    else enter(lineOf(block), cursor);
  }
  return outline;
}

type Reader = (line: Line, cursor: Cursor) => void;

const READERS: Readonly<Record<Line['kind'], Reader>> = {
  blank: () => undefined,
  contents: (line, cursor) => leave('contents', line.paragraph, cursor),
  count: enterCount,
  heading: enterHeading,
  numbered: enterNumbered,
  item: enterLabelled,
  quotation: enterQuotation,
  aside: (line, cursor) => enterAside(line, cursor),
  plain: enterPlain,
};

function enter(line: Line, cursor: Cursor): void {
  if (cursor.zone === 'contents' && isEntry(line)) return leave('contents', line.paragraph, cursor);
  READERS[line.kind](line, cursor);
}

/** A line of a table of contents ends in the number of a page. */
function isEntry({ words }: Line): boolean {
  return /[\s.…]\d{1,4}$/.test(words);
}

function leave(reason: Reason, { line, runs }: WordParagraph, { outline }: Cursor): void {
  const text = tidy(wordsOf(runs));
  if (text !== '') outline.remainder.push({ reason, line, text });
}

function enterCount(line: Line, cursor: Cursor): void {
  const { outline } = cursor;
  const { paragraph } = line;
  const { number, label } = line.count ??
    countHeading(line.words) ?? { number: outline.counts.length + 1, label: '' };
  const said = outline.counts.find((count) => count.number === number);
  if (said) {
    said.said.push(line.words);
    return leave('heading', paragraph, cursor);
  }
  const title = withoutStart(paragraph.runs, label.length + leading(paragraph));
  outline.counts.push({
    kind: 'count',
    line: paragraph.line,
    number,
    label: label.trim() || (line.label?.text ?? ''),
    title: [...title],
    paragraphs: [],
    said: [],
  });
  Object.assign(cursor, { zone: 'counts', last: undefined, section: undefined });
}

/** Letters of space before the first word, which the tidied words do not have. */
function leading({ runs }: WordParagraph): number {
  return /^\s*/.exec(wordsOf(runs))?.[0].length ?? 0;
}

function enterHeading(line: Line, cursor: Cursor): void {
  const bare = tidy(
    wordsOf(withoutStart(line.runs, line.paragraph.number || !line.label ? 0 : line.label.text.length)),
  );
  const part = PART_HEADINGS.find(([, said]) => said.test(bare))?.[0];
  if (cursor.zone === 'caption' && !endsCaption(line, part))
    return void cursor.outline.caption.push(line.paragraph);
  if (part === 'schedules') return enterSchedule(line, cursor);
  if (part) {
    leave(part === 'contents' ? 'contents' : 'heading', line.paragraph, cursor);
    Object.assign(cursor, { zone: part, last: undefined, section: undefined });
    return;
  }
  OTHER_HEADINGS[cursor.zone](line, cursor);
}

function endsCaption({ words, paragraph }: Line, part: Part | undefined): boolean {
  return (
    part !== undefined ||
    (isStyledHeading(paragraph) &&
      !TITLE.test(words) &&
      !VERSUS.test(words) &&
      !/^title|^subtitle/.test(paragraph.style.name))
  );
}

/** What a heading is that begins no part, by the part in which it stands. */
const OTHER_HEADINGS: Readonly<Record<Zone, Reader>> = {
  caption: enterSection,
  contents: enterSection,
  general: enterSection,
  responsibility: enterSection,
  accused: strayHeading,
  counts: (line, cursor) => {
    const count = cursor.outline.counts.at(-1);
    if (count && count.paragraphs.length === 0 && tidy(wordsOf(count.title)) === '')
      count.title.push(...line.runs);
    else strayHeading(line, cursor);
  },
  signature: (line, cursor) => void cursor.outline.signature.push(line.paragraph),
  schedules: (line, cursor) => enterTitle(line, cursor),
};

function enterSection(line: Line, cursor: Cursor): void {
  if (cursor.zone === 'caption' || cursor.zone === 'contents') cursor.zone = 'general';
  const section: DraftSection = {
    kind: 'section',
    line: line.paragraph.line,
    heading: line.runs,
    paragraphs: [],
  };
  cursor.outline[cursor.zone as 'general' | 'responsibility'].push(section);
  Object.assign(cursor, { section, last: undefined });
}

function strayHeading(line: Line, cursor: Cursor): void {
  leave('heading', line.paragraph, cursor);
  cursor.last = undefined;
}

function enterSchedule(line: Line, cursor: Cursor): void {
  const [, label = '', parting = ''] =
    /^((?:schedule|annex(?:e)?|appendix)(?:\s+(?:[A-Z]|\d{1,3}|[IVX]+))?)\s*([:.–—-]*\s*)/i.exec(
      line.words,
    ) ?? [];
  const title = withoutStart(line.runs, label.length + parting.length + leading(line.paragraph));
  cursor.outline.schedules.push({
    kind: 'schedule',
    line: line.paragraph.line,
    label,
    title: [...title],
    tables: [],
    paragraphs: [],
  });
  Object.assign(cursor, { zone: 'schedules', last: undefined, section: undefined });
}

/** The first words of a schedule that has no title yet are its title. */
function enterTitle(line: Line, cursor: Cursor): void {
  const schedule = cursor.outline.schedules.at(-1);
  if (
    schedule &&
    schedule.tables.length + schedule.paragraphs.length === 0 &&
    tidy(wordsOf(schedule.title)) === ''
  )
    schedule.title.push(...line.runs);
  else if (line.kind === 'heading') strayHeading(line, cursor);
  else enterText(line, cursor);
}

/** Where new paragraphs of the part go. A paper whose part nobody named is read as general allegations. */
function listOf(cursor: Cursor): (Draft | DraftSection)[] | Draft[] {
  const { outline } = cursor;
  if (cursor.zone === 'signature') cursor.zone = cursor.before;
  if (cursor.zone === 'caption' || cursor.zone === 'contents') cursor.zone = 'general';
  if (cursor.section) return cursor.section.paragraphs;
  if (cursor.zone === 'counts') return outline.counts.at(-1)?.paragraphs ?? outline.responsibility;
  if (cursor.zone === 'schedules') return outline.schedules.at(-1)?.paragraphs ?? outline.general;
  return outline[cursor.zone as 'accused' | 'general' | 'responsibility'];
}

function enterNumbered({ paragraph, label, runs }: Line, cursor: Cursor): void {
  const draft = newDraft(paragraph.line, label, runs);
  (listOf(cursor) as Draft[]).push(draft);
  cursor.last = draft;
}

function enterLabelled(line: Line, cursor: Cursor): void {
  if (cursor.zone === 'caption') return void cursor.outline.caption.push(line.paragraph);
  const { last } = cursor;
  if (!last) return enterNumbered(line, cursor);
  if (line.label?.form === 'bullet' && continues(last, line.words))
    return addContinuation(last, line, cursor.outline);
  cursor.last = addItem(last, line);
}

function enterQuotation(line: Line, cursor: Cursor): void {
  const { last } = cursor;
  if (!last || line.label || continues(last, line.words))
    return line.label ? enterLabelled(line, cursor) : enterPlain(line, cursor);
  if (last.items.length > 0 || last.parent) return addContinuation(last, line, cursor.outline);
  if (last.quote.length > 0) last.quote.push({ kind: 'break' });
  last.quote.push(...line.runs);
}

/** What a court's form prints of its own, by our own styles. */
function enterAside(line: Line, cursor: Cursor): void {
  if (cursor.zone === 'caption') return void cursor.outline.caption.push(line.paragraph);
  cursor.outline.counts.at(-1)?.said.push(line.words);
  leave('closing', line.paragraph, cursor);
  cursor.last = undefined;
}

function enterPlain(line: Line, cursor: Cursor): void {
  const { zone, outline, last } = cursor;
  if (zone === 'caption') return enterCaption(line, cursor);
  if (zone === 'signature') return void outline.signature.push(line.paragraph);
  if (zone === 'schedules') return enterTitle(line, cursor);
  if (DATED.test(line.words) && line.words.length < 120 && /\d{4}|_{3}/.test(line.words)) {
    Object.assign(cursor, { zone: 'signature', before: zone });
    return void outline.signature.push(line.paragraph);
  }
  if (zone === 'counts' && CLOSING.test(line.words)) return enterAside(line, cursor);
  if (/^[\d\W_]*$/.test(line.words)) return leave('unplaced', line.paragraph, cursor);
  if (last && continues(last, line.words)) return addContinuation(last, line, outline);
  if (!/\s/.test(line.words)) return leave('unplaced', line.paragraph, cursor);
  enterText(line, cursor);
}

/** A paper without numbers begins with its first paragraph that is longer than a caption's lines. */
function enterCaption(line: Line, cursor: Cursor): void {
  if (!cursor.numbers && line.words.length > 200) return enterText(line, cursor);
  cursor.outline.caption.push(line.paragraph);
}

/** A paragraph without a number: of its own where nothing before it could have it. */
function enterText(line: Line, cursor: Cursor): void {
  if (cursor.numbers && cursor.last) return addContinuation(cursor.last, line, cursor.outline);
  if (cursor.numbers) {
    const message = 'this paragraph has no number in the Word file, and gets one';
    cursor.outline.remarks.push({
      rule: 'import/unnumbered',
      severity: 'info',
      line: line.paragraph.line,
      message,
    });
  }
  const { last } = cursor;
  enterNumbered(line, cursor);
  if (cursor.numbers) cursor.last = last;
}

function enterTable(table: WordTable, cursor: Cursor): void {
  const { outline, zone } = cursor;
  if (zone === 'caption' || zone === 'signature')
    return void outline[zone].push(...paragraphsIn([table]).filter(({ runs }) => tidy(wordsOf(runs)) !== ''));
  const open = zone === 'schedules' ? outline.schedules.at(-1) : undefined;
  if (open) return void open.tables.push(table);
  const message = 'this table stands within the text, where a case has none; it is a schedule now';
  outline.remarks.push({ rule: 'import/table', severity: 'warning', line: table.line, message });
  outline.schedules.push({
    kind: 'schedule',
    line: table.line,
    label: '',
    title: [],
    tables: [table],
    paragraphs: [],
  });
}
