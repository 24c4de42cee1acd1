/** The line about an offset of a text, as the sentences for YAML's errors need it. All offsets are UTF-16 units of the text. */
export interface Surroundings {
  readonly text: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Where the value on this line begins, after list marks and a key; the end of the line where there is none. */
  readonly valueStart: number;
}

/** List marks, then perhaps a key with its colon. */
const BEFORE_VALUE = /[ \t]*(?:[-?][ \t]+)*(?:(?:[^\s:#"'[\]{},]|:(?!\s))+:[ \t]+)?/y;

/** Looks about an offset. */
export function surroundings(text: string, offset: number): Surroundings {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  BEFORE_VALUE.lastIndex = lineStart;
  const before = BEFORE_VALUE.exec(text)?.[0].length ?? 0;
  return { text, lineStart, lineEnd, valueStart: Math.min(lineStart + before, lineEnd) };
}

/** The line above, where it is not blank. */
export function lineAbove({ text, lineStart }: Surroundings): Surroundings | undefined {
  if (lineStart === 0) return undefined;
  const above = surroundings(text, lineStart - 1);
  return /\S/.test(text.slice(above.lineStart, above.lineEnd)) ? above : undefined;
}

/** The offset of the first sign of a line that is not a space. */
export function firstSign({ text, lineStart, lineEnd }: Surroundings): number {
  return lineStart + text.slice(lineStart, lineEnd).search(/\S|$/);
}

/** The offset of the last bracket before `offset` that is still open there, quoted brackets left out. */
export function openBracket(text: string, offset: number): number | undefined {
  const plain = text
    .slice(0, offset)
    .replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, (quoted) => ' '.repeat(quoted.length));
  let closed = 0;
  for (let at = plain.length - 1; at >= 0; at -= 1) {
    const sign = plain[at] ?? '';
    if (sign === ']' || sign === '}') closed += 1;
    else if (sign === '[' || sign === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}

/** The offset of the quote that opens the text without an end before `offset`: the last that begins a value and is not closed on its line. */
export function openQuote(text: string, offset: number, quote: string): number | undefined {
  for (let end = Math.min(offset, text.length); end >= 0; ) {
    const line = surroundings(text, end);
    const value = text.slice(line.valueStart, line.lineEnd);
    if (value.startsWith(quote) && !unescaped(value.slice(1), quote).includes(quote)) return line.valueStart;
    const inFlow = new RegExp(`[[{,:]\\s*(${quote})[^${quote}]*$`).exec(value);
    if (inFlow) return line.valueStart + value.lastIndexOf(quote);
    end = line.lineStart - 1;
  }
  return undefined;
}

/** Text in quotes without the quotes that belong to it. */
function unescaped(text: string, quote: string): string {
  return text.replaceAll(quote === "'" ? "''" : /\\./g, '');
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const last = end === -1 ? text.length : end;
  return text[last - 1] === '\r' && last > 0 ? last - 1 : last;
}
