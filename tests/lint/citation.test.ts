import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

const cites = (note: string, ...sources: readonly Keys[]): Keys => ({
  sources,
  general_allegations: [{ text: 'The attack was systematic.[^n]' }],
  footnotes: { n: note },
});
const judgment = {
  id: 'roe',
  type: 'legal_case',
  title: 'Prosecutor v. Roe',
  authority: 'SCSL',
  issued: '2013-09-26',
};
const news = { type: 'article-newspaper', container_title: 'x' };

describe('citation/no-pinpoint', () => {
  const said = 'the judgment or decision `roe` is cited without a page or paragraph @ @roe';

  test('asks for a page where a judgment is cited, each time', async () => {
    expect(
      await by('citation/no-pinpoint', cites('[@roe]; again [@roe, para. 5]; and [@roe].', judgment)),
    ).toEqual([said, said]);
  });

  test('asks for none where the whole is meant, or a page stands behind the brackets', async () => {
    for (const note of [
      'See generally [@roe].',
      '[see generally @roe].',
      '[@roe], para. 5.',
      '[@roe] at 12.',
      '[@roe] *passim*.',
    ])
      expect(await by('citation/no-pinpoint', cites(note, judgment))).toEqual([]);
  });

  test('asks for none where the sentence tells of the decision by its day', async () => {
    const keys = {
      ...cites('[@roe].', judgment),
      general_allegations: ['On 26 September 2013 he was convicted.[^n]'],
    };
    expect(await by('citation/no-pinpoint', keys)).toEqual([]);
    const otherwise = { ...keys, general_allegations: ['On 27 September 2013 he was moved.[^n]'] };
    expect(await by('citation/no-pinpoint', otherwise)).toEqual([said]);
  });

  test('asks for none of news, web pages, law and what is short', async () => {
    for (const type of ['article-newspaper', 'webpage', 'legislation', 'treaty'])
      expect(await by('citation/no-pinpoint', cites('[@roe].', { ...judgment, type }))).toEqual([]);
    const short = { id: 'roe', type: 'report', title: 'R', 'number-of-pages': '3' };
    expect(await by('citation/no-pinpoint', cites('[@roe].', short))).toEqual([]);
  });
});

describe('citation/never-cited', () => {
  test('counts what a file of sources holds besides', async () => {
    const file = JSON.stringify([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      judgment,
      { id: 'c', title: 'C' },
    ]);
    const found = await linted({ ...cites('[@roe, para. 5]'), sources: 'all.json' }, new Map(), {
      'all.json': file,
    });
    const own = found.filter(({ rule }) => rule === 'citation/never-cited');
    expect(own.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
      'info source `a` is cited nowhere, nor 2 more of this file',
    ]);
  });
});

describe('citation/address', () => {
  test('mends what is certain', async () => {
    const un = { id: 'un', title: 'R', URL: 'https://undocs.org/S/RES/2094(2013))' };
    const found = (await linted(cites('[@un]', un))).filter(({ rule }) => rule === 'citation/address');
    expect(found.flatMap(({ fix = [] }) => fix.map(({ text }) => text))).toEqual([
      'https://undocs.org/S/RES/2094(2013)',
    ]);
  });

  test('reads what is typed in notes, and leaves the signs of the sentence', async () => {
    const says = (note: string) => by('citation/address', cites(note));
    expect(
      await says('See (https://a.org/x(y)), https://b.org/z; “https://c.org”, https://d.org/a?b=c(d).'),
    ).toEqual([]);
    expect(
      await says('S.C. Res. 2270, https://undocs.org/S/RES/2270 (2016) (last visited July 29, 2025).'),
    ).toEqual([
      'the address `https://undocs.org/S/RES/2270` is parted from `(2016)` by a space @ https://undocs.org/S/RES/2270 (2016)',
    ]);
    expect(
      await says('S.C. Res. 2094, https://undocs.org/S/RES/2094(2013)) (last visited July 29, 2025).'),
    ).toEqual([
      'the address `https://undocs.org/S/RES/2094(2013))` has a bracket too many @ https://undocs.org/S/RES/2094(2013))',
    ]);
  });
});

describe('citation/two-ids', () => {
  const of = (...sources: readonly Keys[]) => by('citation/two-ids', cites('x', ...sources));
  const article = {
    id: 'a',
    type: 'article-newspaper',
    title: 'Soldiers Enter the Town of Zenda',
    issued: '2024-05-05',
  };

  test('tells one DOI, one address and titles that are alike', async () => {
    expect(
      await of(
        { id: 'a', title: 'A', DOI: '10.1093/jicj/x1' },
        { id: 'b', title: 'B', URL: 'https://doi.org/10.1093/JICJ/X1' },
      ),
    ).toEqual(['source `b` seems to be the work `a`: they have one DOI @ "b"']);
    expect(
      await of(
        { id: 'a', title: 'A', URL: 'https://www.x.org/p/1/' },
        { id: 'b', title: 'B', URL: 'http://x.org/p/1?utm_source=t#top' },
      ),
    ).toEqual(['sources `b` and `a` are two works by their titles, but they have one address @ "b"']);
    expect(
      await of(article, { ...article, id: 'b', title: 'Soldiers enter town of Zénda', issued: '2024-05-04' }),
    ).toEqual(['source `b` seems to be the work `a`: their titles and dates are alike @ "b"']);
  });

  test('leaves alone what all else tells apart', async () => {
    expect(await of(article, { ...article, id: 'b', issued: '2024-05-09' })).toEqual([]);
    expect(
      await of(article, { ...article, id: 'b', 'container-title': 'B' }, { ...article, id: 'c', page: '4' }),
    ).toEqual([
      'source `b` seems to be the work `a`: their titles and dates are alike @ "b"',
      'source `c` seems to be the work `a`: their titles and dates are alike @ "c"',
    ]);
    const report = (id: string, title: string) => ({ id, type: 'report', title, issued: '2023' });
    expect(await of(report('a', 'Report on Zenda, Part I'), report('b', 'Report on Zenda, Part II'))).toEqual(
      [],
    );
    expect(await of(report('a', 'Monthly Report No. 11'), report('b', 'Monthly Report No. 12'))).toEqual([]);
    const decision = (id: string, issued: string, genre: string) => ({ ...judgment, id, issued, genre });
    expect(await of(decision('a', '2013-09-26', 'Judgment'), decision('b', '2013-09-26', 'Order'))).toEqual(
      [],
    );
    expect(
      await of(decision('a', '2012-05-18', 'Judgment'), decision('b', '2013-09-26', 'Judgment')),
    ).toEqual([]);
    const home = (id: string) => ({
      id,
      type: 'webpage',
      title: `Page ${id}`,
      URL: 'https://www.icc-cpi.int/',
    });
    expect(await of(home('a'), home('b'))).toEqual([]);
  });

  test('tells hundreds of works apart whose titles differ in a number', async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...news,
      id: `s${index}`,
      title: `Number ${index} of the daily notes on the war`,
      issued: '2024',
    }));
    expect(await of(...many)).toEqual([]);
  });
});

describe('citation/incomplete', () => {
  test('says what is missing, by the kind of work', async () => {
    const sources = [
      { id: 'case', type: 'legal_case', title: 'A v. B' },
      { id: 'news', type: 'article-newspaper', title: 'C', issued: 'n.d.' },
      { id: 'treaty', type: 'treaty', title: 'D' },
      { id: 'page', type: 'webpage', title: 'E' },
      { id: 'nameless' },
      { id: 'other', title: 'F' },
    ];
    expect(await by('citation/incomplete', cites('x', ...sources))).toEqual([
      'the judgment or decision `case` does not say the court @ "case"',
      'the judgment or decision `case` does not say the date @ "case"',
      'the news article `news` does not say the newspaper @ "news"',
      'the treaty `treaty` does not say the date @ "treaty"',
      'the web page `page` does not say its address @ "page"',
      'source `nameless` has no title, so that its id would be printed @ "nameless"',
    ]);
  });
});

describe('citation/no-access-date', () => {
  const page = (id: string, more: Keys) => ({
    id,
    type: 'webpage',
    title: id,
    URL: `https://x.org/${id}`,
    ...more,
  });
  const read = { accessed: '2025-07-29' };
  const dated = { issued: '2025-01-01' };

  test('asks it of each page without a date, and of dated ones once where most give it', async () => {
    const of = (...sources: readonly Keys[]) => by('citation/no-access-date', cites('x', ...sources));
    expect(await of(page('a', {}), page('b', read))).toEqual([
      'source `a` has neither a date nor the day on which it was last read @ "https://x.org/a"',
    ]);
    const uneven = [page('a', dated), page('b', dated), ...'cdefg'.split('').map((id) => page(id, read))];
    expect(await of(...uneven)).toEqual([
      'no day of the last visit is given for `a`, `b`, as it is for most sources with an address @ "https://x.org/a"',
    ]);
    expect(await of(page('a', dated), page('b', dated), page('c', read))).toEqual([]);
    expect(await of(page('a', { archive: 'https://perma.cc/AB2C-9XYZ' }))).toEqual([]);
  });
});

describe('citation/misnamed-field', () => {
  test('finds the names of other programs, where the right one is not there too', async () => {
    const of = (source: Keys) =>
      by('citation/misnamed-field', cites('x', { id: 'a', title: 'A', ...source }));
    expect(await of({ url: 'https://x.org/a', journal: 'B', container_title: 'C', Publisher: 'D' })).toEqual([
      '`url` of source `a` is printed nowhere @ "https://x.org/a"',
      '`journal` of source `a` is printed nowhere @ "B"',
      '`container_title` of source `a` is printed nowhere @ "C"',
      '`Publisher` of source `a` is printed nowhere @ "D"',
    ]);
    expect(await of({ authorty: 'A', pgae: '5' })).toEqual([
      '`authorty` of source `a` is printed nowhere @ "A"',
      '`pgae` of source `a` is printed nowhere @ "5"',
    ]);
    expect(await of({ 'container-author': 'A', 'container-title-short': 'B', edition: '2' })).toEqual([]);
    expect(
      await of({ URL: 'https://x.org/a', url: 'https://x.org/b', abstract: 'B', note: 'C', ISBN: '1' }),
    ).toEqual([]);
    // A word of JavaScript's own, too.
    expect(await of({ constructor: 'A' } as Keys)).toEqual([]);
  });
});
