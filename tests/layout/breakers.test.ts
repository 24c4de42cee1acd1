import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakBalanced } from '../../src/layout/break-balanced.ts';
import { type Breaker, breakFirstFit } from '../../src/layout/break-first-fit.ts';
import { breakTotalFit, breakWithin } from '../../src/layout/break-total-fit.ts';
import { ALWAYS, type Break, type Item, mayBreakAt } from '../../src/layout/items.ts';
import { hasLooseLine } from '../../src/layout/loose.ts';
import { isSameWord } from '../../src/layout/same-word.ts';
import type { Span } from '../../src/layout/span.ts';

const SPAN = {} as Span;
const SPACE: Item = { kind: 'glue', width: 1, stretch: 1 / 2, shrink: 1 / 5, text: ' ', span: SPAN };

/**
 * Words as boxes of their letters' number, spaces as glue of one square, `-` as a place to break, `~` as
 * one where a hyphen is drawn, `=` as glue that is better not broken at, `|` as a place to end.
 */
function itemsOf(words: string): Item[] {
  return words.split(/([ |=~-])/).flatMap((piece): Item[] => {
    if (piece === '') return [];
    if (piece === '|') return [ALWAYS];
    if (piece === '-') return [{ kind: 'penalty', cost: 0 }];
    if (piece === '~') return [{ kind: 'penalty', cost: 50, hyphen: 1 }];
    if (piece === ' ') return [SPACE];
    if (piece === '=') return [{ kind: 'penalty', cost: 800 }, SPACE];
    return [{ kind: 'box', width: piece.length, text: piece, span: SPAN }];
  });
}

function show(items: readonly Item[], breaks: readonly Break[]): string[] {
  return breaks.map(({ start, end }) =>
    items
      .slice(start, end)
      .map((item) => (item.kind === 'penalty' ? '' : item.text))
      .join(''),
  );
}

const set = (breaker: Breaker, words: string, width: number): string[] =>
  show(
    itemsOf(words),
    breaker(itemsOf(words), () => width),
  );

const words = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(' ', ' ', ' ', ' ', '-', '=', '|')), {
    maxLength: 60,
  })
  .map((parts) => parts.map(([letters, sign]) => 'x'.repeat(letters) + sign).join(''));

describe('first fit', () => {
  it('takes each word that still fits', () => {
    expect(set(breakFirstFit, 'aaa bb cc ddddd', 6)).toEqual(['aaa bb', 'cc', 'ddddd']);
  });
});

describe('balanced fit', () => {
  it('makes lines even, and no more of them than first fit', () => {
    const words = 'aaaa bbbbb cccc ddd ee';
    expect(set(breakFirstFit, words, 18)).toEqual(['aaaa bbbbb cccc', 'ddd ee']);
    expect(set(breakBalanced, words, 18)).toEqual(['aaaa bbbbb', 'cccc ddd ee']);
    expect(set(breakBalanced, words, 30)).toEqual([words]);
  });

  it('has as many lines as first fit, none of them longer than its longest', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (paragraph, width) => {
        const [first, even] = [breakFirstFit, breakBalanced].map((breaker) => set(breaker, paragraph, width));
        expect(even).toHaveLength(first?.length ?? 0);
        const longest = (lines: readonly string[] = []) => Math.max(0, ...lines.map(({ length }) => length));
        expect(longest(even)).toBeLessThanOrEqual(longest(first));
      }),
    );
  });
});

describe('total fit', () => {
  it('loosens a line where the next would be looser still', () => {
    const words = 'aaa bb c ddddddd eeeeeeee f';
    expect(set(breakFirstFit, words, 10)).toEqual(['aaa bb c', 'ddddddd', 'eeeeeeee f']);
    expect(set(breakTotalFit, words, 10)).toEqual(['aaa bb', 'c ddddddd', 'eeeeeeee f']);
  });

  it('leaves no word alone where every line is hopeless, and another could stand beside it', () => {
    const long = 'c'.repeat(30);
    expect(set(breakTotalFit, `aaaaaa bb ${long}`, 34)).toEqual(['aaaaaa bb', long]);
  });

  it('narrows spaces by a fifth at most', () => {
    const words = 'aaaa bbbb cccc dddd e';
    expect(set(breakTotalFit, words, 20.5)).toEqual(['aaaa bbbb cccc dddd e']);
    expect(set(breakTotalFit, words, 20.1)).toEqual(['aaaa bbbb cccc dddd', 'e']);
  });

  it('gives up, where it has a tolerance, only paragraphs that have a loose line', () => {
    const given = { up: 0, loose: 0 };
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 60 }), (paragraph, width) => {
        const items = itemsOf(paragraph);
        const breaks = breakTotalFit(items, () => width);
        const within = breakWithin(items, () => width, 1);
        if (within === undefined) given.up++;
        else expect(within).toEqual(breaks);
        const loose = hasLooseLine(items, breaks, () => width);
        if (loose) given.loose++;
        expect(loose || within !== undefined).toBe(true);
      }),
    );
    expect(given.up).toBeGreaterThan(given.loose / 2);
  });
});

describe('total fit minds what is ill about a line beside another:', () => {
  it.each([
    // The first line would be even with `ee`, and the second very loose.
    ['a loose line by an even one', 15, 'aaa bbb cc d ee ffff gggggg h iiiii', 'aaa bbb cc d'],
    ['the same word at two begins', 12, 'the bbbb the dddddd e fffff gggg the iii', 'the bbbb the'],
    ['the same word at two ends', 14, 'aaaa the the d the ffff the hhhhh the', 'aaaa the the d'],
    ['a last line of a letter', 23, 'aa bb cc dd ee ff gg hh i', 'aa bb cc dd ee ff gg'],
    ['a hyphen before the last line', 19, 'a b cc dd e f ggg~ggg hhhh iii', 'a b cc dd e f gggggg'],
  ])('%s', (_what, width, words, first) => {
    expect(set(breakTotalFit, words, width)[0]).toBe(first);
  });

  it('but not the same word where its end or a sign beside it differs', () => {
    const of = (words: string): boolean => {
      const items = itemsOf(words);
      const begin = items.findIndex((item) => item.kind === 'glue') + 1;
      return isSameWord(items, 0, begin, 1) && isSameWord(items, begin - 2, items.length - 1, -1);
    };
    expect(of('accu~sed accu~sed')).toBe(true);
    expect(of('accu~sed accu~sed,')).toBe(false);
    expect(of('accu~sed accu~racy')).toBe(false);
  });
});

describe.each([
  ['first fit', breakFirstFit],
  ['balanced fit', breakBalanced],
  ['total fit', breakTotalFit],
])('%s', (_name, breaker) => {
  it('loses no box, doubles none, and breaks only where it may', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (paragraph, width) => {
        const items = itemsOf(paragraph);
        const breaks = breaker(items, (line) => (line === 0 ? Math.max(9, width - 3) : width));
        const boxes = breaks.flatMap(({ start, end }) =>
          items.slice(start, end).filter(({ kind }) => kind === 'box'),
        );
        expect(boxes).toEqual(items.filter(({ kind }) => kind === 'box'));
        const last = items.map(({ kind }) => kind).lastIndexOf('box');
        for (const { end } of breaks) expect(end > last || mayBreakAt(items, end)).toBe(true);
      }),
    );
  });

  it('makes no line wider than its room, its spaces at their narrowest', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (paragraph, width) => {
        const items = itemsOf(paragraph);
        for (const { start, end } of breaker(items, () => width)) {
          const narrowest = items.slice(start, end).reduce((sum, item) => {
            if (item.kind === 'penalty') return sum;
            return sum + item.width - (item.kind === 'glue' ? item.shrink : 0);
          }, 0);
          expect(narrowest).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });
});
