import type { Forms, Leftover, NamedPart, Particulars, Reason } from '../model/recognition.ts';
import { maskedWordsOf, type WordParagraph, type WordRun, wordsOf } from '../model/word-document.ts';
import type { Draft, DraftCount, DraftGroup, DraftPassage, DraftSection, Outline } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';

/** What the reader of a file is in: a part of the indictment, its caption, or its signature. */
export type Zone = 'caption' | 'signature' | NamedPart;

/** Where the reader of the file stands. */
export interface Cursor {
  readonly outline: Outline;
  zone: Zone;
  /** The part that the signature ended. */
  before: Zone;
  /** Where the words of the next line go, where the line before says what they are. */
  awaited: WordRun[] | undefined;
  /** The heading over several counts below which the reader stands, and the count, once one of them has begun. */
  group: DraftGroup | undefined;
  count: DraftCount | undefined;
  /** The paragraph that words without a number may belong to; none after a heading. */
  last: Draft | undefined;
  section: DraftSection | undefined;
  /** The outline level of the heading that began the part; beyond all levels where it has none. */
  level: number;
  /** The line with which the signature begins; beyond all lines where there is none. */
  readonly signature: number;
  /** Whether the file is one of this program's own. */
  readonly own: boolean;
  readonly forms: Forms;
  /** The id that the bookmark in runs stands for. */
  readonly anchor: (runs: readonly WordRun[]) => string | undefined;
  /** What the file itself tells of the thing of some kind (`schedules`) whose bookmark stands in runs. */
  readonly told: (kind: string, runs: readonly WordRun[]) => Particulars;
  /** The last line that only a caption can have. */
  readonly captionEnd: number;
  /** Whether the paper numbers its paragraphs; where it does not, each paragraph of text is one. */
  readonly numbers: boolean;
}

/** What is done with a line of some kind where the cursor stands. */
export type Act = (line: Line, cursor: Cursor) => void;

/** Puts a paragraph into the remainder. */
export function leave(reason: Reason, paragraph: WordParagraph, { outline }: Cursor): void {
  outline.remainder.push(...leftover(reason, paragraph));
}

/** The words of a paragraph for the remainder; none where it has none. */
export function leftover(
  reason: Reason,
  { line, runs }: Pick<WordParagraph, 'line' | 'runs'>,
): readonly Leftover[] {
  const [text, masked] = [tidy(wordsOf(runs)), tidy(maskedWordsOf(runs))];
  return text === '' ? [] : [{ reason, line, text, ...(masked === text ? {} : { masked }) }];
}

/** An act that puts a line into the remainder. */
export function leaving(reason: Reason): Act {
  return (line, cursor) => leave(reason, line.paragraph, cursor);
}

/** Begins a part, or a stretch of one in which nothing stands yet. */
export function begin(zone: Zone, cursor: Cursor, section?: DraftSection): void {
  cursor.zone = zone;
  cursor.awaited = undefined;
  cursor.section = section;
  cursor.last = undefined;
}

/** Where no paragraphs stand. */
const TEXTLESS: readonly Zone[] = ['caption', 'contents', 'glossary', 'chronology'];

/** Where new paragraphs of the part go. A paper whose part nobody named is read as general allegations. */
export function listOf(cursor: Cursor): DraftPassage[] {
  const { outline } = cursor;
  if (cursor.zone === 'signature') cursor.zone = cursor.before;
  if (TEXTLESS.includes(cursor.zone)) cursor.zone = 'general';
  if (cursor.section) return cursor.section.paragraphs;
  if (cursor.zone === 'counts') return (cursor.count ?? cursor.group)?.paragraphs ?? outline.responsibility;
  if (cursor.zone === 'schedules') return outline.schedules.at(-1)?.paragraphs ?? outline.general;
  return outline[cursor.zone as 'accused' | 'general' | 'responsibility' | 'forfeiture'];
}

/** Letters of space before the first word, which the tidied words do not have. */
export function leading({ runs }: WordParagraph): number {
  return /^\s*/.exec(wordsOf(runs))?.[0].length ?? 0;
}

/** Puts a heading that begins nothing into the remainder; what follows it goes on with no paragraph before it. */
export function strayHeading({ paragraph }: Line, cursor: Cursor): void {
  leave('heading', paragraph, cursor);
  cursor.last = undefined;
}

/** Marks the first passage of one of the accused, where the file tells it; no section of another goes on. */
export function beginAccused(passage: DraftPassage, runs: readonly WordRun[], cursor: Cursor): void {
  const begins = cursor.told('begins', runs).get('accused');
  if (begins === undefined) return;
  passage.begins = Number(begins);
  cursor.section = undefined;
}

/** Begins a section of some passages, or of the open section whose heading is above its own. */
export function beginSection(passages: DraftPassage[], { paragraph, runs }: Line, cursor: Cursor): void {
  const level = levelOf(paragraph);
  const section: DraftSection = {
    kind: 'section',
    line: paragraph.line,
    heading: runs,
    paragraphs: [],
    level,
  };
  beginAccused(section, runs, cursor);
  let parent = cursor.section;
  while (parent && !(level !== undefined && parent.level !== undefined && parent.level < level))
    parent = parent.parent;
  section.parent = parent;
  (parent?.paragraphs ?? passages).push(section);
  begin(cursor.zone, cursor, section);
}

/** By its outline or the name of its style. */
export function levelOf({ outline, style }: WordParagraph): number | undefined {
  const named = /\d/.exec(style.name)?.[0];
  return outline ?? (named === undefined ? undefined : Number(named));
}
