import { SaxesParser } from 'saxes';
import type { Source } from '../model/source.ts';

/** Where in a template something was written: from the beginning of a tag on, or of the template where that is not known. UTF-16 units. */
export interface Place {
  readonly from: Source;
  readonly at: number;
}

/** Markup as a tree, before it means anything. */
export interface Tag extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tag | Text)[];
}

/** Words between tags. */
export interface Text extends Place {
  readonly text: string;
}

export function isTag(child: Tag | Text): child is Tag {
  return 'name' in child;
}

/** Markup that cannot be read: why, where it was written, and the signs there at which it was seen. */
export class BrokenMarkup extends Error {
  readonly place: Place;
  readonly near: string;
  constructor(message: string, { from, at }: Place, near: string) {
    super(message);
    this.place = { from, at };
    this.near = near;
  }
}

/** What templates may write at most: elements in each other, elements in all for any paper, and so many more for each text of its case. */
const LIMITS = { depth: 64, elements: 100_000, text: 100 } as const;

/** Reads what templates wrote. Throws `BrokenMarkup` at the first tag that does not close or open as it must. */
export function readElements(markup: string, main: Source, written: readonly Source[], texts = 0): Tag {
  const most = LIMITS.elements + LIMITS.text * texts;
  let left = most;
  const root: Tag = { name: 'paper', attributes: {}, children: [], from: main, at: 0 };
  const open: Tag[] = [root];
  const running: Place[] = [root];
  const here = (): Place => running.at(-1) ?? root;
  const marks = new Map<string, (body: string) => unknown>([
    [FROM, (body) => running.push({ from: written[Number(body)] ?? main, at: 0 })],
    [AT, (body) => running.push({ from: (running.pop() ?? root).from, at: Number(body) })],
    [END, () => running.pop()],
  ]);
  const parser = new SaxesParser({ fragment: true });
  parser.on('processinginstruction', ({ target, body }) => marks.get(target)?.(body));
  parser.on('opentag', ({ name, attributes }) => {
    const { from, at } = here();
    const element: Tag = { name, attributes: attributes as Tag['attributes'], children: [], from, at };
    if (open.length > LIMITS.depth)
      throw new BrokenMarkup(
        `elements stand in each other more than ${LIMITS.depth} deep`,
        element,
        `<${name}`,
      );
    if (left-- === 0) throw new BrokenMarkup(`it has more than ${most} elements`, element, `<${name}`);
    (open.at(-1) as Tag).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const { from, at } = here();
    if (UNPRINTABLE.test(text))
      throw new BrokenMarkup('unexpected invisible control character', here(), '&#');
    (open.at(-1) as Tag).children.push({ text, from, at });
  });
  let closed = root;
  parser.on('closetag', () => {
    closed = open.pop() ?? root;
  });
  parser.on('error', ({ message }) => {
    const why = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    // The parser has closed the tag that it did not expect to.
    throw broken(why, why === UNEXPECTED ? closed : (open.at(-1) as Tag), here());
  });
  parser.write(markup).close();
  return root;
}

/** Control characters that XML may name by their numbers, and a terminal obeys. */
const UNPRINTABLE = /[\u007f-\u0084\u0086-\u009f]/;

const UNEXPECTED = 'unexpected close tag';

/** What the parser objects to, in plain words: the tag that is open where it may not be, else the one that was read last. */
function broken(message: string, tag: Tag, last: Place): BrokenMarkup {
  if (message === UNEXPECTED || message.startsWith('unclosed tag'))
    return new BrokenMarkup(`\`<${tag.name}>\` is not closed`, tag, `<${tag.name}`);
  const closed = /^unmatched closing tag: (.+)/.exec(message)?.[1];
  if (closed !== undefined)
    return new BrokenMarkup(`\`</${closed}>\` closes nothing that is open`, last, `</${closed}`);
  return new BrokenMarkup(message, last, '<');
}

const FROM = 'from';
const AT = 'at';
const END = 'end';

/** Markup with a mark of the template that wrote it; `number` is the template's place among those written from. */
export function marked(markup: string, number: number): string {
  return `<?${FROM} ${number}?>${markup}<?${END}?>`;
}

/** What a template writes of its own with a mark before each tag that says where in the template it stands; `start`: where this does. */
export function located(content: string, start: number): string {
  return content.replace(/<(?=[A-Za-z/])/g, (sign, at: number) => `<?${AT} ${start + at}?>${sign}`);
}

/** The markup alone. */
export function withoutMarks(markup: string): string {
  return markup.replace(/<\?(?:from \d+|end)\?>/g, '');
}
