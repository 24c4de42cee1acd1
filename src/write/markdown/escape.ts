/** Signs that begin something in Markdown wherever they stand: pandoc's and GitHub's dialects together, `smart` quotes among them. */
const ANYWHERE = /[\\`*_[\]{}<>|$~^#@'"]/g;

/**
 * Signs that begin something only before certain others: dashes and dots that would be made one, addresses and
 * emoji (`:name:`) that would be found in words, entities, and images.
 */
const BEFORE_OTHERS = /-(?=-)|\.(?=\.)|:(?=\/\/|[\w+-]+:)|(?<=www)\.|&(?=#?\w+;)|!(?=\\\[|$)/gi;

/** Words as Markdown text that reads back as the same words. */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(BEFORE_OTHERS, '\\$&');
}

/**
 * What means something at the head of a line: bullets, rules, underlines of headings, definitions, the title block
 * and captions of pandoc, and numbers of lists as it knows them: `1.`, `a)`, `(iv)`.
 */
const AT_HEAD = /^(\s*)(?:([-+=:%])|(table):|(\(?)([a-z]|[ivxlcdm]+|\d+)([.)])(?=\s|$))/i;

/** Lines of Markdown text of which none begins anything but a paragraph. */
export function escapeHeads(markdown: string): string {
  return markdown.split('\n').map(escapeHead).join('\n');
}

function escapeHead(line: string): string {
  return line.replace(
    AT_HEAD,
    (_, space: string, sign?: string, table?: string, open = '', numeral = '', stop = '') => {
      if (sign !== undefined) return `${space}\\${sign}`;
      if (table !== undefined) return `${space}${table}\\:`;
      return `${space}${open === '' ? '' : '\\('}${numeral}\\${stop}`;
    },
  );
}

/** An address between `(` and `)`: what may not stand there, or would end a cell of a table, by its code. */
export function escapeAddress(address: string): string {
  const coded = address.replace(/[()\s<>"\\^`{|}*$]/g, percent);
  return coded.replace(/&(?=#?\w+;)/g, '&amp;');
}

function percent(sign: string): string {
  const code = encodeURIComponent(sign);
  return code === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : code;
}
