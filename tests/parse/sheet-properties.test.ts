import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawEvidence } from './draw-evidence.ts';
import { evidenceOf } from './evidence.ts';
import { workbook } from './workbook.ts';

type Item = Readonly<Record<string, string>>;

/** Heads, one of those that each column may have, and columns in any order. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  id: ['ID', 'Exhibit No.', 'N° de pièce'],
  number: ['ERN', 'begin bates', 'Cote début'],
  to: ['ERN end', 'End Bates', 'Cote fin'],
  title: ['Title', 'DESCRIPTION', 'Intitulé', 'الدليل'],
  kind: ['Kind', 'Evidence type', 'Nature'],
  witness: ['Witness', 'Témoin'],
  date: ['Date', 'Document date'],
  classification: ['Classification', 'Confidentialité'],
  source: ['Source', 'Cite key'],
  paragraphs: ['Paragraphs', 'Paragraphes'],
};

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,12}$/);
/** Any words but those that a sheet is told not to read; what they begin and end with is no white space. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.stringMatching(/^[ -~\n,;"'\t]{1,40}$/),
    fc.constantFrom('a, "b"; c', '-0012', '@rybar', '12', '"', '""', 'a\nb\n\nc', "it's", '(x)'),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file of text may hold them
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '').trim())
  .filter((text) => !/^$|^[='#]|:redact\[|_x[\da-f]{4}_/i.test(text));
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const two = (part: number) => `${part}`.padStart(2, '0');
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
  });
/** Where in a piece of evidence: brackets go together. */
const place = words.filter((text) => !/[()]/.test(text)).map((text) => text.replace(/\s+/g, ' '));
const sheet = fc.record({
  items: drawEvidence({ id, words, date, source: id, at: place }, 8),
  heads: fc.record(
    Object.fromEntries(Object.entries(HEADS).map(([key, names]) => [key, fc.constantFrom(...names)])),
  ) as fc.Arbitrary<Readonly<Record<string, string>>>,
  order: fc.shuffledSubarray(Object.keys(HEADS), { minLength: Object.keys(HEADS).length }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  quotes: fc.boolean(),
});

type Drawn = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

/** What the cells of an item say, and what the case file would. */
function cellsOf({ paragraphs, ...rest }: Drawn['items'][number]): Item {
  const said = paragraphs?.map(({ id: to, at }) => (at === undefined ? to : `${to} (${at})`)).join(', ');
  return { ...rest, ...(said === undefined ? {} : { paragraphs: said }) };
}

function plain({ paragraphs, ...rest }: Drawn['items'][number]): unknown {
  const links = paragraphs?.map(({ id: to, at }) => (at === undefined ? to : { id: to, at }));
  return { ...rest, ...(links && { paragraphs: links }) };
}

/** The rows of the sheet, heads first. */
function rowsOf({ items, heads, order }: Drawn): readonly (readonly string[])[] {
  return [
    order.map((key) => heads[key] as string),
    ...items.map(cellsOf).map((each) => order.map((key) => each[key] ?? '')),
  ];
}

function csv(drawn: Drawn): string {
  const { delimiter, newline, quotes } = drawn;
  const cell = (text: string) =>
    quotes || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rowsOf(drawn)
    .map((row) => row.map(cell).join(delimiter) + newline)
    .join('');
}

test('the items of a sheet are those that were written in it, whatever its columns, quotes and line breaks', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (drawn) => {
      const { items, said } = await evidenceOf('sheet.csv', csv(drawn));
      expect(said).toEqual([]);
      expect(items).toEqual(drawn.items.map(plain));
    }),
  );
});

test('and those of a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (drawn) => {
      const { items, said } = await evidenceOf('sheet.xlsx', workbook(rowsOf(drawn)));
      expect(said).toEqual([]);
      expect(items).toEqual(drawn.items.map(plain));
    }),
  );
});

test('a sheet and the same list in the case file make one case', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (drawn) => {
      const sheeted = await evidenceOf('sheet.csv', csv(drawn));
      const listed = await evidenceOf('list.yaml', JSON.stringify(drawn.items.map(plain)));
      const noun = (_: string, value: unknown) =>
        value !== null && typeof value === 'object' && 'style' in value
          ? (value as unknown as { text: string }).text
          : value;
      const parts = ({ found }: typeof listed) =>
        JSON.stringify([found?.evidence, found?.generalAllegations, found?.incidents], noun);
      expect(parts(sheeted)).toBe(parts(listed));
    }),
  );
});

test('whatever a file holds, it is read or refused', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
    fc
      .stringMatching(/^[IDTitle,;"\n=\t]{0,200}$/)
      .map((text) => new TextEncoder().encode(`ID,Title\n${text}`)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('sheet.csv', 'sheet.xlsx', 'sheet.tsv'), async (held, file) => {
      const { items } = await evidenceOf(file, held);
      expect(Array.isArray(items)).toBe(true);
    }),
  );
});

test('a damaged workbook is read or refused', async () => {
  const whole = workbook([
    ['ID', 'Title', 'Date'],
    ['P-1', 'Map', '2024'],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const held = Uint8Array.from(whole);
      held[at] = byte;
      const { items } = await evidenceOf('sheet.xlsx', held);
      expect(Array.isArray(items)).toBe(true);
    }),
  );
});
