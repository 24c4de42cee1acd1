import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { diff, type Request, TABLE_FORMATS, TABLES, type TableRequest } from '../src/pipeline.ts';
import { CASES } from './agreement/papers.ts';
import { amendedKim } from './amended-kim.ts';
import { hostWith } from './host-with.ts';

const kim = readFileSync(`${CASES}kim.yaml`, 'utf8');
const ALL = TABLES.flatMap((table) =>
  TABLE_FORMATS.map((format): TableRequest => ({ table, format, path: `${table}.${format}` })),
);

/** A host with the amended case beside the shipped one. */
const beside = (amended: string) => hostWith({ [`${CASES}amended.yaml`]: amended });

async function charted(amended: string, asked: Omit<Request, 'path'> = {}) {
  const { difference, findings } = await diff(
    {
      old: { path: `${CASES}kim.yaml`, ...asked },
      new: { path: `${CASES}amended.yaml`, ...asked },
      marks: 'critic',
      tables: ALL,
    },
    beside(amended),
  );
  const files = new Map(difference?.tables.map(({ path, bytes }) => [path, bytes]));
  return { findings, text: (path: string) => new TextDecoder().decode(files.get(path)), files };
}

describe('the amendment package of an amended case', () => {
  let made: Awaited<ReturnType<typeof charted>>;
  beforeAll(async () => {
    made = await charted(amendedKim(kim), { readers: 'confidential' });
  });

  test('has both tables in every format', () => {
    expect([...made.files.keys()]).toEqual(ALL.map(({ path }) => path));
    const beginnings = [...made.files.values()].map((bytes) => String.fromCharCode(...bytes.subarray(0, 4)));
    expect(beginnings).toEqual([
      'PK\u0003\u0004',
      '%PDF',
      'Case',
      'kind',
      'PK\u0003\u0004',
      '%PDF',
      'Case',
      'kind',
    ]);
  });

  test('says what was where, what changed in words, and why', () => {
    const chart = made.text('amendments.md');
    expect(chart).toContain(
      '# CHART OF AMENDMENTS\n\nFirst Amended Indictment\n\nBy leave of the Pre-Trial Judge',
    );
    for (const row of [
      '| Paragraph 17 | Paragraph 19 | Moved | The order of time is restored. |',
      '| Paragraph 26 | Paragraph 26 | “July” replaced by “December”<br>“12,000” replaced by “28,000” | The Ministry corrected its estimate; see note 29. |',
      '| Paragraph 28 | Paragraph 28 | Added: “at and” |  |',
      '|  | Paragraph 34 | Added: “On 9 May 2025 officers of the Contingent were received in Moscow by Vladimir Putin.” | It bears on the purpose pleaded in paragraph 44. |',
      '| Paragraph 37 |  | Deleted: “KIM JONG UN has also said that he would consider sending a further 20,000 to 30,000 … This is pleaded solely as showing his purpose.” | What he would consider is not conduct; the Judge struck it out. |',
      '|  | Count 2 | Added: “The use of the armed forces of the DPRK against Ukraine” | The Judge invited the Prosecutor to plead the DPRK’s own use of force in the alternative. |',
      '| Footnote 29 | Footnote 29 | Added: “, as corrected” | The correction is cited. |',
    ])
      expect(chart.split('\n')).toContain(row);
    expect(
      made.findings.filter(({ rule }) => rule.startsWith('amendment/')).map(({ message }) => message),
    ).toEqual(['paragraph 28 is amended, and the case does not say why']);
  });

  test('says which number is which', () => {
    const rows = made.text('concordance.csv').split('\r\n');
    for (const row of ['paragraph,17,19,moved', 'paragraph,,34,added', 'count,1,1,same', 'note,45,44,same'])
      expect(rows).toContain(row);
    expect(made.text('concordance.md')).toContain('| Paragraph 17 | Paragraph 19 | moved |');
  });

  test('is the same for a spreadsheet', () => {
    const csv = made.text('amendments.csv');
    expect(csv).toContain('kind,old,new,change,deleted,added,reason\r\n');
    expect(csv).toContain(
      'paragraph,26,26,changed,"July\n12,000","December\n28,000","The Ministry corrected its estimate; see note 29."\r\n',
    );
  });
});

test('a reason is as closed as what it is about, and as the words in it', async () => {
  const secret = amendedKim(kim).replace(
    '      - id: parade\n',
    '      - id: parade\n        redact: confidential\n',
  );
  const open = await charted(secret, { readers: 'confidential' });
  expect(open.text('amendments.md')).toContain('(P-0031)');
  const made = await charted(secret, { readers: 'public' });
  expect(made.text('amendments.md')).toContain(
    '|  | Paragraph 34 | Added: “\\[REDACTED\\]” | \\[REDACTED\\] |',
  );
  for (const path of ['amendments.md', 'amendments.csv']) {
    expect(made.text(path)).toContain('REDACTED');
    expect(made.text(path)).not.toMatch(/P-0031|bears on the purpose|officers of the Contingent/);
  }
});

test('the chart is in the paper’s language', async () => {
  const french = await charted(amendedKim(kim), { language: 'fr' });
  expect(french.text('amendments.md')).toContain('| Ancien | Nouveau | Modification | Motif |');
  expect(french.text('amendments.md')).toMatch(/«\sJuly\s» remplacé par «\sDecember\s»/);
});

test('a table goes by the words of its cells, each apart', async () => {
  const made = await charted(amendedKim(kim), { court: 'ksc' });
  expect(made.text('amendments.md')).toContain('| Table “In: \\| STCoA-2025-01 ');
});

test('what has no number goes by what it stands in', async () => {
  const wanted = kim
    .replace('[rome_statute 25(3)(c), customary', '[rome_statute 25(3)(b), customary')
    .replace('Dozens of strikes', 'Scores of strikes');
  const rows = (await charted(wanted, {})).text('amendments.md').split('\n');
  expect(rows.filter((row) => row.startsWith('| Table'))).toEqual([
    '| Table “SCHEDULE A” | Table “SCHEDULE A” | “Dozens” replaced by “Scores” |  |',
  ]);
  expect(rows.filter((row) => row.startsWith('| Count 1: Line “By these acts'))).toHaveLength(1);
});

test('no other paper says a reason', async () => {
  const { difference } = await diff(
    { old: { path: `${CASES}kim.yaml` }, new: { path: `${CASES}amended.yaml` }, marks: 'critic' },
    beside(amendedKim(kim)),
  );
  const words = JSON.stringify(difference?.redline.new);
  expect(words).toContain('officers of the Contingent');
  expect(words).not.toMatch(/order of time is restored|corrected its estimate|By leave of the Pre-Trial/);
});
