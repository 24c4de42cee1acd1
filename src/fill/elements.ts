import { SaxesParser } from 'saxes';

/** Markup as a tree, before it means anything. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tag | string)[];
}

/** Markup that is not well formed: the message, and the markup just before it. */
export class BrokenMarkup extends Error {
  readonly near: string;
  constructor(message: string, near: string) {
    super(message);
    this.near = near;
  }
}

/** Reads what a template wrote. Throws `BrokenMarkup` at the first tag that does not close or open as it must. */
export function readElements(markup: string): Tag {
  const root: Tag = { name: 'paper', attributes: {}, children: [] };
  const open: Tag[] = [root];
  const parser = new SaxesParser({ fragment: true });
  parser.on('opentag', (tag) => {
    const element: Tag = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
    };
    (open.at(-1) as Tag).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Tag).children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    const near = markup.slice(Math.max(0, parser.position - 60), parser.position).replace(/\s+/g, ' ');
    throw new BrokenMarkup(error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, ''), near);
  });
  parser.write(markup).close();
  return root;
}
