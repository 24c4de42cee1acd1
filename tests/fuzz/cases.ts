import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import schema from '../../schemas/case.schema.json' with { type: 'json' };
import { generatedCase } from '../agreement/generated-case.ts';
import { editedKim, edits } from '../compare/edited-kim.ts';
import { caseWith } from '../draft.ts';
import { caseOfProses } from '../redact/every-prose.ts';
import { CASES } from '../search/hunt.ts';
import { fromSchema } from './from-schema.ts';
import { listed } from './listed.ts';
import { id, markup, NOTES, PARAGRAPHS, WORKS } from './markup.ts';

/** A shipped case. */
export const shipped = (name: string): string =>
  readFileSync(new URL(`../../cases/${name}.yaml`, import.meta.url), 'utf8');

export const court = fc.constantFrom(
  ...listed(`
special-tribunal · icc · ictr · icty · irmct · ksc · plain · scsl · stcoa · stl · us-federal
`),
);

const provision = fc.oneof(
  {
    weight: 100,
    arbitrary: fc.constantFrom(
      ...listed(`
rome_statute 8 bis · rome_statute 8(2)(b)(xvi) · rome_statute 7(1)(a) · icty 5(a) · icty 3 ·
ksc_law 13(1)(a) · customary_law aggression · rome_statute 25(3)(c) · rome_statute 25(3)(b) · icty 7(1) ·
icty 7(3)
`),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...listed(`
rome_statute · none 1 · rome_statute 99 · rome_statute 8( · 8 · own 1 · book · 12 · -0012
`),
    ),
  },
);

/** What stands for entries of the schema of a case that only a drafter can fill. */
const INSTEAD = {
  id,
  reference: fc.tuple(fc.constantFrom('', '@'), id).map((both) => both.join('')),
  text: fc.oneof(
    { weight: 9, arbitrary: markup },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('en', 'fr', 'uk'), markup, { minKeys: 1 }) },
  ),
  word: provision,
  path: fc.oneof(
    { weight: 40, arbitrary: fc.constant('part.yaml') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'sheet.csv',
        'sources.json',
        'none.yaml',
        '../case.yaml',
        '/etc/passwd',
        'case.yaml',
        '.',
      ),
    },
  ),
  date: fc.oneof(
    { weight: 200, arbitrary: fc.constantFrom('2024', '2024-05', '2024-05-03', '2023-12-31') },
    { weight: 1, arbitrary: fc.constantFrom('2024-02-30', '0001-01-01', '9999-12') },
  ),
};

/** What the ids of a list's entries begin with, by the key that holds it; other ids are of passages. */
const SORTS: Readonly<Record<string, string>> = {
  accused: 'kim',
  sources: 's-',
  evidence: 'P-',
  incidents: 'i-',
  counts: 'c-',
  schedules: 'z-',
  terms: 't-',
  alternative_to: 'c-',
  incorporates: 'accused',
};

/**
 * The same case with ids of its own for everything, and something for every id that a text may name: what is doubled or
 * lacking stops a case before most of the program sees it.
 */
function settled(drawn: object): object {
  const taken = new Map<string, number>();
  const next = (sort: string): string => {
    const number = (taken.get(sort) ?? 0) + 1;
    taken.set(sort, number);
    return number === 1 ? first(sort) : `${sort}${number}`;
  };
  const walk = (value: unknown, sort: string, depth: number): unknown => {
    if (typeof value === 'string') return sort === '' || value === 'all' ? value : first(sort);
    if (Array.isArray(value)) return value.map((each) => walk(each, sort, depth));
    if (typeof value !== 'object' || value === null) return value;
    const isLink = depth > 1 && LINKED.includes(sort);
    const id = () => (isLink ? first(sort) : next(sort || 'p-'));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        key === 'id' ? id() : walk(each, SORTS[key] ?? '', depth + 1),
      ]),
    );
  };
  const own = walk(drawn, '', 0) as Readonly<Record<string, unknown>>;
  const list = (key: string) => (Array.isArray(own[key]) ? (own[key] as readonly unknown[]) : []);
  return complete({
    ...own,
    evidence:
      typeof own.evidence === 'string'
        ? 'sheet.csv'
        : [{ id: 'P-1', title: 'A map' }, ...list('evidence').slice(1)],
    incidents: [{ id: 'i-1', conduct: 'They came.' }, ...list('incidents').slice(1)],
    translations: {},
  });
}

/** What paragraphs and counts name by the ids that the lists of the case have. */
const LINKED: readonly string[] = ['accused', 'evidence', 'incidents'];

/** The first id of a sort. */
function first(sort: string): string {
  return sort.endsWith('-') ? `${sort}1` : sort;
}

/** The case with the passages, notes and works that `markup` names. */
function complete(of: Readonly<Record<string, unknown>>): object {
  const list = (key: string) => (Array.isArray(of[key]) ? (of[key] as readonly unknown[]) : []);
  return {
    ...of,
    sources: [
      ...WORKS.map((each) => ({ id: each, type: 'book', title: `On ${each}`, author: [{ family: 'Roe' }] })),
      ...list('sources').slice(3),
    ],
    general_allegations: [
      ...list('general_allegations'),
      ...PARAGRAPHS.map((each) => ({ id: each, text: `It was ${each}.` })),
    ],
    footnotes: {
      ...(of.footnotes as object | undefined),
      ...Object.fromEntries(NOTES.map((each) => [each, `See [@s-1, para. ${each}].`])),
    },
  };
}

/** Cases that their schema allows; some as they were drawn, with ids doubled and lacking. */
export const drawnCase: fc.Arbitrary<unknown> = fc
  .tuple(fromSchema(schema, INSTEAD), court, fc.integer({ min: 0, max: 5 }))
  .map(([drawn, name, wild]) => ({
    ...(wild === 5 ? (drawn as object) : settled(drawn as object)),
    court: name,
  }));

/** A case that has a text in every place that may have one, with any markup in each third. */
export const caseOfMarkup: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(markup, { minLength: 1, maxLength: 12, size: 'max' }),
    court,
    fc.constantFrom('notes', 'list'),
  )
  .map(([texts, name, evidence]) => {
    let next = 0;
    const keys = caseOfProses((place) => (next++ % 3 === 0 ? (texts[next % texts.length] as string) : place));
    return caseWith({ ...complete(keys), document: { ...(keys.document as object), evidence }, court: name });
  });

/** The texts of cases that build, as people and other tests write them; long ones seldom. */
export const goodCase: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(shipped('minimal')) },
  { weight: 2, arbitrary: fc.constant(shipped('power-grid')) },
  { weight: 4, arbitrary: generatedCase.map(({ yaml }) => yaml) },
  { weight: 4, arbitrary: CASES },
  { weight: 4, arbitrary: caseOfMarkup },
  { weight: 1, arbitrary: edits.map(editedKim) },
);

/** A document as a file: YAML as its package writes it, with anchors for what stands twice, or JSON. */
export const written = (document: unknown, how: number): string => {
  const plain = JSON.stringify(document) ?? 'null';
  return how % 3 === 0
    ? plain
    : stringify(JSON.parse(plain), how % 3 === 1 ? {} : { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 });
};
