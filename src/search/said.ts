/** What one output says. */
export interface Said {
  /** Words as a reader sees them, and as programs read them out: text, notes, properties, bookmarks. */
  readonly texts: readonly string[];
  /** Where links lead and what they lead to is called: words may be run together there. */
  readonly addresses: readonly string[];
  /** Whether signs of markup stand among the words, so that which of them are in a row cannot be told for certain. */
  readonly marked?: boolean;
}

/** Text of XML or HTML with its signs in clear. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, figures, hex, name) => {
    if (name) return NAMED[name] ?? ' ';
    const code = figures ? Number(figures) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
