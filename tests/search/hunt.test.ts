import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../hunting.ts';
import { CASES, companionsOf, filesOf, opened, tablesOf, traces } from './hunt.ts';

const RUNS = runs(24);

describe('in no file of the public copy, raw or unpacked', () => {
  test('is anything told that the case withholds', async () => {
    await fc.assert(
      fc.asyncProperty(CASES, async (yaml) => {
        const { findings, outputs } = await filesOf(yaml, 'public');
        expect(
          findings
            .filter(({ kind }) => kind === 'structure')
            .map(({ rule, message }) => `${rule}: ${message}`),
        ).toEqual([]);
        expect(outputs).toHaveLength(3);
        for (const { format, bytes } of outputs) expect(traces(opened(format, bytes)), format).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('nor in what accompanies it', async () => {
    await fc.assert(
      fc.asyncProperty(CASES, async (yaml) => {
        const { findings, outputs } = await companionsOf(yaml, 'public');
        expect(findings.filter(({ kind }) => kind === 'structure').map(({ message }) => message)).toEqual([]);
        expect(outputs.length).toBeGreaterThan(15);
        for (const { document, format, bytes } of outputs)
          expect(traces(opened(format, bytes)), `${document}.${format}`).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
    const [yaml = ''] = fc.sample(CASES, { numRuns: 1, seed: 7 });
    const { outputs } = await companionsOf(yaml, 'secret');
    const briefs = outputs.filter(({ document }) => document === 'brief');
    expect(briefs).not.toEqual([]);
    for (const { format, bytes } of briefs) expect(traces(opened(format, bytes)), format).not.toEqual([]);
  });

  test('nor in the tables of its amendment', async () => {
    await fc.assert(
      fc.asyncProperty(CASES, async (yaml) => {
        const { findings, tables } = await tablesOf(yaml, 'public');
        const told = findings.filter(({ kind }) => kind === 'structure').map(({ message }) => message);
        expect(told.filter((message) => !message.includes('the older version prints this in clear'))).toEqual(
          [],
        );
        expect(tables).toHaveLength(told.length > 0 ? 0 : 8);
        for (const { format, bytes } of tables) expect(traces(opened(format, bytes)), format).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
    const [yaml = ''] = fc.sample(CASES, { numRuns: 1, seed: 7 });
    const { tables } = await tablesOf(yaml, 'secret');
    const charts = tables.filter(({ table }) => table === 'amendments');
    expect(charts).not.toEqual([]);
    for (const { format, bytes } of charts) expect(traces(opened(format, bytes)), format).not.toEqual([]);
  });

  test('would be missed, for the files of the whole have it all', async () => {
    const [yaml = ''] = fc.sample(CASES, { numRuns: 1, seed: 7 });
    const { outputs } = await filesOf(yaml, 'secret');
    expect(outputs).toHaveLength(3);
    for (const { format, bytes } of outputs) expect(traces(opened(format, bytes)), format).not.toEqual([]);
  });
});
