import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuildRequest, build, diff } from '../../src/pipeline.ts';
import { casesNobodyWrote, everyFiling } from '../agreement/every-paper.ts';
import { hardPdf } from '../agreement/hard-paper.ts';
import { CASES } from '../agreement/papers.ts';
import { amendedKim } from '../amended-kim.ts';
import { realHost } from '../real-host.ts';
import type { Jars } from './maven.ts';
import { brokenRules, findValidator, STANDARDS } from './verapdf/verapdf.ts';

const host = realHost();

/** Every document that a shipped case can be made into. */
const papers = (await everyFiling()).map((paper) => ({
  ...paper,
  file: `${paper.name}.${paper.court}.${paper.document}.pdf`,
}));

const GENERATED = casesNobodyWrote(12).map((yaml, index) => ({ yaml, file: `generated-${index + 1}.pdf` }));

/** A paper of every script, from left to right and from right to left. */
const HARD = [
  { file: 'hard.pdf', language: 'en' },
  { file: 'hard-from-right.pdf', language: 'ar' },
] as const;

const REDLINE = 'redline.pdf';

/** The shipped case against what an amendment might make of it. */
async function redlinePdf(): Promise<Uint8Array> {
  const kim = readFileSync(`${CASES}kim.yaml`, 'utf8');
  const bytes = new TextEncoder().encode(amendedKim(kim));
  const amended = `${CASES}amended.yaml`;
  const both = { ...host, read: async (asked: string) => (asked === amended ? bytes : host.read(asked)) };
  const request = { old: { path: `${CASES}kim.yaml` }, new: { path: amended }, formats: ['pdf'] } as const;
  const { difference } = await diff(request, both);
  return difference?.outputs[0]?.bytes as Uint8Array;
}

/** A mark in the file's own words, another of the same length, and the standard that sees the difference. */
const SPOILT = [
  { standard: 'ua1', file: 'no-ua.pdf', from: '<pdfuaid:part>1<', to: '<pdfuaid:part>7<' },
  { standard: '2a', file: 'no-a.pdf', from: '<pdfaid:part>2<', to: '<pdfaid:part>7<' },
] as const;

describe('veraPDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indict-conformance-'));
  const path = (file: string) => join(folder, file);
  const broken = new Map<string, Map<string, readonly string[]>>();
  let validator: Jars;

  beforeAll(async () => {
    validator = findValidator();
    if ('absent' in validator) return;
    const make = async (file: string, request: Omit<BuildRequest, 'formats'>) => {
      const { outputs } = await build({ ...request, formats: ['pdf'] }, host);
      for (const { bytes } of outputs) writeFileSync(path(file), bytes);
    };
    for (const { name, file, ...chosen } of papers)
      await make(file, { path: `${CASES}${name}.yaml`, ...chosen });
    for (const { yaml, file } of GENERATED) {
      writeFileSync(path(`${file}.yaml`), yaml);
      await make(file, { path: path(`${file}.yaml`) });
    }
    for (const { file, language } of HARD) writeFileSync(path(file), await hardPdf(language));
    const good = readFileSync(path('hard.pdf'), 'latin1');
    for (const { file, from, to } of SPOILT) writeFileSync(path(file), good.replace(from, to), 'latin1');
    writeFileSync(path(REDLINE), await redlinePdf());
    const files = [{ file: REDLINE }, ...HARD, ...SPOILT, ...GENERATED, ...papers].map(({ file }) => file);
    for (const standard of STANDARDS)
      broken.set(standard, brokenRules(validator.classPath, standard, files.map(path)));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(({ skip }) => {
    if ('absent' in validator) skip(validator.absent);
  });

  describe.each(STANDARDS)('for %s', (standard) => {
    const rules = (file: string) => broken.get(standard)?.get(file);

    test.each(papers)('finds nothing in the $document of $name at $court', ({ file }) => {
      expect(rules(file)).toEqual([]);
    });

    test('finds nothing in cases that nobody wrote', () => {
      expect(GENERATED.flatMap(({ file }) => rules(file) ?? [file])).toEqual([]);
    });

    test.each(HARD)('finds nothing in a paper of everything that could go wrong, $file', ({ file }) => {
      expect(rules(file)).toEqual([]);
    });

    test('finds nothing in a redline', () => {
      expect(rules(REDLINE)).toEqual([]);
    });

    test('sees where a file does not say that it conforms', () => {
      const spoilt = SPOILT.filter((each) => each.standard === standard).map(({ file }) => rules(file));
      expect(spoilt).toEqual([[expect.any(String)]]);
    });
  });
});
