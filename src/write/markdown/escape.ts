/** Signs that begin something in Markdown wherever they stand: pandoc's and GitHub's dialects together. */
const ANYWHERE = /[\\`*_[\]<>|$~^#@]/g;

/** Signs that begin something only at the head of a block: lists, headings, quotations, rules, ordered lists. */
const AT_HEAD = /^(\s*)([-+=:]|(\d+)([.)]))/;

/** Heads of what GitHub makes a link of wherever it stands, taking in the strokes of any escape after it. */
const BARE_ADDRESS = /\b(?:https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi;

/** Words as Markdown text that reads back as the same words. */
export function escapeText(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(BARE_ADDRESS, '$&\\')
    .replace(/!(?=\\\[)/g, '\\!');
}

/** The same at the head of a block, where more signs mean something. */
export function escapeHead(markdown: string): string {
  return markdown.replace(AT_HEAD, (_, space: string, sign: string, digits?: string, stop?: string) =>
    digits === undefined ? `${space}\\${sign}` : `${space}${digits}\\${stop}`,
  );
}

/** An address between `(` and `)`. */
export function escapeAddress(address: string): string {
  return address.replace(/[()\s<>\\*_]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29').replace('*', '%2A').replace('_', '_'),
  );
}
