import fc from 'fast-check';
import type { Block, Cell, Note, Paper, Plain, Run } from '../../src/model/paper.ts';
import { textsOf } from './draw-words.ts';

/** A block before it is numbered: its kind, the id that some have, and its words; `@3` refers to the fourth block, `^2` calls a note by its key. */
interface Sketch {
  readonly kind: 'heading' | 'count' | 'numbered' | 'item' | 'plain' | 'table' | 'group' | 'page_break';
  readonly id: string | undefined;
  readonly texts: readonly string[];
}

const text = textsOf(['a ', '@0 ', '@1 ', '@4 ', '^0 ', '^1 ', '^2 ', '/'], { maxLength: 12 });

const sketch: fc.Arbitrary<Sketch> = fc.record({
  kind: fc.constantFrom(
    'numbered',
    'numbered',
    'numbered',
    'item',
    'heading',
    'count',
    'plain',
    'table',
    'group',
    'page_break',
  ),
  id: fc.constantFrom(undefined, undefined, 'treaty', 'market', 'bridge'),
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
});

const noteTexts = fc.array(
  text.map((words) => words.replace(/\^\d/g, '')),
  { minLength: 3, maxLength: 3 },
);

/** A paper with all kinds of blocks; ids stand once, notes are numbered as they are called. */
export const paper: fc.Arbitrary<Paper> = fc
  .tuple(fc.array(sketch, { maxLength: 9 }), noteTexts)
  .map(([sketches, notes]) => numbered(sketches, notes));

/** The same, and one that was made of it by a few changes. */
export const amended: fc.Arbitrary<readonly [old: Paper, wanted: Paper]> = fc
  .record({
    sketches: fc.array(sketch, { minLength: 2, maxLength: 9 }),
    notes: noteTexts,
    laterNotes: noteTexts,
    isNoted: fc.boolean(),
    edits: fc.array(
      fc.record({
        at: fc.nat(8),
        to: fc.nat(8),
        how: fc.constantFrom('drop', 'put', 'move', 'reword'),
        by: sketch,
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ sketches, notes, laterNotes, isNoted, edits }) => {
    const after = [...sketches];
    for (const { at, to, how, by } of edits) {
      if (how === 'put') after.splice(at, 0, by);
      else {
        const gone = after.splice(at % Math.max(after.length, 1), 1);
        if (how === 'move') after.splice(to, 0, ...gone);
        if (how === 'reword') after.splice(at, 0, ...gone.map((one) => ({ ...one, texts: by.texts })));
      }
    }
    return [numbered(sketches, notes), numbered(after, isNoted ? laterNotes : notes)] as const;
  });

function numbered(sketches: readonly Sketch[], noteTexts: readonly string[]): Paper {
  const ids = new Set<string>();
  const counters = { heading: 0, count: 0, numbered: 0, item: 0 };
  const places = sketches.map(({ kind, id }) => {
    if (!(kind in counters)) return undefined;
    const sort = kind as keyof typeof counters;
    if (sort === 'numbered') counters.item = 0;
    const number = ++counters[sort];
    const label = sort === 'item' ? `(${number})` : sort === 'count' ? `Count ${number}:` : `${number}.`;
    const own = id !== undefined && !ids.has(id) ? id : undefined;
    if (own !== undefined) ids.add(own);
    const reference = sort === 'item' ? `${counters.numbered}(${number})` : `${number}`;
    return {
      number,
      label,
      reference,
      anchor: own ?? `${sort === 'numbered' ? 'paragraph' : sort}-${reference}`,
    };
  });
  const anchored = places.filter((place) => place !== undefined);
  const called: number[] = [];
  const runs = (words: string): readonly Run[] =>
    words.split(/(@\d|\^\d|\/)/).flatMap((part): readonly Run[] => {
      const look = { bold: false, italic: false };
      if (part === '') return [];
      if (part === '/') return [{ kind: 'break' }];
      if (part.startsWith('^')) {
        const key = Number(part.slice(1));
        const first = !called.includes(key);
        if (first) called.push(key);
        return [{ kind: 'call', note: called.indexOf(key) + 1, first }];
      }
      const place = part.startsWith('@')
        ? anchored[Number(part.slice(1)) % Math.max(anchored.length, 1)]
        : undefined;
      if (part.startsWith('@') && place)
        return [{ kind: 'reference', to: 'paragraph', anchor: place.anchor, text: place.reference, ...look }];
      return [{ kind: 'text', text: part, ...look }];
    });
  const plain = (words = ''): Plain => ({ kind: 'plain', style: 'body', runs: runs(words) });
  const cells = (words = ''): readonly Cell[] => [{ runs: runs(words) }, { runs: runs('of the army') }];
  const blocks = sketches.map(({ kind, texts }, index): Block => {
    const { number = 0, label = '', reference = '', anchor = '' } = places[index] ?? {};
    const own = { label, anchor, runs: runs(texts[0] ?? '') };
    switch (kind) {
      case 'heading':
        return { kind, level: 1, ...own };
      case 'count':
        return { kind, number, ...own };
      case 'numbered':
      case 'item':
        return { kind: 'numbered', level: kind === 'item' ? 1 : 0, ordinal: number, reference, ...own };
      case 'plain':
        return { kind, style: 'body', runs: own.runs };
      case 'group':
        return { kind, blocks: texts.map(plain) };
      case 'table':
        return { kind, widths: [0.5, 0.5], head: cells(texts[0]), rows: texts.slice(1).map(cells) };
      default:
        return { kind };
    }
  });
  const notes = called.map(
    (key, index): Note => ({
      number: index + 1,
      anchor: `note-${index + 1}`,
      runs: runs(noteTexts[key] ?? ''),
    }),
  );
  return { blocks, notes, properties: { created: 0 } } as unknown as Paper;
}
