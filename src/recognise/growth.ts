import { wordsOf } from '../model/word-document.ts';
import { type Draft, newDraft, type Outline } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';
import type { Form, Label } from './label.ts';

/** The deepest level that a case's sub-paragraphs are printed at. */
const DEEPEST = 3;

/** Puts a sub-paragraph where its label counts on, below `last` or one of those that hold it; yields it. */
export function addItem(last: Draft, { paragraph, label, runs, depth }: Line): Draft {
  const open = chain(last);
  const lower = LOWER_LIST.test(paragraph.style.name) ? (open[DEEPEST - 1] ?? last) : undefined;
  const within = countedWithin(open, label) ?? lower;
  const parent =
    within ??
    (depth === undefined ? parentOf(open, label) : (open[Math.min(depth, open.length) - 1] ?? last));
  const item = newDraft(paragraph.line, settled(label, parent), runs, parent);
  parent.items.push(item);
  return item;
}

/** A paragraph and those that hold it, outermost first. */
function chain(draft: Draft): readonly Draft[] {
  return draft.parent ? [...chain(draft.parent), draft] : [draft];
}

/** Where Word's own list goes on: beside the open item of its level, or below that of the level above. */
function countedWithin(open: readonly Draft[], label: Label | undefined): Draft | undefined {
  const counted = label?.counted;
  const beside = open.findLast(({ parent, label: own }) => {
    const same = parent && counted && own?.counted?.list === counted.list;
    return same && own.counted.level <= counted.level;
  });
  if (!beside || !counted) return undefined;
  const below = (beside.label?.counted?.level ?? 0) < counted.level && open.indexOf(beside) < DEEPEST;
  return below ? beside : beside.parent;
}

/** The innermost whose items have labels of this form, else the innermost of all as far as levels go. */
function parentOf(open: readonly Draft[], label: Label | undefined): Draft {
  const siblings = open.findLast(({ items }) => {
    const before = items.at(-1)?.label;
    return before !== undefined && label !== undefined && follows(before, label);
  });
  return siblings ?? (open[Math.min(open.length, DEEPEST) - 1] as Draft);
}

function follows(before: Label, label: Label): boolean {
  if (before.form === 'lower letter' && label.asLetter === before.value + 1) return true;
  if (before.form !== label.form) return false;
  return label.form === 'bullet' || label.form === 'dotted' || label.value > before.value;
}

/** `(i)` after `(h)` is a letter, and after `(a)` a level of its own a numeral. */
function settled(label: Label | undefined, parent: Draft): Label | undefined {
  const before = parent.items.at(-1)?.label;
  if (label?.asLetter === undefined || before?.form !== 'lower letter' || label.asLetter !== before.value + 1)
    return label;
  return { ...label, form: 'lower letter' as Form, value: label.asLetter };
}

/**
 * Whether Word counts a number below the open paragraph and not after it: in a style that says so, or by another list
 * that begins where the paragraph announces one, or has begun there.
 */
export function countsBelow(last: Draft | undefined, { label, paragraph }: Line): boolean {
  const counted = label?.counted;
  if (!last || !counted) return false;
  const [root, ...items] = chain(last).map((draft) => draft.label?.counted);
  if (root?.list === counted.list) return counted.level > root.level;
  const begun = items.some((item) => item?.list === counted.list);
  const begins = label.value === 1 && /[:–—]$/.test(tidy(wordsOf(last.runs)));
  return begun || LOWER_LIST.test(paragraph.style.name) || begins;
}

/** Word's own styles for lists within lists. */
const LOWER_LIST = /^list (?:number|bullet|continue)? ?[2-9]$/;

/** Whether words go on with the sentence of a paragraph that a page or a list broke off. */
export function continues(last: Draft, words: string): boolean {
  const before = tidy(wordsOf(last.runs));
  return /^\p{Ll}/u.test(words) && !/[.:;?!][”"’')\]]?$/.test(before) && last.items.length === 0;
}

/** Adds words without a number of their own to the paragraph before them, and says so. */
export function addContinuation(last: Draft, { paragraph, runs }: Line, { remarks }: Outline): void {
  const gap = { kind: 'text', text: ' ', bold: false, italic: false, raised: false } as const;
  last.runs.push(gap, ...runs);
  last.doubt = 'with words that had no number';
  const message = `these words have no number in the Word file, and are joined to the paragraph before them${last.label ? ` (\`${last.label.text}\`)` : ''}`;
  remarks.push({ rule: 'import/joined', severity: 'info', line: paragraph.line, message });
}
