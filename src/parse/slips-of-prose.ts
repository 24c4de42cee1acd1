import type { Slip } from './slip.ts';
import { lineAbove, type Surroundings } from './surroundings.ts';

/** What YAML takes a sign for at the beginning of text. */
const MEANINGS: Readonly<Record<string, string>> = {
  '@': 'YAML keeps `@` for itself',
  '`': 'YAML keeps the backquote for itself',
  '%': 'YAML takes `%` for an instruction to itself',
  '*': 'YAML takes `*` for the repetition of another value',
  '&': 'YAML takes `&` for a name of the value',
  '!': 'YAML takes `!` for the kind of the value',
  '[': 'YAML takes `[` for the beginning of a list',
  '{': 'YAML takes `{` for the beginning of a mapping',
  '|': 'YAML takes `|` for the beginning of a block of lines',
  '>': 'YAML takes `>` for the beginning of a block of text',
  '?': 'YAML takes `? ` for the beginning of a key',
  ',': 'YAML takes `,` for the end of an item',
};

/** Prose that begins with a sign of YAML's own. The rest of the file is read as if it stood in quotes. */
export function signSlip({ text, lineEnd }: Surroundings, start: number): Slip {
  const sign = text[start] ?? '';
  const shown = sign === '`' ? 'a backquote' : `\`${sign}\``;
  const end = Math.max(start + 1, start + text.slice(start, lineEnd).trimEnd().length);
  return {
    rule: 'yaml/begins-with-sign',
    start,
    end,
    message: `text that begins with ${shown} must stand in quotes or after \`>-\``,
    help: MEANINGS[sign] ?? 'put the text in quotes, or after `>-` on lines of its own',
    repair: start,
  };
}

/** Prose that YAML cut at `: `, because it takes the words before for a key; `start` is where the prose begins. */
export function cutAtColon({ text }: Surroundings, start: number): Slip {
  const found = text.slice(start).search(/:(?=\s|$)/);
  const colon = found === -1 ? start : start + found;
  const words = text.slice(start, colon).replace(/\s+/g, ' ');
  const shown = words.length > 40 ? `...${words.slice(-37)}` : words;
  return {
    rule: 'yaml/cut-at-colon',
    start: colon,
    end: colon + 1,
    message: 'text that holds `: ` must stand in quotes or after `>-`',
    help: `YAML takes \`${shown}\` for a key, because a colon and a space follow`,
    repair: start,
    repairEnd: start,
  };
}

/** Prose that YAML cut at ` #` on the line above an error, where that line has one. */
export function cutAtHash(around: Surroundings): Slip | undefined {
  const above = lineAbove(around);
  if (!above) return undefined;
  const value = above.text.slice(above.valueStart, above.lineEnd);
  const found = /^[^"'#]*\s#/.test(value) ? value.search(/\s#/) : -1;
  if (found === -1) return undefined;
  return hashSlip(above.valueStart + found + 1, above.lineEnd);
}

/** Prose that YAML cut at the `#` at `start`. */
export function hashSlip(start: number, end: number): Slip {
  return {
    rule: 'yaml/cut-at-hash',
    start,
    end,
    message: 'text that holds ` #` must stand in quotes or after `>-`',
    help: 'YAML takes all that follows ` #` on the line for a remark and leaves it out; write `# ` where a remark is meant',
  };
}

/** The same slip where the tree about it is lost too. */
export function withoutRepair({ repair, repairEnd, ...slip }: Slip): Slip {
  return slip;
}
