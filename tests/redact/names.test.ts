import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft, said } from '../draft.ts';
import { tellings } from './everything-shown.ts';

const ROE = { name: 'Jane Roe', not: ['J. Roe'], protect: 'confidential', as: 'Witness P-0012' };

/** The text of the first allegation, and of the first note, in a public copy. */
async function shown(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const made = await draft(caseWith({ names: [ROE], general_allegations: [text], ...more }));
  expect(made.findings.map(said)).toEqual([]);
  const numbered = made.paper?.blocks.filter((block) => block.kind === 'numbered') ?? [];
  const notes = made.paper?.notes ?? [];
  return [numbered[1], ...notes].map((block) => plainText(block?.runs ?? [])).join(' / ');
}

describe('a protected name is found', () => {
  test.each([
    ['as it is', 'by Jane Roe.', 'by Witness P-0012.'],
    ['in another spelling', 'by J. Roe.', 'by Witness P-0012.'],
    ['in the possessive', 'Jane Roe’s house', 'Witness P-0012’s house'],
    ['in capitals', 'JANE ROE', 'Witness P-0012'],
    ['over a line end', 'Jane\n  Roe', 'Witness P-0012'],
    ['over a no-break space', 'Jane\u00a0Roe', 'Witness P-0012'],
    ['with a hyphen', 'the Jane-Roe house', 'the Witness P-0012 house'],
    ['over emphasis', 'Jane *Roe* and **Ja**ne Roe', 'Witness P-0012 and Witness P-0012'],
    ['over escapes', 'J\\. Roe', 'Witness P-0012'],
    ['over a footnote call', 'Jane^[x] Roe.', 'Witness P-0012. / x'],
    ['over a soft hyphen', 'Jane R\u00adoe', 'Witness P-0012'],
    ['in a note', 'x^[See Jane Roe.]', 'x / See Witness P-0012.'],
    [
      'in an address that is printed',
      'https://e.org/jane-roe/1 and JaneRoe@e.org',
      'https://e.org/Witness P-0012/1 and Witness P-0012@e.org',
    ],
    ['parted at a line end', 'by Ja-\n  ne Roe', 'by Witness P-0012'],
    // Two letters of Cyrillic, one of Greek; all of full width.
    ['in letters that look like its own', 'by J\u0430n\u0435 R\u03bfe', 'by Witness P-0012'],
    ['in wide letters', 'by Ｊａｎｅ Ｒｏｅ', 'by Witness P-0012'],
    ['in the plural', 'the Jane Roes, Jane ROES', 'the Witness P-0012s, Witness P-0012S'],
    ['with an initial without its stop', 'J Roe and J.Roe', 'Witness P-0012 and Witness P-0012'],
    ['not in another name', 'Mary Jane Roebuck', 'Mary Jane Roebuck'],
    ['not in half', 'Jane and Roe', 'Jane and Roe'],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  test('with its accents apart or together, and with either apostrophe', async () => {
    const names = ['José Niño', "Siobhán O'Brien"].map((name) => ({
      name,
      protect: 'confidential',
      as: 'W',
    }));
    expect(await shown('Jose\u0301 Nin\u0303o met Siobhán O’Brien.', { names })).toBe('W met W.');
  });

  test.each([
    ['José Niño', 'Jose Nino, JOSE NINO, José Nino, Jos%C3%A9%20ni%c3%b1o, Jose%CC%81%20Nino'],
    ['Đorđe Müller', 'Đorđe Mueller, DJORDJE MULLER, Dorde Müller'],
    ['Wołosz-Groß', 'Wolosz Gross, WOŁOSZ-GROSS'],
    ["Siobhán O'Brien", 'Siobhan O’Brien’s, Siobhán OBrien, SIOBHAN O’ BRIEN, Siobhan O Brien'],
    ['Олексій Їжак', 'ОЛЕКСІЙ ЇЖАК, Олексіи Іжак'],
  ])('without the accents and apostrophes of %s', async (name, text) => {
    const said = await shown(text, { names: [{ name, protect: 'confidential', as: 'W' }] });
    expect(said.replace('W’s', 'W')).toBe(
      text
        .split(', ')
        .map(() => 'W')
        .join(', '),
    );
  });

  test('in scripts that part no words', async () => {
    const names = [
      { name: '김정은', protect: 'confidential', as: 'W' },
      { name: '张伟', protect: 'secret', as: 'V' },
    ];
    expect(await shown('김정은이 and 证人张伟说', { names })).toBe('W이 and 证人V说');
  });

  test('whole, where another protected name is part of it', async () => {
    const names = ['Roe', 'Jane Roe', 'Jane Roe Smith'].map((name, index) => ({
      name,
      protect: 'secret',
      as: `W${index}`,
    }));
    expect(await shown('Jane Roe Smith, Jane Roe, Roe', { names })).toBe('W2, W1, W0');
  });

  test('and replaced by the court’s mark where nothing is given for it', async () => {
    expect(await shown('Jane Roe', { names: [{ name: 'Jane Roe', protect: 'secret' }] })).toBe('[REDACTED]');
  });

  test('and left where the readers may see it', async () => {
    const document = { classification: 'confidential' };
    expect(await shown('Jane Roe', { document })).toBe('Jane Roe');
    expect(await shown('Jane Roe', { names: [{ name: 'Jane Roe', not: ['Jane Row'] }] })).toBe('Jane Roe');
  });
});

describe('a protected name is not told', () => {
  const TOLD = /jane|\broe\b/;

  test('by the address of a link', async () => {
    const text =
      '[a](https://e.org/jane_roe) [b](https://e.org/JaneRoe/x) [c](https://e.org/?q=Jane%20Roe) [d](mailto:janeroe@e.org)';
    const made = await draft(caseWith({ names: [ROE], general_allegations: [text] }));
    expect(tellings(made, TOLD)).toEqual([]);
  });

  test('by the address of a link that has no accents, or has them in figures', async () => {
    const text =
      '[a](https://e.org/xjosenino1) [b](https://e.org/jos%C3%A9-ni%C3%B1o) [c](https://e.org/Jose_Nino)';
    const names = [{ name: 'José Niño', protect: 'confidential' }];
    const made = await draft(caseWith({ names, general_allegations: [text] }));
    expect(tellings(made, /jos|ni(?:n|ñ|%)/i)).toEqual([]);
  });

  test('by the works that notes cite', async () => {
    const sources = [
      {
        id: 'book',
        type: 'book',
        title: 'The Case of Jane Roe',
        author: [{ given: 'Jane', family: 'Roe' }, 'Jane Roe Foundation'],
        publisher: 'Jane Roe Press',
        issued: 'the year of Jane Roe',
        URL: 'https://e.org/janeroe.pdf',
      },
    ];
    const text = 'x[^n] and @book';
    const footnotes = { n: '[@book, Jane Roe’s foreword]' };
    const made = await draft(caseWith({ names: [ROE], sources, footnotes, general_allegations: [text] }));
    expect(made.findings.map(said)).toEqual([]);
    expect(tellings(made, TOLD)).toEqual([]);
  });

  test('by the ids that anchors and links are made of', async () => {
    const made = await draft(
      caseWith({
        names: [ROE],
        accused: [{ id: 'jane_roe', name: 'Jane Roe' }],
        sources: [{ id: 'janeroe-report', type: 'report' }],
        general_allegations: [
          {
            heading: 'x',
            id: 'Jane-Roe-section',
            paragraphs: ['@jane_roe @Jane-Roe-section @janeroe-report @JaneRoeTable'],
          },
          {
            id: 'house-of-JaneRoe',
            text: '@house-of-JaneRoe[^janeRoe] @janeRoe',
            items: [{ id: 'jane-roe-2', text: '@jane-roe-2' }],
          },
        ],
        footnotes: { janeRoe: 'x' },
        schedules: [{ id: 'JaneRoeTable', title: 'x', rows: [['x']] }],
      }),
    );
    expect(made.findings.map(said)).toEqual([]);
    expect(tellings(made, TOLD)).toEqual([]);
  });
});

describe('where anything is withheld', () => {
  const KEYS = {
    accused: [{ id: 'ferryman', name: 'Jordan Doe' }],
    incidents: [{ id: 'nonesuch-market', date: '2024-02-01', place: 'Hofbau', conduct: 'Shells fell.' }],
    general_allegations: [
      { heading: 'x', id: 'roe-family', paragraphs: ['@ferryman, @roe-family and @nonesuch-market'] },
      { id: 'nonesuch-street', text: '@nonesuch-street[^olena]', items: [{ id: 'olenas-house', text: 'x' }] },
      { incidents: ['nonesuch-market'] },
    ],
    footnotes: { olena: 'x' },
    schedules: [{ id: 'nonesuch-list', title: 'x', incidents: ['nonesuch-market'], columns: ['date'] }],
  };
  const IDS = /ferryman|nonesuch|olena|roe.family/;

  test('no id of the drafter’s is anywhere, for half a name, or a place, may be in it', async () => {
    const text = 'Jane lives :redact[there]{level=secret}.';
    const general_allegations = [...KEYS.general_allegations, text];
    const made = await draft(caseWith({ ...KEYS, general_allegations }));
    expect(made.findings.map(said)).toEqual([]);
    expect(tellings(made, IDS)).toEqual([]);
    expect(made.paper?.properties.particulars).toMatchObject({
      'accused.1.id': 'accused-1',
      'incidents.incident-1.when': '1 February 2024',
      'schedules.schedule-1.incidents': 'incident-1',
    });
  });

  test('else every one is as it was', async () => {
    const made = await draft(caseWith(KEYS));
    const anchors = made.paper?.blocks.flatMap((block) => ('anchor' in block ? block.anchor : [])) ?? [];
    expect(anchors.filter((anchor) => IDS.test(anchor))).toEqual([
      'roe-family',
      'nonesuch-street',
      'olenas-house',
      'nonesuch-market',
      'nonesuch-list',
    ]);
    expect(made.paper?.notes.map(({ anchor }) => anchor)).toEqual(['olena']);
  });
});

test('however markup cuts a name up, it is not shown', async () => {
  const cut = fc.constantFrom('', '*', '**', '^[n]', '\u00ad');
  const letters = fc.tuple(...[...'Jane Roe'].map(() => cut));
  const names = fc.array(letters, { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(names, async (all) => {
      const texts = all.map((cuts) => [...'Jane Roe'].map((sign, index) => cuts[index] + sign).join(''));
      const made = await draft(
        caseWith({ names: [ROE], general_allegations: texts.map((text) => `x ${text}`) }),
      );
      const words = made.paper?.blocks.map((block) => ('runs' in block ? plainText(block.runs) : '')) ?? [];
      expect(words.filter((each) => each.startsWith('x '))).toHaveLength(all.length);
      expect(words.join('\n').replaceAll('*', '')).not.toMatch(/Jane/);
    }),
    { numRuns: 20 },
  );
});
