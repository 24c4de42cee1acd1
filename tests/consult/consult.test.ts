import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consult } from '../../src/consult/index.ts';
import { loadEquivalences, loadLaw } from '../../src/instruments.ts';
import { realHost } from '../real-host.ts';

const host = realHost();
const { value: law } = await loadLaw(undefined, host);
const equivalences = await loadEquivalences(host);

function found(query: string): readonly string[] {
  return consult(law, equivalences, query).found.map(
    ({ instrument, provision }) => `${instrument.id} ${provision.path}`,
  );
}

describe('a provision is found', () => {
  test.each([
    ['25(3)(c)', 'rome_statute 25(3)(c)'],
    ['art. 25 (3) (c)', 'rome_statute 25(3)(c)'],
    ['Article 25(3)(c) of the Rome Statute', 'rome_statute 25(3)(c)'],
    ['rome_statute 8bis(2)(a)', 'rome_statute 8 bis(2)(a)'],
    ['SCSL 6.1', 'scsl 6(1)'],
    ['25 3 c', 'rome_statute 25(3)(c)'],
    ['8-2-b-xvi', 'rome_statute 8(2)(b)(xvi)'],
    ['rome statute 25 (3) c', 'rome_statute 25(3)(c)'],
    ['art. 8 2 b xvi', 'rome_statute 8(2)(b)(xvi)'],
    ['18 U.S.C. § 2441(a)', 'us_federal 18 U.S.C. § 2441(a)'],
  ])('by its path however it is written: %s', (query, expected) => {
    expect(found(query)).toEqual([expected]);
  });

  test('with those below it', () => {
    const below = found('8 bis');
    expect(below[0]).toBe('rome_statute 8 bis');
    expect(below).toContain('rome_statute 8 bis(2)(g)');
    expect(below.every((each) => each.startsWith('rome_statute 8 bis'))).toBe(true);
  });

  test('by another path that stands for it, or by one often mistaken for it', () => {
    const [alias] = consult(law, equivalences, 'Rome Statute 28(1)').found;
    expect(alias).toMatchObject({ provision: { path: '28(a)' }, asked: { path: '28(1)', mistaken: false } });
    const [mistake] = consult(law, equivalences, '25(c)(3)').found;
    expect(mistake).toMatchObject({ provision: { path: '25(3)(c)' }, asked: { mistaken: true } });
  });

  test('by words of its title or its kind, in every instrument or in one', () => {
    expect(found('murder')).toEqual(
      expect.arrayContaining(['icty 5(a)', 'rome_statute 7(1)(a)', 'scsl 2(a)']),
    );
    expect(found('ICTY murder')).toEqual(['icty 5(a)']);
    expect(found('aggression')).toContain('rome_statute 8 bis');
    expect(found('superior')).toEqual(expect.arrayContaining(['icty 7(3)', 'rome_statute 28(a)']));
  });

  test('with what says the same elsewhere', () => {
    const [aiding] = consult(law, equivalences, '25(3)(c)').found;
    expect(aiding?.equivalents).toEqual(expect.arrayContaining(['icty 7(1)', 'scsl 6(1)']));
    for (const { equivalents } of consult(law, equivalences, 'aiding').found)
      for (const each of equivalents) {
        const [id = '', ...path] = each.split(' ');
        expect(law.get(id)?.provisions.has(path.join(' ')), each).toBe(true);
      }
  });
});

test.each([
  ['agression', 'aggression'],
  ['Rome Statute (c)(3)(25)', undefined],
  ['rome_statute 8(b)(2)(i)', '8(2)(b)(i)'],
  ['99', undefined],
  ['article 7 crimes against humanity', 'crimes against humanity'],
  ['murder as a war crime', 'murder war crime'],
  ['genocide convention', 'genocide'],
  ['génocide', 'genocide'],
])('of `%s` nothing is found, and the nearest is told where one is near', (query, near) => {
  const { found: none, nearest } = consult(law, equivalences, query);
  expect(none).toEqual([]);
  expect(nearest).toBe(near);
  if (nearest !== undefined) expect(found(nearest)).not.toEqual([]);
});

test('whatever is asked, every provision that is found has its instrument’s words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      for (const { instrument, provision } of consult(law, equivalences, query).found)
        expect(instrument.provisions.get(provision.path)).toBe(provision);
    }),
  );
});
