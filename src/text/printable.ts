/**
 * The text with everything that a terminal might obey instead of show made visible: C0 and C1 controls, DEL,
 * line and paragraph separators, overrides of the direction of writing, and halves of surrogate pairs.
 * Line feeds and tabs become visible, too, so the result is one line.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, visible);
}

const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The same for text of several lines, whose line feeds and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(/[^\n\t]+/g, printable);
}
