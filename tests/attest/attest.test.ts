import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attest, markOf, verdictOn } from '../../src/attest/index.ts';
import type { Manifest, Reading } from '../../src/model/manifest.ts';
import { sha256 } from '../../src/text/digest.ts';

const KEY = new TextEncoder().encode('7f3a90c1d2e4b586f0718293a4b5c6d7');
const OTHER_KEY = new TextEncoder().encode('0f3a90c1d2e4b586f0718293a4b5c6d7');

const bytes = (text: string) => new TextEncoder().encode(text);
const reading = (shelf: Reading['shelf'], file: string, text: string): Reading => ({
  shelf,
  file,
  bytes: bytes(text),
});

const READINGS = [
  reading('case', 'roe.yaml', 'the witness is Jane Roe'),
  reading('case', 'parts/roe.yaml', '- Jane Roe was there.'),
  reading('elsewhere', 'indict.config.yaml', 'formats: [md]'),
  reading('program', 'templates/house.yaml', 'page: A4'),
];
const OUTPUTS = [
  { document: 'indictment', file: 'kim.md', format: 'md', bytes: bytes('[REDACTED] was there.'), words: 3 },
] as const;

function manifest(withholds: boolean, key?: Uint8Array, readings: readonly Reading[] = READINGS): Manifest {
  const paper = { court: 'Court', classification: 'public', language: 'en', withholds } as const;
  const request = { case: 'roe.yaml' };
  return attest({ program: 'indict 0', request, paper, readings, outputs: OUTPUTS, key });
}

describe('a manifest', () => {
  test('has the digest of every file that was read and made', () => {
    const { digests, inputs, outputs, request } = manifest(false);
    expect({ digests, request }).toEqual({ digests: 'sha256', request: { case: 'roe.yaml' } });
    expect(inputs).toEqual({
      case: {
        'parts/roe.yaml': sha256('- Jane Roe was there.'),
        'roe.yaml': sha256('the witness is Jane Roe'),
      },
      elsewhere: { 'indict.config.yaml': sha256('formats: [md]') },
      program: { 'templates/house.yaml': sha256('page: A4') },
    });
    expect(outputs).toEqual([
      {
        document: 'indictment',
        file: 'kim.md',
        format: 'md',
        words: 3,
        sha256: sha256('[REDACTED] was there.'),
        bytes: 21,
      },
    ]);
  });

  test('tells two files of one name apart', () => {
    const twice = [reading('elsewhere', 'own.yaml', 'a'), reading('elsewhere', 'own.yaml', 'b')];
    expect(manifest(false, undefined, twice).inputs.elsewhere).toEqual({
      'own.yaml': sha256('a'),
      'own.yaml (2)': sha256('b'),
    });
  });

  test('of a copy that withholds something is the same whatever the case says and is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, text) => {
        const other = [reading('case', name, text), ...READINGS.slice(3)];
        expect(manifest(true, undefined, other)).toEqual(manifest(true));
      }),
    );
    expect(manifest(true).inputs).toEqual({ program: { 'templates/house.yaml': sha256('page: A4') } });
  });

  test.each([true, false])(
    'with a key says nothing that can be tried without it (withholds: %s)',
    (withholds) => {
      const said = JSON.stringify(manifest(withholds, KEY));
      for (const { file, bytes: guess } of READINGS.slice(0, 3)) {
        expect(said).not.toContain(file);
        for (const digest of [sha256(guess), sha256(file), sha256(KEY), sha256(KEY, guess)])
          expect(said).not.toContain(digest);
      }
      expect(said).not.toBe(JSON.stringify(manifest(withholds, OTHER_KEY)));
      expect(markOf(KEY)).not.toBe(markOf(OTHER_KEY));
    },
  );
});

describe('what is read and made today, held against a manifest', () => {
  const changed = [
    READINGS[0] as Reading,
    reading('case', 'parts/roe.yaml', '- Jane Roe was not there.'),
    reading('program', 'templates/house.yaml', 'page: Letter'),
    reading('case', 'more.yaml', '- More.'),
  ];

  test('is the same where nothing changed', () => {
    for (const key of [undefined, KEY]) {
      const verdict = verdictOn(manifest(true, key), READINGS, OUTPUTS, key);
      expect(verdict).toEqual({
        same: key ? 4 : 1,
        changed: [],
        untold: key === undefined,
        outputs: [{ file: 'kim.md', same: true }],
      });
    }
  });

  test('names what changed, what is new and what is gone', () => {
    const { same, changed: told } = verdictOn(manifest(false), changed, OUTPUTS, undefined);
    expect(same).toBe(1);
    expect(told).toEqual([
      { shelf: 'case', file: 'parts/roe.yaml', fate: 'changed' },
      { shelf: 'case', file: 'more.yaml', fate: 'new' },
      { shelf: 'elsewhere', file: 'indict.config.yaml', fate: 'gone' },
      { shelf: 'program', file: 'templates/house.yaml', fate: 'changed' },
    ]);
  });

  test('with a key names all but what is gone, whose name nobody knows', () => {
    const { changed: told } = verdictOn(manifest(true, KEY), changed, OUTPUTS, KEY);
    expect(told[0]).toEqual({ shelf: 'case', file: 'parts/roe.yaml', fate: 'changed' });
    expect(told[2]).toEqual({ shelf: 'elsewhere', fate: 'gone' });
  });

  test('tells of other bytes, and of none', () => {
    const other = [{ document: 'indictment', format: 'md', bytes: bytes('Jane Roe was there.') }] as const;
    for (const outputs of [other, []])
      expect(verdictOn(manifest(false), READINGS, outputs, undefined).outputs).toEqual([
        { file: 'kim.md', same: false },
      ]);
  });
});
