import { readMarkup } from '../../src/analyse/markup.ts';
import type { Authority } from '../../src/model/authority.ts';
import type { Inline, Stretch } from '../../src/model/inline.ts';
import type { Label } from '../../src/model/label.ts';
import type { Prose } from '../../src/model/prose.ts';

/** Ids that the examples may refer to, by what carries them. */
const KINDS: Readonly<Record<string, Label['kind']>> = {
  treaty: 'paragraph',
  'treaty-2': 'paragraph',
  clause: 'item',
  a: 'paragraph',
  b: 'paragraph',
  aggression: 'count',
  kim: 'accused',
  'clause-': 'item',
  afrf: 'term',
  police: 'footnote',
  taylor: 'source',
  lubanga: 'source',
};

/** A text's markup as one line in which every node is seen, and what the reader objected to. */
export function read(text: string): { readonly seen: string; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const notes: string[] = [];
  const words = (at: Stretch) => text.slice(at.start, at.end);
  const prose = { kind: 'scalar', text } as Prose;
  const inlines = readMarkup(prose, {
    knows: (id) => id in KINDS,
    reference: (id, at) => {
      const kind = KINDS[id];
      if (!kind) faults.push(`unknown @${id}`);
      return { kind: 'reference', id, label: kind && ({ kind, key: id } as unknown as Label), at };
    },
    authority: (id) => {
      if (KINDS[id] !== 'source') faults.push(`unknown source ${id}`);
      return KINDS[id] === 'source' ? ({} as Authority) : undefined;
    },
    call: (note, at) => ({ kind: 'call', note, at }),
    note: (content, at) => ({ kind: 'call', note: `: ${notes[notes.push(seen(content)) - 1]}`, at }),
    broken: (at, fault) => faults.push(`${fault}: ${words(at)}`),
  });
  return { seen: seen(inlines), faults };
}

type Writer = {
  readonly [Kind in Inline['kind']]: (inline: Extract<Inline, { kind: Kind }>) => string;
};

const writers: Writer = {
  words: ({ text }) => text,
  emphasis: ({ children }) => `<em>${seen(children)}</em>`,
  strong: ({ children }) => `<b>${seen(children)}</b>`,
  link: ({ href, children }) => `<a ${href}>${seen(children)}</a>`,
  call: ({ note }) => `<note ${note}>`,
  reference: ({ id }) => `<@${id}>`,
  range: ({ from, between, to }) => `<@${from.id}|${between}|@${to.id}>`,
  citation: ({ works }) =>
    `<cite ${works.map(({ prefix, id, pinpoint }) => [prefix, id, pinpoint].join('|')).join('; ')}>`,
  withheld: ({ level, children }) => `<${level}>${seen(children)}</${level}>`,
};

function seen(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (writers[inline.kind] as (inline: Inline) => string)(inline)).join('');
}
