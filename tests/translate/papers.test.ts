import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../src/model/paper.ts';
import { inspect, validate } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { tell } from '../tell.ts';

const here = new URL('./', import.meta.url);
const english = readFileSync(new URL('../../cases/kim.yaml', here), 'utf8');
const host = {
  ...realHost(),
  read: reading,
  real: async (path: string) => `/case/${path === '.' ? '' : path}`,
};

/** The shipped case with a file of some of its texts in French. */
async function reading(path: string): Promise<Uint8Array> {
  if (path === 'kim.yaml')
    return new TextEncoder().encode(
      english.replace('\ndocument:\n', '\ntranslations: {fr: kim.fr.yaml}\n\ndocument:\n'),
    );
  if (path === 'kim.fr.yaml') return readFileSync(new URL('kim.fr.yaml', here));
  return realHost().read(path);
}

async function paperIn(language: string): Promise<Paper> {
  const { text } = await inspect({ path: 'kim.yaml', language }, 'number', host);
  return JSON.parse(text ?? '{}') as Paper;
}

/** Numbers and ids of everything that has any, in order. */
function marksOf({ blocks, notes }: Paper): readonly string[] {
  return [...blocks, ...notes].flatMap((block) => {
    const { anchor, number } = block as { anchor?: string; number?: unknown };
    return anchor === undefined ? [] : [`${JSON.stringify(number)} ${anchor}`];
  });
}

describe('a case in two languages', () => {
  test('has the same numbers and ids in both', async () => {
    const [first, second] = [await paperIn('en'), await paperIn('fr')];
    expect(marksOf(first).length).toBeGreaterThan(50);
    expect(marksOf(second)).toEqual(marksOf(first));
    expect(JSON.stringify(second.blocks).includes('Le présent acte d’accusation porte sur')).toBe(true);
  });

  test('is looked over in both, whichever is printed', async () => {
    for (const language of ['en', 'fr']) {
      const { findings } = await validate({ path: 'kim.yaml', language }, host);
      expect(
        findings.filter(({ rule }) => rule.startsWith('language/')).map(({ message }) => message),
      ).toEqual(['of 259 texts, only 16 of this case stand in `fr`; the others are printed in `en`']);
    }
  });
});

test('a whole case in French has nothing that any rule objects to', async () => {
  const file = readFileSync(new URL('french.yaml', here));
  const read = async (path: string) => (path === 'fr.yaml' ? file : realHost().read(path));
  const { findings } = await validate({ path: 'fr.yaml' }, { ...realHost(), read });
  expect(tell(findings)).toBe('');
});
