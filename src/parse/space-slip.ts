import type { Slip } from './slip.ts';
import type { Surroundings } from './surroundings.ts';

/** Spaces of print, which YAML takes for letters: no-break, thin, ideographic and zero-width ones. */
const SPACE = '[\\u00A0\\u2000-\\u200D\\u202F\\u2060\\u3000]';

/** A key with one of them before or after it. */
export const SPACED_KEY = new RegExp(`^${SPACE}|${SPACE}$`);

/** Where one stands before a value: in the indentation, after a list mark, or after a key's colon. */
const BEFORE_VALUE = new RegExp(`^[ \\t]*(?:(?:-[ \\t]+)*(?:-|[\\w-]+:))?(?=${SPACE})`);

export const SPACE_SLIP = {
  rule: 'yaml/space',
  message: 'unexpected no-break space, expected an ordinary one',
  help: 'it looks like a space but is a letter to YAML; delete it and press the space bar',
};

/** A space of print on a line, where YAML needs its own. */
export function spaceSlip({ text, lineStart, lineEnd }: Surroundings): Slip | undefined {
  const before = BEFORE_VALUE.exec(text.slice(lineStart, lineEnd))?.[0];
  if (before === undefined) return undefined;
  const start = lineStart + before.length;
  return { ...SPACE_SLIP, start, end: start + 1 };
}
