import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goesWith } from '../../src/model/law.ts';
import type { Proof } from '../../src/model/proof.ts';
import { proved, provisionsOf } from './proved.ts';

const AGGRESSION = ['planning-or-execution', 'leadership', 'act-of-aggression', 'manifest-violation'];
const AIDING = [
  'principal-crime',
  'assistance',
  'effect',
  'purpose',
  'leadership-requirement',
  'substantial-effect',
];

interface Drawn {
  readonly elements: readonly string[];
  readonly evidence: readonly string[];
  /** Numbers of paragraphs that it refers to, some of which there are not. */
  readonly refers: readonly number[];
  readonly noted: boolean;
  readonly names: readonly string[];
  readonly redact: boolean;
  readonly unsourced: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  elements: fc.subarray([...AGGRESSION, ...AIDING]),
  evidence: fc.subarray(['P-1', 'P-2']),
  refers: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  noted: fc.boolean(),
  names: fc.subarray(['doe', 'roe']),
  redact: fc.boolean(),
  unsourced: fc.boolean(),
});

const cases = fc.record({
  paragraphs: fc.array(drawn, { minLength: 1, maxLength: 8 }),
  own: fc.nat(8),
  incorporates: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

/** A case of aggression against two, whose first paragraphs are general allegations and whose last are its count's own. */
function keysOf({ paragraphs, own, incorporates }: Case): Readonly<Record<string, unknown>> {
  const written = paragraphs.map(({ refers, noted, names, redact, unsourced, ...rest }, index) => {
    const references = refers.filter((other) => other < paragraphs.length).map((other) => `@p${other}`);
    const note = noted ? '^[[@book].]' : '';
    return {
      id: `p${index}`,
      text: [`Said as p${index} of`, ...names.map((name) => `@${name}`), ...references, `here.${note}`].join(
        ' ',
      ),
      ...rest,
      ...(redact && { redact: 'confidential' }),
      ...(unsourced && { unsourced: 'Notorious.' }),
    };
  });
  return {
    accused: [
      { id: 'doe', name: 'Jordan Doe' },
      { id: 'roe', name: 'Jane Roe' },
    ],
    sources: [{ id: 'book', type: 'book', title: 'The Book' }],
    evidence: [
      { id: 'P-1', title: 'One' },
      { id: 'P-2', title: 'Two' },
    ],
    general_allegations: ['First.', ...written.slice(own)],
    counts: [
      {
        id: 'aggression',
        title: 'Aggression',
        crime: 'rome_statute 8 bis',
        acts: ['rome_statute 8 bis(2)(a)'],
        modes: ['rome_statute 25(3)(c)', { alternative: 'customary_law aiding-and-abetting' }],
        paragraphs: ['Charged.', ...written.slice(0, own)],
        ...(incorporates && { incorporates: ['general_allegations'] }),
      },
    ],
  };
}

function gapsIn(proof: Proof, kinds: readonly string[]): number {
  return provisionsOf(proof)
    .flatMap(({ elements }) => elements)
    .filter(({ gap }) => gap && kinds.includes(gap.kind)).length;
}

const BOTH = ['unalleged', 'unsupported'];
const runs = { numRuns: 40 };

test('each element of a charge stands once for each accused and provision, in the order of the table', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const { counts } = await proved(keysOf(drawn));
      expect(counts[0]?.accused.map(({ name }) => name)).toEqual(['Jordan Doe', 'Jane Roe']);
      for (const { provisions } of counts[0]?.accused ?? []) {
        expect(provisions.map(({ cited }) => cited.at.text)).toEqual([
          'rome_statute 8 bis',
          'rome_statute 8 bis(2)(a)',
          'rome_statute 25(3)(c)',
          'customary_law aiding-and-abetting',
        ]);
        for (const { cited, elements } of provisions) {
          const asked = cited.provision?.elements.filter((element) => goesWith(element, '8 bis'));
          expect(elements.map(({ element }) => element)).toEqual(asked);
        }
      }
    }),
    runs,
  );
});

test('what more is linked, cited or proved adds no gap', async () => {
  const more = fc.record({
    at: fc.nat(7),
    element: fc.constantFrom(...AGGRESSION, ...AIDING),
    evidence: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cases, more, async (drawn, { at, element, evidence }) => {
      const grown = drawn.paragraphs.map((one, index) =>
        index === at % drawn.paragraphs.length
          ? {
              ...one,
              elements: [...new Set([...one.elements, element])],
              ...(evidence ? { evidence: ['P-1', 'P-2'] } : { noted: true }),
            }
          : one,
      );
      const [before, after] = [
        await proved(keysOf(drawn)),
        await proved(keysOf({ ...drawn, paragraphs: grown })),
      ];
      expect(gapsIn(after, ['unalleged'])).toBeLessThanOrEqual(gapsIn(before, ['unalleged']));
      expect(gapsIn(after, BOTH)).toBeLessThanOrEqual(gapsIn(before, BOTH));
      expect(after.unsourced.length).toBeLessThanOrEqual(before.unsourced.length);
    }),
    runs,
  );
});

test('nothing of a withheld paragraph stands in the chart of a copy, and it proves nothing there', async () => {
  const told = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const shown = await proved(keysOf(drawn));
      const hidden = drawn.paragraphs.flatMap(({ redact }, index) => (redact ? [`p${index}`] : []));
      const places = [
        ...shown.unsourced.map(({ at }) => at),
        ...provisionsOf(shown).flatMap(({ elements }) =>
          elements.flatMap(({ allegations }) =>
            allegations.flatMap(({ at, grounds }) => [
              at,
              ...grounds.map((ground) => ground.at),
              ...grounds.flatMap(({ unsourced }) => unsourced.map((each) => each.at)),
            ]),
          ),
        ),
      ];
      const written = places.map(
        ({ span: { source, start } }) => /^\W*Said as (p\d)/.exec(source.text.slice(start))?.[1],
      );
      expect(written.filter((id) => id !== undefined && hidden.includes(id))).toEqual([]);
      for (const id of written) told.add(id);
      const without = drawn.paragraphs.map((one) =>
        one.redact ? { ...one, elements: [], evidence: [], refers: [], noted: false } : one,
      );
      const blank = await proved(keysOf({ ...drawn, paragraphs: without }));
      expect(gapsIn(shown, ['unalleged'])).toBe(gapsIn(blank, ['unalleged']));
    }),
    runs,
  );
  expect(told).toContain('p0');
});
