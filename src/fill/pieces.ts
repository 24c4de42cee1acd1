import type { Copy } from '../model/analysis.ts';
import { type Piece, withoutCalls } from '../model/manuscript.ts';
import type { Prose } from '../model/prose.ts';
import { withoutEcho } from '../text/echo.ts';
import type { Desk } from './desk.ts';
import { BrokenMarkup, isTag, type Tag } from './elements.ts';

/** What reading inline markup needs: the copy's texts, and the desk where its prose waits. */
export interface InlineReader {
  readonly copy: Copy;
  readonly desk: Desk;
}

type PieceReader = (tag: Tag, reader: InlineReader) => readonly Piece[];

/** The inline elements of the closed markup: one entry an element. */
const inlines: Readonly<Record<string, PieceReader>> = {
  em: (tag, reader) => [{ kind: 'emphasis', children: readPieces(tag, reader) }],
  strong: (tag, reader) => [{ kind: 'strong', children: readPieces(tag, reader) }],
  caps: (tag, reader) => [{ kind: 'capitals', children: readPieces(tag, reader) }],
  a: (tag, reader) => [{ kind: 'link', href: addressOf(tag), children: readPieces(tag, reader) }],
  br: () => [{ kind: 'break' }],
  prose: (tag, reader) => {
    const prose = proseOf(tag, reader);
    const text = prose && reader.copy.texts.get(prose);
    if (!text) throw new BrokenMarkup('only `{{…}}` of a field writes `<prose>`', tag, '<prose');
    const { from, calls } = tag.attributes;
    const said = calls === 'no' ? withoutCalls(text) : text;
    return withoutBeginning(said, (prose as Prose).text.slice(0, Number(from)));
  },
  ref: (tag, reader) => {
    const id = keyOf(tag, 'key', reader);
    const at = { prose: undefined, start: 0, end: 0 };
    return [{ kind: 'reference', id, label: reader.copy.labels.get(id), at }];
  },
  work: (tag, reader) => [{ kind: 'work', key: sourceOf(tag, reader), short: false }],
  'short-work': (tag, reader) => [{ kind: 'work', key: sourceOf(tag, reader), short: true }],
  note: (tag, reader) => reader.copy.notes.get(keyOf(tag, 'key', reader))?.content ?? [],
  number: (tag, reader) => [{ kind: 'number', key: keyOf(tag, 'key', reader) }],
  places: (tag, { copy }) => {
    const keys = (tag.attributes.keys ?? '').split(' ').filter((key) => key !== '');
    const unknown = keys.find((key) => !isKey(key, copy));
    if (unknown === undefined) return [{ kind: 'places', keys }];
    throw new BrokenMarkup(`\`<places>\` names nothing of this case: \`${unknown}\``, tag, '<places');
  },
  incorporated: (tag, reader) => [{ kind: 'incorporated', count: keyOf(tag, 'count', reader) }],
};

/** Where a link leads: to the web or a mailbox, and nowhere else, as those of a case do. */
function addressOf(tag: Tag): string {
  const { href = '' } = tag.attributes;
  if (href === '' || /^(?:https?:\/\/|mailto:)/i.test(href)) return href;
  const message = `unexpected \`${href}\` as \`href\` of \`<a>\`, expected \`https://…\`, \`http://…\` or \`mailto:…\``;
  throw new BrokenMarkup(message, tag, `"${href}"`);
}

/** Text without the words it begins with; all of it where it no longer does, because they are withheld. */
function withoutBeginning(text: readonly Piece[], beginning: string): readonly Piece[] {
  const [first, ...rest] = text;
  if (first?.kind !== 'words' || !first.text.startsWith(beginning)) return text;
  return [{ ...first, text: first.text.slice(beginning.length) }, ...rest];
}

function proseOf(tag: Tag, { desk }: InlineReader): Prose | undefined {
  return desk.take(Number(tag.attributes.n));
}

/** The key of something in the case: an attribute that a template fills from a field. */
function keyOf(tag: Tag, attribute: string, { copy }: InlineReader): string {
  const key = tag.attributes[attribute] ?? '';
  if (isKey(key, copy)) return key;
  throw new BrokenMarkup(
    `\`<${tag.name}>\` has no \`${attribute}\` of this case: \`${key}\``,
    tag,
    `<${tag.name}`,
  );
}

function isKey(key: string, { labels, keys, notes }: Copy): boolean {
  return labels.has(key) || notes.has(key) || [...keys.values()].includes(key);
}

function sourceOf(tag: Tag, reader: InlineReader): string {
  const key = keyOf(tag, 'key', reader);
  if (reader.copy.labels.get(key)?.kind === 'source') return key;
  throw new BrokenMarkup(`\`<${tag.name}>\` names no source: \`${key}\``, tag, `<${tag.name}`);
}

/** The inline content of an element; line ends and indentation of the template are spaces. */
export function readPieces(parent: Tag, reader: InlineReader): readonly Piece[] {
  return parent.children.flatMap((child, index): readonly Piece[] => {
    if (!isTag(child)) {
      const words = child.text.replace(/[ \t\r\n]+/g, ' ');
      const next = parent.children[index + 1];
      const prose = next && isTag(next) && next.name === 'prose' ? proseOf(next, reader) : undefined;
      return [{ kind: 'words', text: prose ? withoutEcho(words, prose.text) : words }];
    }
    const read = inlines[child.name];
    if (read) return read(child, reader);
    const expected = Object.keys(inlines)
      .map((name) => `\`<${name}>\``)
      .join(', ');
    throw new BrokenMarkup(
      `unexpected \`<${child.name}>\` in \`<${parent.name}>\`, expected text or ${expected}`,
      child,
      `<${child.name}`,
    );
  });
}
