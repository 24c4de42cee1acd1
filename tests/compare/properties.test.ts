import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { longestRising } from '../../src/compare/rising.ts';
import type { Change, Redline, Stretch } from '../../src/model/redline.ts';
import { textsOf } from './draw-words.ts';
import { notes, paperOf, paragraphs, printed, side } from './papers.ts';

const text = textsOf(['a', ' ', 'l’eau', '@1 ', '@2 ', '^1 ']);
const paper = fc
  .array(text, { maxLength: 12 })
  .map((texts) => paperOf(paragraphs(texts), notes(['A note.'])));

/** Paragraphs of which no two share a word. */
const distinct = fc
  .integer({ min: 1, max: 20 })
  .chain((length) =>
    fc
      .array(fc.integer({ min: 8, max: 30 }), { minLength: length, maxLength: length })
      .map((lengths) =>
        lengths.map((words, paragraph) =>
          Array.from({ length: words }, (_, word) => `w${paragraph}x${word}`),
        ),
      ),
  );

/** The words of the pairs of a redline and the paragraphs that only one side has, in the order of that side. */
function texts({ passages, old, new: wanted }: Redline, which: 'old' | 'new'): readonly string[] {
  const said = new Map(
    passages.flatMap((change) => (which in change ? [[thingOf(change, which), textOf(change, which)]] : [])),
  );
  return (which === 'old' ? old : wanted).blocks.map((block) => said.get(block) ?? 'missing');
}

function thingOf(change: Redline['passages'][number], which: 'old' | 'new'): unknown {
  return (change as unknown as Record<string, unknown>)[which];
}

function textOf(change: Redline['passages'][number], which: 'old' | 'new'): string {
  if (change.kind === 'pair') return side(stretchesOf(change), which);
  const passage = change.kind === 'added' ? change.new : change.old;
  return 'runs' in passage ? printed(passage.runs) : 'table';
}

function stretchesOf(change: Change<unknown>): readonly Stretch[] {
  return change.kind === 'pair' && change.body.kind === 'words' ? change.body.stretches : [];
}

function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Words that are inserted or deleted, those of whole paragraphs among them. */
function edited({ passages }: Redline): number {
  return passages.reduce((sum, change) => {
    const whole = change.kind === 'pair' ? '' : textOf(change, change.kind === 'added' ? 'new' : 'old');
    const within = stretchesOf(change)
      .filter(({ kind }) => kind !== 'kept')
      .map((stretch) =>
        printed(stretch.kind === 'deleted' ? stretch.old : stretch.kind === 'inserted' ? stretch.new : []),
      );
    return sum + wordsIn([whole, ...within].join(' '));
  }, 0);
}

describe('any two papers', () => {
  test('can both be had back, to the sign', () => {
    fc.assert(
      fc.property(paper, paper, (old, wanted) => {
        const redline = compare(old, wanted);
        const said = (of: typeof old) =>
          of.blocks.map((block) => ('runs' in block ? printed(block.runs) : ''));
        expect(texts(redline, 'old')).toEqual(said(old));
        expect(texts(redline, 'new')).toEqual(said(wanted));
        const kept = redline.passages.flatMap((change) => (change.kind === 'removed' ? [] : [change.new]));
        expect(kept).toEqual(wanted.blocks);
        expect(redline.passages.length - kept.length + countOf(redline, 'pair')).toBe(old.blocks.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same where they are one', () => {
    fc.assert(
      fc.property(paper, (one) => {
        for (const change of compare(one, structuredClone(one)).passages)
          expect(change).toMatchObject({ kind: 'pair', moved: false, changed: false });
      }),
    );
  });
});

function countOf({ passages }: Redline, kind: Change<unknown>['kind']): number {
  return passages.filter((change) => change.kind === kind).length;
}

describe('what was done to a paper is found, and nothing more:', () => {
  const sentences = (all: readonly (readonly string[])[]) => all.map((words) => `${words.join(' ')}.`);
  const redline = (old: readonly (readonly string[])[], wanted: readonly (readonly string[])[]) =>
    compare(paperOf(paragraphs(sentences(old))), paperOf(paragraphs(sentences(wanted))));

  test('words replaced, inserted and deleted', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      drop: fc.nat(2),
      put: fc.nat(2),
    });
    fc.assert(
      fc.property(distinct, fc.array(edit, { minLength: 20, maxLength: 20 }), (old, edits) => {
        let planted = 0;
        const wanted = old.map((words, paragraph) => {
          const { at, drop, put } = edits[paragraph] ?? { at: 0, drop: 0, put: 0 };
          const next = [...words];
          const fresh = Array.from({ length: put }, (_, index) => `new${paragraph}x${index}`);
          planted += next.splice(Math.floor(at * (words.length - 2)), drop, ...fresh).length + put;
          return next;
        });
        const found = redline(old, wanted);
        expect(edited(found)).toBe(planted);
        expect(countOf(found, 'pair')).toBe(old.length);
      }),
    );
  });

  test('paragraphs inserted and deleted', () => {
    fc.assert(
      fc.property(distinct, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (all, flags) => {
        const some = all.filter((_, index) => flags[index]);
        const rest = all.length - some.length;
        for (const found of [redline(all, some), redline(some, all)]) {
          expect(countOf(found, 'pair')).toBe(some.length);
          expect(countOf(found, 'removed') + countOf(found, 'added')).toBe(rest);
          expect(edited(found)).toBe(wordsIn(sentences(all.filter((_, index) => !flags[index])).join(' ')));
        }
      }),
    );
  });

  test('one paragraph moved', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (old, from, to) => {
        const wanted = [...old];
        wanted.splice(to % old.length, 0, ...wanted.splice(from % old.length, 1));
        const found = redline(old, wanted);
        const moved = found.passages.filter((change) => change.kind === 'pair' && change.moved);
        expect(moved).toHaveLength(from % old.length === to % old.length ? 0 : 1);
        expect(edited(found)).toBe(0);
      }),
    );
  });
});

test('the longest rising series is found', () => {
  const longest = (numbers: readonly number[]): number => {
    const best = numbers.map(() => 1);
    for (const [place, number] of numbers.entries())
      for (let before = 0; before < place; before++)
        if ((numbers[before] ?? 0) < number)
          best[place] = Math.max(best[place] ?? 0, (best[before] ?? 0) + 1);
    return Math.max(0, ...best);
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99), { maxLength: 30 }), (numbers) => {
      const series = numbers.filter((_, place) => longestRising(numbers).has(place));
      expect(series).toHaveLength(longest(numbers));
      expect(series).toEqual([...series].sort((one, other) => one - other));
    }),
  );
});
