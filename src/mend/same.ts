import type { Edit, Finding } from '../model/finding.ts';
import type { Scalar, ScalarStyle, Value } from '../model/value.ts';
import { spanWithin } from '../text/span-within.ts';

/** A file as it is read by itself. */
export interface Read {
  readonly root: Value | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Whether a file reads the same after edits as before, but for what the edits say: the same keys, lists and texts in
 * the same order, and no slip of YAML that was not there. Where it could not be read before, a slip must be gone.
 */
export function sameButFor(before: Read, after: Read, edits: readonly Edit[]): boolean {
  if (!before.root) return after.findings.length < before.findings.length;
  if (after.findings.length > before.findings.length) return false;
  return after.root !== undefined && isSame(before.root, after.root, edits);
}

function isSame(before: Value, after: Value, edits: readonly Edit[]): boolean {
  const quoting = edits.find((edit) => isQuoted(edit) && covers(edit, before));
  if (quoting) return after.kind === 'scalar' && isQuotation(after, quoting);
  if (before.kind === 'scalar') return after.kind === 'scalar' && isSameScalar(before, after, edits);
  if (before.kind === 'list') {
    if (after.kind !== 'list' || after.items.length !== before.items.length) return false;
    return before.items.every((item, index) => isSame(item, after.items[index] as Value, edits));
  }
  if (after.kind !== 'mapping' || after.entries.length !== before.entries.length) return false;
  return before.entries.every(({ key, value }, index) => {
    const entry = after.entries[index];
    return entry !== undefined && isSame(key, entry.key, edits) && isSame(value, entry.value, edits);
  });
}

function isSameScalar(before: Scalar, after: Scalar, edits: readonly Edit[]): boolean {
  const own = edits.filter(({ span }) => span.start <= before.end && before.start <= span.end);
  return after.style === before.style && after.text === edited(before, own);
}

function covers({ span }: Edit, { start, end }: Value): boolean {
  return span.start <= start && end <= span.end;
}

/** Whether an edit puts quotes about a whole text. */
function isQuoted({ text }: Edit): boolean {
  return /^(["']).+\1$/s.test(text);
}

/** Whether a text in quotes says what was written without them. */
function isQuotation({ style, text }: Scalar, { span }: Edit): boolean {
  const written = span.source.text.slice(span.start, span.end);
  return (style === 'single' || style === 'double') && spaced(text) === spaced(written);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What the scalar says with the edits in it made. */
function edited(scalar: Scalar, edits: readonly Edit[]): string {
  const { text, style } = scalar;
  let made = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.span.start - other.span.start)) {
    if (edit.span.start < scalar.start || edit.span.end > scalar.end) continue;
    made += text.slice(at, offsetIn(scalar, edit.span.start)) + READ[style](edit.text);
    at = offsetIn(scalar, edit.span.end);
  }
  return made + text.slice(at);
}

/** What words written in a scalar of each style say. */
const READ: Readonly<Record<ScalarStyle, (words: string) => string>> = {
  plain: (words) => words,
  single: (words) => words.replace(/''/g, "'"),
  double: (words) => words.replace(/\\(["\\])/g, '$1'),
  literal: (words) => words,
  folded: (words) => words,
  cell: (words) => words,
};

/** The first offset in a scalar's text that was written at or behind a place of its source. */
function offsetIn(scalar: Scalar, place: number): number {
  let low = 0;
  let high = scalar.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanWithin(scalar, middle, middle).start >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}
