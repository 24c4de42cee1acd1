import { type Finding, structural } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { positionAt } from '../text/position.ts';
import type { Slip } from './slip.ts';
import { hashSlip, signSlip } from './slips-of-prose.ts';
import { SPACE_SLIP, SPACED_KEY } from './space-slip.ts';
import { surroundings } from './surroundings.ts';

/** Prose that begins with a sign of YAML's own, and was read as something else without an error. */
export function misread(span: Span, help?: string): Finding {
  const slip = signSlip(surroundings(span.source.text, span.start), span.start);
  return structural(slip.rule, span, slip.message, help ?? slip.help);
}

/** A list or mapping where a key should stand. */
export function keyless(key: Span): Finding {
  const message = 'unexpected list or mapping before `:`, expected a key such as `title`';
  return structural(
    'yaml/key',
    key,
    message,
    'text that begins with `[` or `{` must stand in quotes or after `>-`',
  );
}

/** A key with a space of print before or after it, as text copied from a word processor has. */
export function spacedKey(key: Scalar): Finding | undefined {
  if (!SPACED_KEY.test(key.text)) return undefined;
  return structural(SPACE_SLIP.rule, key, SPACE_SLIP.message, SPACE_SLIP.help);
}

/** A key that its mapping has already. */
export function doubledKey(key: Scalar, first: Scalar): Finding {
  const { line } = positionAt(first.source, first.start);
  const help = `it stands on line ${line} already; keep one of the two, or make each an item of a list`;
  return structural('yaml/duplicate-key', key, `key \`${key.text}\` is written twice`, help);
}

/** `*name` without a `&name` before it. */
export function unknownAlias(name: string, span: Span, anchors: Iterable<string>): Finding {
  const near = closest(name, anchors);
  if (near)
    return structural('yaml/alias', span, `there is no value marked \`&${name}\``, didYouMean(`*${near}`));
  return misread(
    span,
    `YAML takes \`*${name}\` for the repetition of a value marked \`&${name}\`, and there is none`,
  );
}

/** `&name` that no `*name` repeats: most often prose such as `&Sons`. */
export function unusedAnchor(name: string, value: Scalar): Finding {
  const { source } = value;
  const start = Math.max(0, source.text.lastIndexOf(`&${name}`, value.start));
  return misread(
    { source, start, end: value.end },
    `YAML takes \`&${name}\` for a mark and leaves it out, but nothing repeats \`*${name}\``,
  );
}

/** Aliases that would make a case of millions of values out of a few lines. */
export function aliasBomb(span: Span): Finding {
  const message = 'this repeats too much, expected a case of at most a million values';
  return structural(
    'yaml/alias-bomb',
    span,
    message,
    'write the repeated parts out, or include them from a file',
  );
}

/** Plain prose that ends at ` #5` or ` #word`, or one word at ` #5`: YAML leaves the rest of the line out without a word. */
export function cutSilently(scalar: Scalar): Finding | undefined {
  const { text } = scalar.source;
  const sign = /[ \t]+(?=#[^\s#])/y;
  sign.lastIndex = scalar.end;
  const gap = sign.exec(text)?.[0].length;
  if (gap === undefined) return undefined;
  const start = scalar.end + gap;
  const isProse = /\s/.test(scalar.text) || /\d/.test(text[start + 1] ?? '');
  if (!isProse) return undefined;
  const slip: Slip = hashSlip(start, surroundings(text, start).lineEnd);
  return structural(
    slip.rule,
    { source: scalar.source, start: slip.start, end: slip.end },
    slip.message,
    slip.help,
  );
}
