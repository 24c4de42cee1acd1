import { describe, expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { workbook, workbookParts, zipped } from './workbook.ts';

/** Lines of a sheet. */
function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\r\n`).join('');
}

async function itemsOf(text: string | Uint8Array, file = 'sheet.csv') {
  const { items, said } = await evidenceOf(file, text);
  expect(said).toEqual([]);
  return items;
}

async function saidOf(...rows: readonly string[]) {
  return (await evidenceOf('sheet.csv', lines(...rows))).said;
}

describe('an analyst’s sheet', () => {
  test('is a list of evidence', async () => {
    const sheet = lines(
      'Item,ERN start,ERN end,Description,Type,Witness,Document date,Confidentiality,Cited as,Paragraphs,(Reviewer)',
      'P-0001,UKR-OTP-0001-0001,-0012,"Treaty, ""the large""',
      'one""",Doc,,2024-06-19,Public,treaty-text,,JD',
      ',UKR-OTP-0002-0001,,Post by @rybar *there*,Social media,P-0012,21/09/2025,Under seal,,"treaty (page 3, line (a)); @market",',
      '',
    );
    expect(await itemsOf(sheet)).toEqual([
      {
        id: 'P-0001',
        number: 'UKR-OTP-0001-0001',
        to: '-0012',
        title: 'Treaty, "the large"\r\none"',
        kind: 'document',
        date: '2024-06-19',
        classification: 'public',
        source: 'treaty-text',
      },
      {
        id: 'UKR-OTP-0002-0001',
        number: 'UKR-OTP-0002-0001',
        title: 'Post by @rybar *there*',
        kind: 'online',
        witness: 'P-0012',
        date: '2025-09-21',
        classification: 'under_seal',
        paragraphs: [{ id: 'treaty', at: 'page 3, line (a)' }, 'market'],
      },
    ]);
  });

  test('links its items to paragraphs and incidents, each once', async () => {
    const sheet = lines('ID,Title,Paragraphs', 'P-0001,Map,"clause, clause (page 2), treaty, market"');
    const { found, said } = await evidenceOf('sheet.csv', sheet);
    expect(said).toEqual([]);
    const links = [...(found?.generalAllegations ?? []), ...(found?.incidents ?? [])].map((one) =>
      'evidence' in one ? one.evidence.map(({ id, at }) => [id.text, at?.text]) : [],
    );
    expect(links).toEqual([
      [['P-0001', undefined]],
      [
        ['P-0001', 'page 1'],
        ['P-0001', 'page 2'],
      ],
      [['P-0001', undefined]],
    ]);
  });

  test.each([
    ['semicolons', 'ID;ERN;Title\r\nP-1;UKR-1;Maps, plans, drawings\r\n'],
    ['tabs', 'ID\tERN\tTitle\r\nP-1\tUKR-1\tMaps, plans, drawings\r\n'],
    ['what it says itself', 'sep=;\r\nID;ERN;Title\r\nP-1;UKR-1;Maps, plans, drawings\r\n'],
    ['commas', 'ID,ERN,Title\r\nP-1,UKR-1,"Maps, plans, drawings"\r\n'],
    ['line feeds alone, and no last one', 'ID,ERN,Title\nP-1,UKR-1,"Maps, plans, drawings"'],
    ['a mark of the order of bytes', '\ufeffID,ERN,Title\nP-1,UKR-1,"Maps, plans, drawings"'],
    ['a title above the heads', 'List of evidence,,\n,,\nID,ERN,Title\nP-1,UKR-1,"Maps, plans, drawings"'],
    ['heads on each page', 'ID,ERN,Title\nID,ERN,Title\nP-1,UKR-1,"Maps, plans, drawings"'],
    ['other heads', 'N° de pièce;Cote début;Intitulé\nP-1;UKR-1;Maps, plans, drawings'],
    ['other order', 'Title;ID;Begin Bates\nMaps, plans, drawings;P-1;UKR-1'],
    ['a guard against formulas', 'ID,ERN,Title\n\'@P-1,UKR-1,"Maps, plans, drawings"'],
  ])('may have %s', async (_, sheet) => {
    expect(await itemsOf(sheet)).toEqual([{ id: 'P-1', number: 'UKR-1', title: 'Maps, plans, drawings' }]);
  });

  test('may stand among items, and so may a list in a file of its own', async () => {
    const { items, said } = await evidenceOf(
      'sheet.csv',
      lines('ID,Title', 'P-1,Map'),
      '[{id: P-0, title: Plan}, {include: sheet.csv}]',
    );
    expect(said).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(['P-0', 'P-1']);
    const list = await evidenceOf('more.yaml', '- {id: P-2, title: Map}\n');
    expect(list.said).toEqual([]);
    expect(list.items).toEqual([{ id: 'P-2', title: 'Map' }]);
  });
});

describe('dates', () => {
  const read = async (...dates: readonly string[]) => {
    const rows = dates.map((date, index) => `P-${index},Map,"${date}"`);
    return (await itemsOf(lines('ID,Title,Date', ...rows))).map(({ date }) => date);
  };

  test.each([
    ['2024-06-19', '2024-06-19'],
    ['2024-06', '2024-06'],
    ['2024', '2024'],
    ['2024/6/9', '2024-06-09'],
    ['19/06/2024', '2024-06-19'],
    ['06/19/2024', '2024-06-19'],
    ['05/05/2024', '2024-05-05'],
    ['04.05.2024', '2024-05-04'],
    ['06/2024', '2024-06'],
    ['19 June 2024', '2024-06-19'],
    ['1er février 2024', '2024-02-01'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['August 2024', '2024-08'],
    ['45462', '2024-06-19'],
    ['45462.75', '2024-06-19'],
    ['2024-06-19T00:00:00', '2024-06-19'],
    ['19/06/2024 10:30', '2024-06-19'],
  ])('`%s` is %s', async (written, date) => {
    expect(await read(written)).toEqual([date]);
  });

  test('one date of a column tells for all of it whether the day stands first', async () => {
    expect(await read('04/05/2024', '19/06/2024')).toEqual(['2024-05-04', '2024-06-19']);
    expect(await read('04/05/2024', '06/19/2024')).toEqual(['2024-04-05', '2024-06-19']);
  });

  test('what may be two days is refused, also where a column has both orders', async () => {
    const message = 'may be 2024-05-04 or 2024-04-05';
    expect(await saidOf('ID,Title,Date', 'P-1,Map,04/05/2024')).toEqual([expect.stringContaining(message)]);
    const mixed = await saidOf(
      'ID,Title,Date',
      'P-1,Map,04/05/2024',
      'P-2,Map,19/06/2024',
      'P-3,Map,06/19/2024',
    );
    expect(mixed).toEqual([expect.stringContaining(message)]);
  });

  test.each(['31/06/2024', '19/06/24', 'last June', '99999', '2024-13'])(
    '`%s` is no date',
    async (written) => {
      const said = await saidOf('ID,Title,Date', `P-1,Map,${written}`);
      expect(said).toEqual([expect.stringMatching(/sheet\.csv:2:9.* schema\/date/)]);
    },
  );
});

describe('a mistake is found at its cell', () => {
  const HEADS = 'ID,ERN,Title,Type,Paragraphs';

  test.each([
    [
      'an unknown head',
      ['ID,Title,Clasification'],
      '1:10-1:23 evidence/head\n  unexpected column `Clasification`\n  help: did you mean `classification`?',
    ],
    [
      'two heads for one',
      ['ID,Title,Description'],
      '1:10-1:21 evidence/head\n  columns `Title` and `Description` both tell',
    ],
    [
      'no column for titles',
      ['ID,ERN'],
      '1:1-1:3 evidence/head\n  no column of this sheet is headed `Title`',
    ],
    ['no column for ids', ['Title,Date'], '1:1-1:6 evidence/head\n  no column of this sheet is headed `ID`'],
    [
      'a cell beyond the heads',
      ['ID,Title', 'P-1,Map,x'],
      '2:9-2:10 evidence/head\n  this cell stands in a column without a head',
    ],
    ['no id', [HEADS, ',,Map,,'], '2:3-2:6 schema/missing\n  item of evidence 1 has no `id`'],
    ['no title', [HEADS, 'P-1,,,,'], '2:1-2:4 schema/missing\n  item of evidence `P-1` has no `title`'],
    ['an id that is none', [HEADS, 'P 1,,Map,,'], '2:1-2:4 schema/id'],
    [
      'a kind that is none',
      [HEADS, 'P-1,,Map,mapp,'],
      '2:10-2:14 schema/choice\n  unexpected `mapp` as `kind`',
    ],
    [
      'the number of a paragraph',
      [HEADS, 'P-1,,Map,,"treaty, 14"'],
      '2:20-2:22 evidence/paragraph\n  unexpected number `14`',
    ],
    ['a formula', [HEADS, 'P-1,,=HYPERLINK(A1),,'], '2:6-2:20 evidence/cell\n  unexpected formula'],
    ['a broken formula', [HEADS, 'P-1,#REF!,Map,,'], '2:5-2:10 evidence/cell\n  unexpected formula'],
    [
      'markup that would be printed',
      [HEADS, 'P-1,,Of :redact[Roe]{level=secret},,'],
      'evidence/cell\n  unexpected redaction',
    ],
    ['pages that run backwards', ['ID,ERN,ERN end,Title', 'P-1,UKR-2,UKR-1,Map'], '2:11-2:16 evidence/range'],
    ['an id that another has', [HEADS, 'P-1,,Map,,', 'kim,,Map,,'], 'sheet.csv:3:1-3:4 id/doubled'],
    [
      'quotes that nothing closes',
      [HEADS, 'P-1,,"Map,,', 'P-2,,Map,,'],
      '2:6-2:7 evidence/quotes\n  this quotation mark is never closed',
    ],
    [
      'words after quotes',
      [HEADS, 'P-1,,"Map" of it,,'],
      '2:11-2:17 evidence/quotes\n  unexpected words after',
    ],
  ])('%s', async (_, rows, message) => {
    const said = await saidOf(...rows);
    expect(said[0]).toContain(message);
    expect(said).toHaveLength(1);
  });

  test('columns in brackets are the analysts’ own', async () => {
    expect(await itemsOf(lines('ID,Title,(Reviewer),[Box]', 'P-1,Map,=A1,#REF!'))).toEqual([
      { id: 'P-1', title: 'Map' },
    ]);
  });
});

describe('a workbook', () => {
  const HEADS = ['ID', 'ERN', 'Title', 'Date', 'Paragraphs'];
  const number = (name: string, value: string, style: number) => ({
    xml: `<c r="${name}" s="${style}"><v>${value}</v></c>`,
  });

  test('says what its sheet shows', async () => {
    const rows = [
      HEADS,
      ['P-1', 'UKR-1', 'Treaty & “annex”', number('D2', '45462', 1), 'treaty (page 3)'],
      ['P-2', '', 'Map', number('D3', '45444', 2), ''],
      ['P-3', '', { xml: '<c r="C4" t="inlineStr"><is><t>Plan</t></is></c>' }, number('D4', '45462', 3), ''],
      ['P-4', '', { xml: '<c r="C5" t="str"><f>A1&amp;"x"</f><v>Came to this</v></c>' }, '19/06/2024', ''],
      ['P-5', '', 'Spaced', { xml: '<c r="D6" t="d"><v>2024-06-19T00:00:00</v></c>' }, ''],
    ];
    expect(await itemsOf(workbook(rows), 'sheet.xlsx')).toEqual([
      {
        id: 'P-1',
        number: 'UKR-1',
        title: 'Treaty & “annex”',
        date: '2024-06-19',
        paragraphs: [{ id: 'treaty', at: 'page 3' }],
      },
      { id: 'P-2', title: 'Map', date: '2024-06' },
      { id: 'P-3', title: 'Plan', date: '2024-06-19' },
      { id: 'P-4', title: 'Came to this', date: '2024-06-19' },
      { id: 'P-5', title: 'Spaced', date: '2024-06-19' },
    ]);
  });

  test('of the Macintosh counts its days from 1904', async () => {
    const parts = workbookParts([HEADS, ['P-1', '', 'Map', number('D2', '44000', 1), '']]);
    const main = parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
    expect(await itemsOf(zipped({ ...parts, 'xl/workbook.xml': main }), 'sheet.xlsx')).toEqual([
      { id: 'P-1', title: 'Map', date: '2024-06-19' },
    ]);
  });

  test('has its mistakes said where the case names it, with sheet and cell', async () => {
    const rows = [
      HEADS,
      ['P-1', 'UKR-2 to -1', 'Map', '04/05/2024', 'treaty, 14'],
      ['P 2', '', 'Map', '', ''],
    ];
    const { said } = await evidenceOf('sheet.xlsx', workbook(rows, 'Pièces'));
    expect(said.map((each) => each.split('\n').slice(0, 2).join(' '))).toEqual([
      expect.stringMatching(/^case\.yaml:4:11-4:21 evidence\/date\s+sheet `Pièces`, cell `D2`: /),
      expect.stringMatching(/sheet `Pièces`, cell `E2`: unexpected number `14`/),
      expect.stringMatching(/sheet `Pièces`, cell `A3`: unexpected id `P 2`/),
      expect.stringMatching(/sheet `Pièces`, cell `B2`: pages run backwards/),
    ]);
  });

  test('may have other sheets before the one with the heads, and hidden ones', async () => {
    const parts = workbookParts([HEADS, ['P-1', '', 'Map', '', '']]);
    const links =
      parts['xl/_rels/workbook.xml.rels']?.replace(
        '</Rel',
        '<Relationship Id="r9" Type="x/worksheet" Target="/xl/worksheets/sheet9.xml"/></Rel',
      ) ?? '';
    const main =
      parts['xl/workbook.xml']?.replace(
        /<sheet [^>]*>/,
        '<sheet name="Old" state="hidden" r:id="r1"/><sheet name="About" r:id="r9"/>$&',
      ) ?? '';
    const other =
      parts['xl/worksheets/sheet1.xml']
        ?.replace(/<row r="2">.*/, '</sheetData></worksheet>')
        .replaceAll('t="s"', '') ?? '';
    const whole = {
      ...parts,
      'xl/_rels/workbook.xml.rels': links,
      'xl/workbook.xml': main,
      'xl/worksheets/sheet9.xml': other,
    };
    expect(await itemsOf(zipped(whole), 'sheet.xlsx')).toEqual([{ id: 'P-1', title: 'Map' }]);
  });
});
