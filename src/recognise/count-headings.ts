import { type WordRun, wordsOf } from '../model/word-document.ts';
import { begin, type Cursor, leading, leave, strayHeading } from './cursor.ts';
import type { DraftCount } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';
import { withoutStart } from './label.ts';
import { countHeading, OFFENCE, PARTICULARS } from './wording.ts';

/** A count begins with its heading; a heading over several begins them all; said once more, it only says more of its count. */
export function enterCount(line: Line, cursor: Cursor): void {
  const { counts } = cursor.outline;
  const { paragraph } = line;
  const next = (counts.at(-1)?.number ?? 0) + 1;
  const { number, numbers, label } = line.count ??
    countHeading(line.words) ?? { number: next, numbers: [next], label: '' };
  const title = withoutStart(paragraph.runs, label.length + leading(paragraph));
  const known = counts.find((count) => count.number === number);
  if (known) sayMore(known, line, title, cursor);
  else {
    const text = label.trim() || (line.label?.text ?? '');
    const begun = numbers.map((each) => newCount(each, text, line));
    begun[0]?.title.push(...title);
    counts.push(...begun);
    cursor.group = begun;
    cursor.count = begun[0];
    begin('counts', cursor);
    if (begun.length > 1) sayGroup(begun, line, cursor);
  }
}

function newCount(number: number, label: string, { paragraph }: Line): DraftCount {
  return { kind: 'count', line: paragraph.line, number, label, title: [], paragraphs: [], said: [] };
}

/** A count said again, as where its charge stands below its facts; one under a heading over several gets its own title so. */
function sayMore(count: DraftCount, line: Line, title: readonly WordRun[], cursor: Cursor): void {
  const ofGroup = cursor.group.length > 1 && cursor.group.includes(count);
  const [before, after] = [tidy(wordsOf(count.title)), tidy(wordsOf(title))];
  count.said.push(line.words);
  if (after === '' || !ofGroup) leave('heading', line.paragraph, cursor);
  else {
    const text = tidy(`${count.label} ${before}`);
    cursor.outline.remainder.push({ reason: 'heading', line: count.line, text });
    count.label = tidy(line.words.slice(0, line.words.length - after.length));
    const kept = count.title.filter(({ kind }) => kind === 'mark' || kind === 'call');
    count.title.splice(0, Number.POSITIVE_INFINITY, ...title, ...kept);
  }
  if (ofGroup) cursor.count = count;
  cursor.last = undefined;
}

function sayGroup(counts: readonly DraftCount[], { paragraph }: Line, { outline }: Cursor): void {
  const numbers = counts.map(({ number }) => number).join(', ');
  outline.remarks.push({
    rule: 'import/count-group',
    severity: 'warning',
    line: paragraph.line,
    message: `this heading stands over several counts (${numbers}), where a case has none; the paragraphs below it are those of count ${counts[0]?.number}`,
    help: 'move them to the counts that they are about, or let the other counts incorporate them',
  });
}

/** A heading within a count: its title where it has none yet, a label that the court's form makes of its own, or a stray. */
export function enterCountHeading(line: Line, cursor: Cursor): void {
  const { count, outline } = cursor;
  const untitled = count?.paragraphs.length === 0 && tidy(wordsOf(count.title)) === '';
  if (OFFENCE.test(line.words)) cursor.awaited = untitled ? count.title : undefined;
  else if (untitled && !PARTICULARS.test(line.words)) {
    count.title.push(...withoutParentheses(line.runs));
    return;
  }
  count?.said.push(line.words);
  strayHeading(line, cursor);
  if (OFFENCE.test(line.words) || PARTICULARS.test(line.words) || /^\(.*\)$/.test(line.words)) return;
  outline.remarks.push({
    rule: 'import/heading',
    severity: 'info',
    line: line.paragraph.line,
    message: 'this heading stands within a count, where a case has none; it is in the remainder',
  });
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
