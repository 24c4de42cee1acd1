/** What may not stand as it is between tags or in quotation marks, and what XML has no way to write (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const EVERY = new RegExp(SPECIAL, 'g');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as XML. Most need nothing done to them, and are asked before they are gone through. */
export function escaped(words: string): string {
  return SPECIAL.test(words) ? words.replace(EVERY, (sign) => ENTITIES[sign] ?? '') : words;
}
