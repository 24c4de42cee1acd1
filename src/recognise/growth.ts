import { wordsOf } from '../model/word-document.ts';
import { type Draft, newDraft, type Outline } from './drafts.ts';
import { type Line, tidy } from './kinds.ts';
import type { Form, Label } from './label.ts';

/** The deepest level that a case's sub-paragraphs are printed at. */
const DEEPEST = 3;

/** Puts a sub-paragraph where its label counts on, below `last` or one of those that hold it; yields it. */
export function addItem(last: Draft, { paragraph, label, runs, depth }: Line): Draft {
  const open = chain(last);
  const parent =
    depth === undefined ? parentOf(open, label) : (open[Math.min(depth, open.length) - 1] ?? last);
  const item = newDraft(paragraph.line, settled(label, parent), runs, parent);
  parent.items.push(item);
  return item;
}

/** A paragraph and those that hold it, outermost first. */
function chain(draft: Draft): readonly Draft[] {
  return draft.parent ? [...chain(draft.parent), draft] : [draft];
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
