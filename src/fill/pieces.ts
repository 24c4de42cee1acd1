import type { Copy } from '../model/analysis.ts';
import type { Piece } from '../model/manuscript.ts';
import type { Desk } from './desk.ts';
import { BrokenMarkup, type Tag } from './elements.ts';

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
  a: (tag, reader) => [{ kind: 'link', href: tag.attributes.href ?? '', children: readPieces(tag, reader) }],
  br: () => [{ kind: 'break' }],
  prose: (tag, { copy, desk }) => {
    const prose = desk.take(Number(tag.attributes.n));
    return (prose && copy.texts.get(prose)) ?? [];
  },
  ref: (tag, { copy }) => {
    const id = tag.attributes.key ?? '';
    return [
      { kind: 'reference', id, label: copy.labels.get(id), at: { prose: undefined, start: 0, end: 0 } },
    ];
  },
  number: (tag) => [{ kind: 'number', key: tag.attributes.key ?? '' }],
  incorporated: (tag) => [{ kind: 'incorporated', count: tag.attributes.count ?? '' }],
};

/** The inline content of an element; line ends and indentation of the template are spaces. */
export function readPieces(parent: Tag, reader: InlineReader): readonly Piece[] {
  return parent.children.flatMap((child): readonly Piece[] => {
    if (typeof child === 'string') return [{ kind: 'words', text: child.replace(/[ \t\r\n]+/g, ' ') }];
    const read = inlines[child.name];
    if (read) return read(child, reader);
    const expected = Object.keys(inlines)
      .map((name) => `\`<${name}>\``)
      .join(', ');
    throw new BrokenMarkup(
      `unexpected \`<${child.name}>\` in \`<${parent.name}>\`, expected text or ${expected}`,
      '',
    );
  });
}
