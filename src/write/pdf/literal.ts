/** A text as PDF writes one, a letter a byte: in ASCII where it can be, else in UTF-16 after its mark (ISO 32000-1, 7.9.2.2). */
export function literal(text: string): string {
  const bytes = BEYOND_ASCII.test(text)
    ? `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`
    : text;
  return `(${escaped(bytes)})`;
}

/** Bytes as they stand within `(…)`. A bare carriage return would be read as a line feed. */
export function escaped(bytes: string): string {
  return SPECIAL.test(bytes) ? bytes.replace(SPECIALS, (sign) => ESCAPES[sign] ?? sign) : bytes;
}

const BEYOND_ASCII = /\P{ASCII}/u;
const SPECIAL = /[()\\\r\n]/;
const SPECIALS = /[()\\\r\n]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
  '\r': '\\r',
  '\n': '\\n',
};
