import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

/** The case as it stands. */
export const KIM = readFileSync(new URL('../../cases/kim.yaml', import.meta.url), 'utf8');

interface Item {
  id?: string;
  text: string;
  items?: (Item | string)[];
}
type Items = (Item | string)[];

interface Case {
  general_allegations: { heading: string; paragraphs: Items }[];
  counts: { id: string; title: string; paragraphs: Items }[];
  footnotes: Record<string, string>;
  schedules: { title: string; rows: string[][] }[];
}

/** What an edit is about: one of the places of its sort, another of them, and some words. */
interface Wish {
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

/** What a prosecutor does to a draft. */
const EDITS = {
  reword: (of, { at, to, words }) => {
    const item = picked(every(of), at);
    replace(item.within, item.index, (text) => reworded(text, to, words));
  },
  insert: (of, { at, words }) => insert(picked(lists(of), at), at, sentence(words)),
  insertWithItems: (of, { at, words }) =>
    insert(picked(lists(of), at), at, { text: `${sentence(words)}:`, items: [`${words};`, `${words}.`] }),
  remove: (of, { at }) => {
    const { within, index } = picked(every(of), at);
    const ids = [...JSON.stringify(within[index]).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => `@${id}`);
    const isNamed = new RegExp(`(?:${ids.join('|') || '$^'})(?![\\w-])`).test(JSON.stringify(of));
    if (within.length > 1 && !isNamed) within.splice(index, 1);
  },
  move: (of, { at, to }) => {
    const { within, index } = picked(every(of), at);
    if (within.length > 1) insert(picked(lists(of), to), to, ...within.splice(index, 1).map(plain));
  },
  moveSection: ({ general_allegations: all }, { at, to }) => {
    all.splice(to % all.length, 0, ...all.splice(at % all.length, 1));
  },
  rewordNote: ({ footnotes }, { at, to, words }) => {
    const key = picked(Object.keys(footnotes), at);
    footnotes[key] = reworded(footnotes[key] ?? '', to, words.replace(/\^\[.*?\]/g, ''));
  },
  rename: ({ general_allegations: all }, { at, to, words }) => {
    const section = picked(all, at);
    section.heading = reworded(section.heading, to, words.replace(/\^\[.*?\]/g, ''));
  },
  count: ({ counts }, { at, words }) => {
    counts.splice(at % (counts.length + 1), 0, {
      ...(counts[0] as Case['counts'][number]),
      id: `count-${at}-${counts.length}`,
      title: `Another crime of ${at}`,
      paragraphs: [sentence(words)],
    });
  },
  row: ({ schedules }, { at, to, words }) => {
    const { rows } = picked(schedules, at);
    rows.splice(to % rows.length, at % 2, ['June 2025', words, 'Not given', 'Note @n-votes']);
  },
} as const satisfies Record<string, (of: Case, wish: Wish) => void>;

/** Words that the case has, too, and some that it has not; references, a note, what stands together. */
const WORDS = [
  'the',
  'armed',
  'forces',
  'of',
  '@russia',
  'market',
  'Zenda,',
  'para. 12',
  '*bis*',
  '@treaty',
  '@sappers',
  'and^[A note more.]',
  'KN-23',
];

export type Edit = Wish & { readonly how: keyof typeof EDITS };

/** A few changes such as a prosecutor makes. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    how: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
    at: fc.nat(999),
    to: fc.nat(999),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  }),
  { minLength: 1, maxLength: 6 },
);

/** `cases/kim.yaml` after some changes. */
export function editedKim(all: readonly Edit[]): string {
  const of = parse(KIM) as Case;
  for (const { how, ...wish } of all) EDITS[how](of, wish);
  return withoutUncalled(JSON.stringify(of));
}

/** A note that nothing calls any more has no number to refer to. */
function withoutUncalled(text: string): string {
  return text.replace(/@(n-[\w-]+)/g, (reference, id) =>
    text.includes(`[^${id}]`) ? reference : 'that note',
  );
}

function picked<Thing>(things: readonly Thing[], at: number): Thing {
  return things[at % things.length] as Thing;
}

/** Without what only a paragraph, or only one of a count, may have. */
function plain(item: Item | string): Item | string {
  if (typeof item === 'string') return item;
  const { id, text, items } = item;
  return { ...(id !== undefined && { id }), text, ...(items && { items }) };
}

function insert(list: Items, at: number, ...items: Items): void {
  list.splice(at % (list.length + 1), 0, ...items);
}

function sentence(words: string): string {
  return `It is alleged that ${words} did so.`;
}

/** Every list of paragraphs or items. */
function lists({ general_allegations, counts }: Case): Items[] {
  const below = (list: Items): Items[] => [
    list,
    ...list.flatMap((item) => (typeof item === 'object' && item.items ? below(item.items) : [])),
  ];
  return [...general_allegations, ...counts].flatMap(({ paragraphs }) => below(paragraphs));
}

function every(of: Case): { readonly within: Items; readonly index: number }[] {
  return lists(of).flatMap((within) => within.map((_, index) => ({ within, index })));
}

function replace(within: Items, index: number, change: (text: string) => string): void {
  const item = within[index];
  if (typeof item === 'string') within[index] = change(item);
  else if (item) item.text = change(item.text);
}

/** Puts words in place of one, or beside it; only plain words, so that no markup is torn. */
function reworded(text: string, at: number, words: string): string {
  const plain = [...text.matchAll(/(?<=^| )[a-z]+(?= |$)/g)];
  const word = plain[at % Math.max(plain.length, 1)];
  if (word === undefined) return `${text} ${words}`;
  const end = word.index + (at % 3 === 0 ? 0 : word[0].length);
  return `${text.slice(0, word.index)}${words}${at % 3 === 0 ? ' ' : ''}${text.slice(end)}`;
}
