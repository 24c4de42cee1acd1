import { type Analysis, printedTexts } from '../model/analysis.ts';
import type { Edit } from '../model/finding.ts';
import type { Source, Span } from '../model/source.ts';
import type { Scalar, ScalarStyle } from '../model/value.ts';
import { grouped } from '../text/grouped.ts';

/** How words are written in a scalar of each style; undefined where they cannot be. */
const WRITTEN: Readonly<Record<ScalarStyle, (words: string) => string | undefined>> = {
  plain: (words) => (/:(?:\s|$)|\s#/.test(words) ? undefined : words),
  single: (words) => words.replace(/'/g, "''"),
  double: (words) => words.replace(/["\\]/g, '\\$&'),
  literal: (words) => words,
  folded: (words) => words,
  // A sheet is somebody else's.
  cell: () => undefined,
};

/** Makes of what a text is to say what its file is to say; undefined where that cannot be written there. */
export function writerFor(analysis: Analysis): (fix: readonly Edit[]) => readonly Edit[] | undefined {
  let texts: ReadonlyMap<Source, readonly Scalar[]> | undefined;
  return (fix) => {
    texts ??= bySource(printedTexts(analysis));
    const edits: Edit[] = [];
    for (const { span, text } of fix) {
      const scalar = holding(texts.get(span.source) ?? [], span);
      const written = scalar ? WRITTEN[scalar.style](text) : text;
      if (written === undefined || /\p{Cc}/u.test(written)) return undefined;
      edits.push({ span, text: written });
    }
    return edits;
  };
}

function bySource(scalars: readonly Scalar[]): ReadonlyMap<Source, readonly Scalar[]> {
  const texts = grouped(scalars, ({ source }) => source);
  for (const each of texts.values()) each.sort((one, other) => one.start - other.start);
  return texts;
}

/** The scalar in which a span stands; they are in order and do not overlap. */
function holding(scalars: readonly Scalar[], span: Span): Scalar | undefined {
  let low = 0;
  let high = scalars.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scalars[middle] as Scalar).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const scalar = scalars[low];
  return scalar && scalar.start <= span.start && span.end <= scalar.end ? scalar : undefined;
}
