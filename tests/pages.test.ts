import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../src/model/paper.ts';
import { pagesOf } from '../src/pages.ts';
import { realHost } from './real-host.ts';
import { numbered, paper, text } from './write/docx/sample.ts';

const SENTENCE =
  'Nobody who was heard had seen the accused near the bridge on that day or on the day after it. ';

/** A paper that asks for contents above so many pages; of each number, a paragraph of so many sentences. */
function asking(overPages: number, sentences: readonly number[]) {
  const contents: Block = { kind: 'contents', overPages, title: [], entries: [] };
  const body = sentences.map((count, index) =>
    numbered(`${index + 1}`, `p${index}`, text(SENTENCE.repeat(count))),
  );
  return paper([contents, ...body]);
}

const asked = (made: ReturnType<typeof asking>, all: boolean) =>
  pagesOf(made, realHost(), all).haveContents();

describe('whether a paper has a table of contents', () => {
  test('is told alike by its beginning and by all of its pages', async () => {
    const sentences = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.nat(3), sentences, async (overPages, counts) => {
        const made = asking(overPages, counts);
        expect(await asked(made, false)).toBe(await asked(made, true));
      }),
      { numRuns: 20 },
    );
  });

  test('is told by the pages without it: one page more than asked for', async () => {
    const four = { ...asking(3, []), blocks: [...asking(3, []).blocks, ...pagesApart(4)] };
    const five = { ...asking(4, []), blocks: [...asking(4, []).blocks, ...pagesApart(4)] };
    expect([await asked(four, false), await asked(five, false)]).toEqual([true, false]);
  });

  test('is told with the number of pages, whether or not words have places on them', async () => {
    const made = asking(1, [20, 30, 40]);
    const counted = await pagesOf(made, realHost(), false).paging();
    expect(counted).toEqual(await pagesOf(made, realHost(), true).paging());
    expect(counted).toMatchObject({ contents: new Map() });
  });

  test('needs no pages where the paper asks for none, and so no face', async () => {
    const { face, ...sheet } = paper([]).sheet;
    const faceless = { ...sheet, face: { ...face, cuts: { ...face.cuts, regular: 'no/such.ttf' } } };
    const made = paper([numbered('1', 'p', text('Nothing.'))], { sheet: faceless });
    await expect(asked(made, false)).resolves.toBe(false);
    await expect(pagesOf(made, realHost(), false).paging()).resolves.toBeUndefined();
    await expect(pagesOf(made, realHost(), false).all()).rejects.toThrow('no/such.ttf');
  });
});

describe('how many pages there are', () => {
  const line = { left: [], centre: [{ kind: 'page' }, text(' of '), { kind: 'pages' }], right: [] } as const;
  const bare = paper([]).furniture.rest;
  const counted = { ...bare, footer: line };

  test.each([
    ['all', paper(pagesApart(3), { furniture: { first: bare, rest: counted } })],
    ['some', paper([...pagesApart(2), { kind: 'page_break', furniture: counted }, ...pagesApart(1)])],
  ])('is told to a paper without contents that says it below %s of its pages', async (_, made) => {
    const told = { pages: 3, contents: undefined };
    await expect(pagesOf(made, realHost(), false).paging()).resolves.toEqual(told);
  });
});

function pagesApart(count: number): Block[] {
  const page = (index: number): Block[] => [
    ...(index > 0 ? [{ kind: 'page_break' } as const] : []),
    numbered(`${index + 1}`, `p${index}`, text(SENTENCE)),
  ];
  return Array.from({ length: count }, (_, index) => page(index)).flat();
}
