import { type WordRun, wordsOf } from '../model/word-document.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { begin, type Cursor } from './cursor.ts';
import type { DraftCount, DraftGroup } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';
import { withoutStart } from './label.ts';
import { valuesIn } from './phrases.ts';
import { countHeading } from './wording.ts';

/** Begins a count of a file of our own, by its style; its label is the court's, in whatever language. */
export function enterOwnCount({ paragraph }: Line, cursor: Cursor): void {
  const { outline, anchor, told } = cursor;
  const { runs, line } = paragraph;
  const label = labelOf(wordsOf(runs), cursor);
  const id = anchor(runs);
  const known = id !== undefined && told('counts', runs).size > 0;
  if (known && !cursor.group?.told.includes(id)) cursor.group = undefined;
  const count: DraftCount = {
    kind: 'count',
    line,
    number: outline.counts.length + 1,
    label: tidy(label),
    title: [...withoutStart(runs, label.length)],
    paragraphs: [],
    group: cursor.group,
    said: [],
    formulas: [],
  };
  outline.counts.push(count);
  cursor.group?.counts.push(count);
  cursor.count = count;
  begin('counts', cursor);
}

/** All before the title, with the spaces after it. */
function labelOf(words: string, { forms: { countLabel } }: Cursor): string {
  const { before, after } = countLabel ?? { before: '', after: '' };
  const printed = new RegExp(`^\\s*${escapePattern(before)}\\S+?${escapePattern(after)}(?:\\s+|$)`, 'iu');
  return (countLabel && printed.exec(words)?.[0]) ?? countHeading(words)?.label ?? '';
}

/** Begins a group of counts, of which the file itself tells; its title is what stands behind their numbers. */
export function enterOwnGroup({ paragraph }: Line, cursor: Cursor): void {
  const { runs, line } = paragraph;
  const [start, end] = titlePlace(runs, cursor);
  const words = wordsOf(runs);
  const group: DraftGroup = {
    kind: 'group',
    line,
    label: tidy(words.slice(0, start) + words.slice(end)),
    title: [...withoutStart(runs, start)],
    paragraphs: [],
    counts: [],
    told: cursor.told('groups', runs).get('counts')?.split('; ') ?? [],
    said: [],
    formulas: [],
  };
  cursor.group = group;
  cursor.count = undefined;
  begin('counts', cursor);
}

function titlePlace(runs: readonly WordRun[], { forms: { phrases } }: Cursor): readonly [number, number] {
  const words = wordsOf(runs);
  const found = ['count_group_many', 'count_group_one'].map(
    (key) => valuesIn(phrases.get(key) ?? '', words)?.title,
  );
  return found.find((place) => place !== undefined) ?? [/^\s*/.exec(words)?.[0].length ?? 0, words.length];
}
