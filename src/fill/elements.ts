import { SaxesParser } from 'saxes';
import type { Source } from '../model/source.ts';

/** Markup as a tree, before it means anything. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tag | Text)[];
  /** The template that wrote it. */
  readonly from: Source;
}

/** Words between tags. */
export interface Text {
  readonly text: string;
  readonly from: Source;
}

export function isTag(child: Tag | Text): child is Tag {
  return 'name' in child;
}

/** Markup that cannot be read: why, the template that wrote it, and the signs at which it was seen. */
export class BrokenMarkup extends Error {
  readonly from: Source;
  readonly near: string;
  constructor(message: string, from: Source, near: string) {
    super(message);
    this.from = from;
    this.near = near;
  }
}

/** Reads what templates wrote. Throws `BrokenMarkup` at the first tag that does not close or open as it must. */
export function readElements(markup: string, main: Source, written: readonly Source[]): Tag {
  const root: Tag = { name: 'paper', attributes: {}, children: [], from: main };
  const open: Tag[] = [root];
  const from: Source[] = [main];
  const parser = new SaxesParser({ fragment: true });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === FROM) from.push(written[Number(body)] as Source);
    else from.pop();
  });
  parser.on('opentag', (tag) => {
    const element: Tag = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      from: from.at(-1) as Source,
    };
    (open.at(-1) as Tag).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Tag).children.push({ text, from: from.at(-1) as Source });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    const near = withoutMarks(markup.slice(Math.max(0, parser.position - 60), parser.position));
    const message = error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    const shown = near.replace(/\s+/g, ' ').trim();
    const source = open.length > 1 ? (open.at(-1) as Tag).from : from.at(-1);
    throw new BrokenMarkup(`${message}, near \`${shown}\``, source ?? main, near);
  });
  parser.write(markup).close();
  return root;
}

const FROM = 'from';

/** Markup with a mark of the template that wrote it; `number` is the template's place among those written from. */
export function marked(markup: string, number: number): string {
  return `<?${FROM} ${number}?>${markup}<?end?>`;
}

/** The markup alone. */
export function withoutMarks(markup: string): string {
  return markup.replace(/<\?(?:from \d+|end)\?>/g, '');
}
