import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { parse } from 'yaml';
import { build, courts, type Format, type Request } from '../../src/pipeline.ts';
import { runs } from '../hunting.ts';
import { realHost } from '../real-host.ts';
import { lost, type Read, read } from '../word-file.ts';
import { generatedCase } from './generated-case.ts';
import { CASES, hostOf, SHIPPED } from './papers.ts';

const markdown = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const COURTS = (await courts(realHost())).map(({ id }) => id);

/** The paper without headings that say nothing, which no reader of a Word file counts. */
function filled(bytes: Uint8Array): string {
  return markdown(bytes)
    .replace(/^#+ <a id="heading-\d+"><\/a>\n\n/gm, '')
    .replace(/"heading-\d+"/g, 'heading');
}

/** The Word file and the Markdown of a case of the disk, or with `text` of one that is only in memory. */
async function papersOf(path: string, { text, ...asked }: { text?: string; court?: string } = {}) {
  const [docx, md] = await written(['docx', 'md'], { path, ...asked }, text);
  return { docx: docx as Uint8Array, md: md as Uint8Array };
}

async function written(formats: readonly Format[], asked: Request, text: string | undefined) {
  const { outputs, findings } = await build({ ...asked, formats }, hostOf(asked.path, text));
  if (outputs.length === 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return outputs.map(({ bytes }) => bytes);
}

/** What comes of a case that was read back. */
async function again(text: string): Promise<Uint8Array> {
  const [md] = await written(['md'], { path: 'cases/imported.yaml' }, text);
  return md as Uint8Array;
}

/** A Word file is read back without a finding, but for what Word cannot carry, and what comes of it makes the same paper. */
async function expectSame({ docx, md }: { docx: Uint8Array; md: Uint8Array }): Promise<void> {
  const { text, findings } = await read(docx);
  expect(findings.filter((each) => !each.startsWith('import/protection'))).toEqual([]);
  expect(markdown(await again(text))).toBe(markdown(md));
}

test.each(SHIPPED)('%s read back from its Word file makes the same paper', async (name) => {
  await expectSame(await papersOf(`${CASES}${name}.yaml`));
});

test.each(COURTS)('a paper of `%s` makes the same paper', async (court) => {
  await expectSame(await papersOf(`${CASES}power-grid.yaml`, { court }));
});

const JOINDER = fileURLToPath(new URL('joinder/case.yaml', import.meta.url));
/** Groups of counts, modes in the alternative, incidents, sections of sections, annexes, a glossary and a chronology. */
const RICH = fileURLToPath(new URL('import/case.yaml', import.meta.url));

test.each(COURTS)(
  'all that a case can have, read back from a Word file of `%s`, makes the same paper',
  async (court) => {
    await expectSame(await papersOf(RICH, { court }));
  },
);

test.each(['fr', 'uk', 'sr-Cyrl', 'ar'])('and so it does in `%s`', async (language) => {
  const text = readFileSync(RICH, 'utf8').replace(/^document:/m, `document:\n  language: ${language}`);
  await expectSame(await papersOf(RICH, { text, court: 'icc' }));
});

test('a joinder whose readers may not see all of it makes the same paper', async () => {
  await expectSame(await papersOf(JOINDER));
});

test('counts of a group with unlike modes each charge what they did', async () => {
  const { docx } = await papersOf(RICH);
  const { values } = await read(docx);
  const [{ counts }, three] = values.counts;
  expect(counts).toMatchObject([
    { accused: ['a'], modes: ['rome_statute 25(3)(a)', 'rome_statute 28(a)'] },
    { modes: ['rome_statute 25(3)(b)', { alternative: 'rome_statute 25(3)(c)' }], alternative_to: 'one' },
  ]);
  expect(three).toMatchObject({ acts: ['rome_statute 8 bis(2)(a)'], alternative_to: ['one', 'two'] });
});

test.each([`${CASES}kim.yaml`, JOINDER])('notes that name evidence come back as notes: %s', async (path) => {
  const text = readFileSync(path, 'utf8').replace(/^document:/m, 'document:\n  evidence: notes');
  const papers = await papersOf(path, { text, court: 'special-tribunal' });
  expect(markdown(papers.md)).toContain(': Evidence: P-0001');
  await expectSame(papers);
});

/** What each count of a case charges, the accused by their names. */
function chargesIn({ accused, counts }: Read['values']) {
  const names = new Map(accused.map(({ id, name }: Record<string, string>) => [id, name]));
  const all = counts.flatMap((each: Record<string, unknown>) => each.counts ?? [each]);
  return all.map(
    ({ crime, acts = [], modes = [], accused: own, alternative_to }: ReturnType<typeof parse>) => ({
      crime,
      acts,
      modes,
      accused: (own ?? [...names.keys()]).map((id: string) => names.get(id)),
      alternatives: [alternative_to ?? []].flat(),
    }),
  );
}

test.each([
  ['joinder', JOINDER, 'special-tribunal'],
  ['joinder', JOINDER, 'us-federal'],
  ['rich case', RICH, 'icty'],
  ['rich case', RICH, 'icc'],
])(
  'a %s whose file tells nothing of itself any more is charged the same by its words',
  async (_, path, court) => {
    const { docx } = await papersOf(path, { court });
    const { 'docProps/custom.xml': told, ...parts } = unzipSync(docx);
    expect(told).toBeDefined();
    const bare = await read(zipSync(parts));
    expect(chargesIn(bare.values)).toEqual(chargesIn((await read(docx)).values));
  },
);

const GROUPED = `
format: 1
court: scsl
accused:
  - {id: foo, name: Samuel Foo}
general_allegations: [There was a conflict.]
counts:
  - group: Terrorising the civilian population
    id: terror
    paragraphs:
      - {id: camp, text: There was a campaign.}
      - heading: Bo District
        paragraphs: [They burned Tikonko., "See paragraph @camp and Counts @terror."]
    counts:
      - {id: one, crime: scsl 3(d), modes: [scsl 6(1)]}
      - {id: two, crime: scsl 3(b), modes: [scsl 6(1)]}
  - {id: three, crime: scsl 2(a), modes: [scsl 6(1)], paragraphs: [He killed.]}
`;

test('counts in a group, and sections within them, are read back as they were', async () => {
  await expectSame(await papersOf('cases/grouped.yaml', { text: GROUPED }));
});

test('whatever a case says, its Word file is read back without the loss of a word', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ yaml, secrets }) => {
      const { docx, md } = await papersOf('cases/generated.yaml', { text: yaml });
      const { text } = await read(docx);
      expect(lost(docx, text)).toEqual([]);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(filled(await again(text))).toBe(filled(md));
    }),
    { numRuns: runs(15), endOnFailure: true },
  );
});
