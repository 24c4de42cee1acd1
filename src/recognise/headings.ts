import type { NamedPart } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import { enterCountHeading } from './count-headings.ts';
import {
  type Act,
  begin,
  beginSection,
  type Cursor,
  leading,
  leave,
  levelOf,
  strayHeading,
  type Zone,
} from './cursor.ts';
import type { DraftSchedule } from './drafts.ts';
import { isStyledHeading, type Line, tidy } from './kinds.ts';
import { withoutStart } from './label.ts';
import { enterOwnGroup } from './own-counts.ts';
import { caseNumberIn, FIRST_SECTION, OF_CAPTION, partNamed, said, TITLE, VERSUS } from './wording.ts';

/** A heading begins a part by its words, or something within the part that is open. */
export function enterHeading(line: Line, cursor: Cursor): void {
  const isGroup = cursor.told('groups', line.runs).size > 0;
  (isGroup ? enterOwnGroup : enterPart)(line, cursor);
}

function enterPart(line: Line, cursor: Cursor): void {
  const { paragraph, label, runs } = line;
  const typed = paragraph.number || !label ? 0 : label.text.length;
  const bare = tidy(wordsOf(withoutStart(runs, typed)));
  const part = partOf(line, bare, cursor);
  if (cursor.zone === 'caption' && !endsCaption(line, part, cursor)) cursor.outline.caption.push(paragraph);
  else if (part === 'schedules') enterSchedule(line, cursor);
  else if (part) {
    leave(part === 'contents' ? 'contents' : 'heading', paragraph, cursor);
    begin(part, cursor);
    cursor.level = levelOf(paragraph) ?? Number.POSITIVE_INFINITY;
  } else OTHER_HEADINGS[cursor.zone](line, cursor);
}

/** In a file of our own, headings of parts and schedules are of the first level; below a count's none is that of a part. */
function partOf({ paragraph, runs }: Line, bare: string, cursor: Cursor): NamedPart | undefined {
  const level = levelOf(paragraph);
  if (cursor.own && (level ?? 1) > 1) return undefined;
  if (cursor.told('schedules', runs).size > 0) return 'schedules';
  const part = cursor.forms.headings.get(bare.toLowerCase()) ?? partNamed(bare);
  const within = cursor.zone === 'counts' && cursor.count && level !== undefined && level > cursor.level;
  return within && part !== 'schedules' ? undefined : part;
}

/** Whether only a caption has such a line. */
export function isOfCaption(words: string): boolean {
  const own = [TITLE, VERSUS, OF_CAPTION].some((pattern) => pattern.test(words));
  return words.length < 200 && (own || caseNumberIn(words) !== undefined);
}

function endsCaption(
  { words, paragraph }: Line,
  part: NamedPart | undefined,
  { captionEnd }: Cursor,
): boolean {
  if (part !== undefined) return true;
  if (paragraph.line <= captionEnd) return false;
  const ofCaption = isOfCaption(words) || /^(?:sub)?title/.test(paragraph.style.name);
  return FIRST_SECTION.test(words) || (isStyledHeading(paragraph) && !ofCaption);
}

/** What a heading is that begins no part, by the part in which it stands. */
const OTHER_HEADINGS: Readonly<Record<Zone, Act>> = {
  caption: enterSection('general'),
  contents: enterSection('general'),
  general: enterSection('general'),
  responsibility: enterSection('responsibility'),
  forfeiture: enterSection('forfeiture'),
  glossary: strayHeading,
  chronology: strayHeading,
  // Names stand over the particulars of each; a heading of the part's own rank ends the part.
  accused: (line, cursor) => {
    if (cursor.own) return enterSection('accused')(line, cursor);
    const ends = FIRST_SECTION.test(line.words) || (levelOf(line.paragraph) ?? Number.NaN) <= cursor.level;
    (ends ? enterSection('general') : strayHeading)(line, cursor);
  },
  counts: enterCountHeading,
  signature: (line, cursor) => cursor.outline.signature.push(line.paragraph),
  schedules: (line, cursor) => {
    const untitled = untitledSchedule(cursor);
    const open = cursor.outline.schedules.at(-1);
    if (untitled && !cursor.own) untitled.title.push(...line.runs);
    else if (open && cursor.own) beginSection(open.paragraphs, line, cursor);
    else strayHeading(line, cursor);
  },
};

function enterSection(part: 'accused' | 'general' | 'responsibility' | 'forfeiture'): Act {
  return (line, cursor) => {
    if (cursor.zone !== part) begin(part, cursor);
    beginSection(cursor.outline[part], line, cursor);
  };
}

const SCHEDULE = new RegExp(
  `^((?:${said('schedule')})(?:\\s+(?:[A-Z]|\\d{1,3}|[IVX]+))?)(?![\\p{L}\\p{N}])\\s*([:.–—-]*\\s*)`,
  'iu',
);

function enterSchedule({ paragraph, words, runs }: Line, cursor: Cursor): void {
  const told = cursor.told('schedules', runs);
  const [, label = '', parting = ''] = told.size > 0 ? [words, words] : (SCHEDULE.exec(words) ?? []);
  cursor.outline.schedules.push({
    kind: 'schedule',
    line: paragraph.line,
    label,
    title: [...withoutStart(runs, label.length + parting.length + leading(paragraph))],
    told,
    tables: [],
    paragraphs: [],
  });
  begin('schedules', cursor);
}

/** The open schedule, where it has no title yet and nothing else: its next words are the title. */
export function untitledSchedule({ outline }: Cursor): DraftSchedule | undefined {
  const schedule = outline.schedules.at(-1);
  const empty = schedule && schedule.tables.length + schedule.paragraphs.length === 0;
  return empty && tidy(wordsOf(schedule.title)) === '' ? schedule : undefined;
}
