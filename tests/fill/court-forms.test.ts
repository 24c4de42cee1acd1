import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Block, Paper } from '../../src/model/paper.ts';
import { courts, inspect, court as open } from '../../src/pipeline.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { realHost } from '../real-host.ts';

const JOINDER = fileURLToPath(new URL('../agreement/joinder/case.yaml', import.meta.url));
const host = realHost();

/** The words of a case of three accused in a court's form, a line for each paragraph and each cell. */
async function linesOf(court: string, language = 'en'): Promise<readonly string[]> {
  const { text } = await inspect({ path: JOINDER, court, language }, 'number', host);
  const { blocks } = JSON.parse(text ?? '') as Paper;
  const lines = (block: Block): readonly string[] => {
    if (block.kind === 'table') return [block.head, ...block.rows].flat().map(({ runs }) => plainText(runs));
    if (block.kind === 'group') return block.blocks.flatMap(lines);
    return 'runs' in block ? [plainText(block.runs)] : [];
  };
  return blocks.flatMap(lines);
}

test('the ICTY names its accused alone above, and charges categories of crimes', async () => {
  const lines = await linesOf('icty');
  expect(lines).toContain('GUSTAV SAPT');
  expect(lines.join('\n')).toContain('\nwith\nWAR CRIMES\nas set forth below:\n');
  expect(lines.join()).not.toContain('ALSO KNOWN AS');
  expect((await linesOf('icty', 'fr')).join('\n')).toMatch(/\nCRIMES DE GUERRE\ncomme exposé ci-après\s:\n/);
});

test('the Special Court names its office and place above, articles in its clause, date and place in one line', async () => {
  const lines = await linesOf('scsl');
  expect(lines.slice(1, 4)).toEqual([
    'THE SPECIAL COURT FOR SIERRA LEONE',
    'OFFICE OF THE PROSECUTOR',
    'STRELSAU',
  ]);
  expect(lines).toContain('in violation of Article 8 of the Rome Statute, as set forth below:');
  expect(lines).toContain('Dated this 2nd day of May 2041, Strelsau');
});

test('a grand jury’s paper lists each count with its provisions, and says where the jury sat', async () => {
  const lines = await linesOf('us-federal');
  expect(lines.join()).toContain(
    'Count 4: Articles 8(2)(c)(i) and 25(3)(c) of the Rome Statute Count 5: Articles',
  );
  expect(lines).toContain('AT STRELSAU');
  expect(lines).toContain('THE GRAND JURY CHARGES THAT:');
});

test('those whose counsel is notified are named, and each counsel stands in a row of its own', async () => {
  const everybody = 'Gustav Sapt, Rupert Hentzau and Anton Rischenheim';
  expect(await linesOf('icc')).toContain(`Counsel for the Defence of ${everybody}`);
  const lines = await linesOf('ksc');
  expect(lines).toEqual(expect.arrayContaining([`Counsel for ${everybody}`, 'Counsel for Victims']));
});

test.each((await courts(host)).map(({ id }) => id))(
  'a first case of %s charges a crime of its own',
  async (id) => {
    const { value: court } = await open(id, host);
    const [instrument] = (court?.exampleCrime ?? '').split(' ');
    const statutes = court?.statutes ?? [];
    expect(statutes.length === 0 ? ['rome_statute'] : statutes).toContain(instrument);
  },
);
