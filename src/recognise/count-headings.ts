import { type WordRun, wordsOf } from '../model/word-document.ts';
import { begin, beginSection, type Cursor, leading, leave, strayHeading } from './cursor.ts';
import type { DraftCount, DraftGroup } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';
import { withoutStart } from './label.ts';
import { enterOwnCount, enterOwnGroup } from './own-counts.ts';
import { CITED, countHeading, OFFENCE, PARTICULARS } from './wording.ts';

/** A count begins with its heading, and several with theirs; said once more, a heading only says more of its count. */
export function enterCount(line: Line, cursor: Cursor): void {
  if (cursor.told('groups', line.paragraph.runs).size > 0) enterOwnGroup(line, cursor);
  else if (cursor.own && line.paragraph.style.id === OWN_STYLE) enterOwnCount(line, cursor);
  else enterStrangeCount(line, cursor);
}

const OWN_STYLE = 'countheading';

function enterStrangeCount(line: Line, cursor: Cursor): void {
  const { counts } = cursor.outline;
  const next = (counts.at(-1)?.number ?? 0) + 1;
  const heading = line.count ?? countHeading(line.words) ?? { number: next, numbers: [next], label: '' };
  const known = counts.find((count) => count.number === heading.number);
  const title = withoutStart(line.paragraph.runs, heading.label.length + leading(line.paragraph));
  const label = heading.label.trim() || (line.label?.text ?? '');
  if (heading.numbers.length > 1 && !known) beginGroup(heading.numbers, label, title, line, cursor);
  else if (known && isAwaited(known)) beginCount(known, label, title, line, cursor);
  else if (known) {
    known.said.push(line.words);
    leave('heading', line.paragraph, cursor);
    cursor.last = undefined;
  } else {
    cursor.group = undefined;
    const count = newCount(heading.number, undefined, line);
    counts.push(count);
    beginCount(count, label, title, line, cursor);
  }
}

function newCount(number: number, group: DraftGroup | undefined, { paragraph }: Line): DraftCount {
  return {
    kind: 'count',
    line: paragraph.line,
    number,
    label: '',
    title: [],
    paragraphs: [],
    group,
    said: [],
    formulas: [],
  };
}

/** Whether only the heading over several counts has named it yet. */
function isAwaited({ group, label }: DraftCount): boolean {
  return group !== undefined && label === '';
}

function beginCount(
  count: DraftCount,
  label: string,
  title: readonly WordRun[],
  line: Line,
  cursor: Cursor,
): void {
  count.label = label;
  count.title.push(...title);
  if (count.group) count.said.push(line.words);
  cursor.count = count;
  begin('counts', cursor);
}

function beginGroup(
  numbers: readonly number[],
  label: string,
  title: readonly WordRun[],
  line: Line,
  cursor: Cursor,
): void {
  const rest = { label, title: [...title], paragraphs: [], counts: [], told: [], said: [], formulas: [] };
  const group: DraftGroup = { kind: 'group', line: line.paragraph.line, ...rest };
  group.counts.push(...numbers.map((number) => newCount(number, group, line)));
  cursor.outline.counts.push(...group.counts);
  cursor.group = group;
  cursor.count = undefined;
  begin('counts', cursor);
}

/** A heading within a count or a group: its title where it has none yet, a label that a court's form makes, or a section. */
export function enterCountHeading(line: Line, cursor: Cursor): void {
  const open = cursor.count ?? cursor.group;
  const untitled = open?.paragraphs.length === 0 && tidy(wordsOf(open.title)) === '';
  const label = OFFENCE.test(line.words) || PARTICULARS.test(line.words);
  if (open && cursor.own) beginSection(open.paragraphs, line, cursor);
  else if (!label && untitled) open.title.push(...withoutParentheses(line.runs));
  else if (label || CITED.test(line.words) || !open) {
    cursor.awaited = untitled && OFFENCE.test(line.words) ? open.title : undefined;
    cursor.count?.said.push(line.words);
    strayHeading(line, cursor);
  } else beginSection(open.paragraphs, line, cursor);
}

function withoutParentheses(runs: readonly WordRun[]): readonly WordRun[] {
  const words = wordsOf(runs);
  if (!/^\s*\([^()]*\)\s*$/.test(words)) return runs;
  const open = words.indexOf('(') + 1;
  let left = words.lastIndexOf(')') - open;
  return withoutStart(runs, open).flatMap((run): readonly WordRun[] => {
    if (!('text' in run)) return [run];
    const text = run.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
