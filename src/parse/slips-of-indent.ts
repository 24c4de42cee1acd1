import { type KeyAbove, keysAbove } from './columns.ts';
import type { Slip } from './slip.ts';
import { cutAtColon, withoutRepair } from './slips-of-prose.ts';
import { spaceSlip } from './space-slip.ts';
import { firstSign, lineAbove, type Surroundings, surroundings } from './surroundings.ts';

/** A line that stands on a column where YAML can put it to nothing. `offset` is anywhere in it. */
export function indentSlip(around: Surroundings, offset: number): Slip {
  const line = surroundings(around.text, offset);
  const above = lineAbove(line);
  const better = belowBlockSign(line) ?? spaceSlip(line) ?? (above && spaceSlip(above));
  if (better) return better;
  const start = firstSign(line);
  return {
    rule: 'yaml/indentation',
    start,
    end: Math.max(start + 1, line.lineEnd),
    message: misplaced(line),
    help: 'keys of one mapping begin on one column, and so do the `- ` of one list; what belongs to a key stands further in',
  };
}

/** What a line's column is compared with: the nearest of the keys that it could stand under; else the line above. */
function misplaced(line: Surroundings): string {
  const column = firstSign(line) - line.lineStart;
  const keys = keysAbove(line);
  const away = (key: KeyAbove) => Math.abs(key.column - column);
  const [near] = [...keys].sort((one, other) => away(one) - away(other));
  if (near && near.column !== column)
    return `this line begins after ${spaces(column)}, expected ${near.column}, as before \`${near.key}\` on line ${near.line}`;
  const above = lineAbove(line);
  const aboveColumn = above ? firstSign(above) - above.lineStart : 0;
  const place = column > aboveColumn ? 'further in' : column < aboveColumn ? 'further out' : 'differently';
  return `this line stands ${place} than YAML expects (${spaces(column)})`;
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

/** A list item on another column than the items above it, or among keys. */
export function listSlip(around: Surroundings, offset: number): Slip {
  const line = surroundings(around.text, offset);
  const start = around.text.indexOf('-', line.lineStart);
  return {
    rule: 'yaml/indentation',
    start: start === -1 ? offset : start,
    end: (start === -1 ? offset : start) + 1,
    message: 'this `- ` stands on another column than the list above',
    help: 'the `- ` of one list begin on one column; those of a list inside stand further in',
  };
}

/** A line that YAML takes for a key without a colon. */
export function keySlip(around: Surroundings, offset: number): Slip {
  const { text } = around;
  if (/^[ \t]*-(\s|$)/.test(text.slice(around.lineStart, around.lineEnd))) return listSlip(around, offset);
  const above = cutAbove(around) ?? belowBlockSign(around) ?? spaceSlip(around);
  if (above) return above;
  const line = surroundings(text, offset);
  const start = firstSign(line);
  const words = text.slice(start, line.lineEnd).trimEnd();
  const span = { rule: 'yaml/key', start, end: Math.max(start + 1, start + words.length) };
  const glued = /^([\w-]+):\S/.exec(words);
  if (glued) {
    return {
      ...span,
      message: `expected a space after \`${glued[1]}:\``,
      help: `write \`${glued[1]}: ...\``,
    };
  }
  if (/^[\w-]+$/.test(words)) {
    return {
      ...span,
      message: `expected \`:\` after \`${words}\``,
      help: `write \`${words}: ...\`, or remove the line`,
    };
  }
  const help =
    'text that goes on from the line above must stand further in than its key; or a colon is missing after a key';
  return { ...span, message: 'expected a key with a colon, such as `title: ...`', help };
}

/** The first line of a block's text, where it does not stand further in than its key. */
function belowBlockSign(line: Surroundings): Slip | undefined {
  const above = lineAbove(line);
  const sign =
    above && /[:-][ \t]+([>|][-+\d]*)[ \t]*$/.exec(above.text.slice(above.lineStart, above.lineEnd));
  if (!sign) return undefined;
  return {
    rule: 'yaml/indentation',
    start: firstSign(line),
    end: Math.max(firstSign(line) + 1, line.lineEnd),
    message: `the text after \`${sign[1]}\` must stand further in than its key`,
    help: 'put two more spaces before each line of the text',
  };
}

/** The line above, where it is a list item whose prose holds `: `. */
function cutAbove(around: Surroundings): Slip | undefined {
  const above = lineAbove(around);
  const item =
    above && /^\s*- ([^\s:"'[{>|][^:]*\s[^:]*):\s/.exec(above.text.slice(above.lineStart, above.lineEnd));
  if (!above || !item) return undefined;
  return withoutRepair(cutAtColon(above, above.lineStart + item[0].indexOf('- ') + 2));
}

/** Text on the line of `>` or `|`, or no text below it. */
export function blockSlip({ lineEnd }: Surroundings, start: number): Slip {
  return {
    rule: 'yaml/block',
    start,
    end: Math.max(start + 1, lineEnd),
    message: 'unexpected text on the line of `>` or `|`',
    help: 'begin the text on the next line, further in than its key; text that begins with `>` or `|` must stand in quotes',
  };
}
