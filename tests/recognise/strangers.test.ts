import { describe, expect, test } from 'vitest';
import { lost, p, type Read, read, wordFile } from '../word-file.ts';

/** Papers of other offices, each as its lines; `^` begins a heading in bold, `#` the number of an item that Word counts. */
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const paper = (lines: readonly string[]) =>
  lines.map((line) => (line.startsWith('^') ? bold(line.slice(1)) : p(line))).join('');

/** What an import makes of a paper, which must keep its words. */
async function imported(body: string, parts: Parameters<typeof wordFile>[1] = {}): Promise<Read> {
  const bytes = wordFile(body, parts);
  const made = await read(bytes);
  expect(lost(bytes, made.text)).toEqual([]);
  expect(made.findings.filter((finding) => !finding.startsWith('import/'))).toEqual([]);
  return made;
}

/** Rules of findings, each once. */
const rules = ({ findings }: Read) => [...new Set(findings.map((finding) => finding.split(':')[0]))];

describe('of the Tribunal for the former Yugoslavia, numbers typed', async () => {
  const made = await imported(
    paper([
      '^THE INTERNATIONAL CRIMINAL TRIBUNAL FOR THE FORMER YUGOSLAVIA',
      'Case No. IT-98-99-PT',
      'THE PROSECUTOR OF THE TRIBUNAL',
      'AGAINST',
      '^IVAN HORVAT',
      'and',
      '^MARKO KOVAC',
      '^SECOND AMENDED INDICTMENT',
      'The Prosecutor, under the Statute of the International Criminal Tribunal for the former Yugoslavia (“the Statute”), charges:',
      '^THE ACCUSED',
      '1.\tIvan HORVAT was a commander. Ivan Horvat lived in Zadar.',
      '2.\tMarko KOVAC was his deputy.',
      '^THE CHARGES',
      '^COUNT 1',
      '^(PERSECUTIONS)',
      '3.\tThe accused persecuted civilians.',
      '^Count 1: PERSECUTIONS, a CRIME AGAINST HUMANITY, punishable under Articles 5(h) and 7(1) of the Statute.',
      '^COUNTS 2 and 3',
      '^(MURDER)',
      '4.\tSoldiers killed 14 men, as paras 1-2 and 3 say.',
      'By these acts and omissions, Ivan HORVAT committed:',
      'Count 2: MURDER, a CRIME AGAINST HUMANITY, punishable under Articles 5(a) and 7(3) of the Statute.',
      'And:',
      'Count 3: MURDER, a VIOLATION OF THE LAWS OR CUSTOMS OF WAR, punishable under Article 3(a) of the Statute.',
      '_______________',
      'Jane Smith',
      'Prosecutor',
      'Dated this 7th day of March 2001',
      'At The Hague, The Netherlands',
    ]),
  );

  test('has its court, version, signature and accused', () => {
    expect(made.values).toMatchObject({
      court: 'icty',
      document: {
        number: 'IT-98-99-PT',
        amendment: 2,
        date: '2001-03-07',
        place: 'The Hague, The Netherlands',
      },
      prosecutor: { name: 'Jane Smith', title: 'Prosecutor' },
      accused: [
        { id: 'horvat', name: 'Ivan Horvat' },
        { id: 'kovac', name: 'Marko KOVAC' },
      ],
    });
  });

  test('has each count with its own charge, two of them under one heading', () => {
    const [first, group] = made.values.counts;
    expect(first).toMatchObject({ title: 'PERSECUTIONS', crime: 'icty 5(h)', modes: ['icty 7(1)'] });
    expect(group).toMatchObject({
      group: 'MURDER',
      paragraphs: ['Soldiers killed 14 men, as paras @p1-@p2 and @p3 say.'],
      counts: [
        { id: 'count-2', accused: ['horvat'], crime: 'icty 5(a)', modes: ['icty 7(3)'] },
        { id: 'count-3', accused: ['horvat'], crime: 'icty 3(a)' },
      ],
    });
    expect(made.findings).toEqual([]);
  });
});

test('of the Special Court, articles with stops and headings over several counts', async () => {
  const made = await imported(
    paper([
      '^SPECIAL COURT FOR SIERRA LEONE',
      '^THE PROSECUTOR',
      'Against',
      '^SAMUEL FOO',
      'also known as (aka) “The Lion”',
      '^INDICTMENT',
      'The Prosecutor, under Article 15 of the Statute of the Special Court for Sierra Leone (the Statute) charges:',
      '^GENERAL ALLEGATIONS',
      '1. There was an armed conflict.',
      '2. A nexus existed.',
      '^CHARGES',
      '^COUNTS 1 – 2: UNLAWFUL KILLINGS',
      '3. Victims were shot.',
      '^Bo District',
      '4. They attacked Tikonko.',
      'By his acts or omissions, SAMUEL FOO, pursuant to Article 6.1 of the Statute, is individually responsible for:',
      '^Count 1: Murder, a CRIME AGAINST HUMANITY, punishable under Article 2.a. of the Statute;',
      'In addition, or in the alternative:',
      '^Count 2: Violence to life, punishable under Article 3.a. of the Statute.',
    ]),
  );
  expect(made.values).toMatchObject({
    court: 'scsl',
    accused: [{ name: 'Samuel Foo', aliases: ['The Lion'] }],
    counts: [
      {
        group: 'UNLAWFUL KILLINGS',
        paragraphs: [
          'Victims were shot.',
          { heading: 'Bo District', paragraphs: ['They attacked Tikonko.'] },
        ],
        counts: [
          { crime: 'scsl 2(a)', modes: ['scsl 6(1)'] },
          { crime: 'scsl 3(a)', modes: ['scsl 6(1)'] },
        ],
      },
    ],
  });
  // The form has a paragraph of its own about the accused, who has none here.
  expect(made.findings).toEqual(['import/renumbered: SPECIAL COURT FOR SIERRA LEONE']);
});

test('of a United States grand jury, caption and signature in boxes', async () => {
  const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
  const table = (...cells: readonly string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  const made = await imported(
    bold('UNITED STATES DISTRICT COURT') +
      table(
        cell(
          'UNITED STATES OF AMERICA',
          '- v. -',
          'JOHN DOE,',
          'a/k/a “Johnny,” and',
          'JANE ROE,',
          'Defendants.',
        ),
        cell(':', ':'),
        cell('INDICTMENT', '22 Cr. 123 (ABC)'),
      ) +
      paper([
        '^COUNT ONE',
        '^(Torture)',
        'The Grand Jury charges:',
        '1.  In June 2020, JOHN DOE committed torture.',
        '2.  It was a part of it that:',
        'a.  JANE ROE did one thing.',
        '^(Title 18, United States Code, Sections 2340A and 2.)',
        '^COUNT TWO',
        '^(War Crimes)',
        '3.  Paragraphs 1 through 2 are realleged.',
        '^(18 U.S.C. § 2441(a).)',
      ]) +
      table(
        cell('_________________', 'FOREPERSON'),
        cell('_________________', 'MARY MAJOR', 'United States Attorney'),
      ),
  );
  expect(made.values).toMatchObject({
    court: 'us-federal',
    document: { number: '22 Cr. 123 (ABC)' },
    prosecutor: { name: 'MARY MAJOR', title: 'United States Attorney' },
    accused: [{ name: 'John Doe', aliases: ['Johnny'] }, { name: 'Jane Roe' }],
    counts: [
      { title: 'Torture', crime: 'us_federal 18 U.S.C. § 2340A', modes: ['us_federal 18 U.S.C. § 2'] },
      {
        title: 'War Crimes',
        crime: 'us_federal 18 U.S.C. § 2441(a)',
        paragraphs: ['Paragraphs @p1 through @p2 are realleged.'],
      },
    ],
  });
  expect(made.values.counts[0].paragraphs).toHaveLength(2);
  expect(made.findings).toEqual(['import/renumbered: UNITED STATES DISTRICT COURT']);
});

test('of a Crown Court, without any number', async () => {
  const made = await imported(
    paper([
      '^IN THE CROWN COURT AT STRELSAU',
      '^THE KING v ANTHONY HOPE',
      '^INDICTMENT',
      'ANTHONY HOPE is charged as follows:',
      '^Count 1',
      '^STATEMENT OF OFFENCE',
      'Torture, contrary to section 134(1) of the Criminal Justice Act 1988.',
      '^PARTICULARS OF OFFENCE',
      'ANTHONY HOPE, on the 1st day of May 2019, inflicted severe pain on Black Michael.',
      '1 June 2020',
      'Officer of the Crown Court',
    ]),
  );
  expect(made.values).toMatchObject({
    document: { date: '2020-06-01' },
    accused: [{ id: 'hope', name: 'Anthony Hope' }],
    counts: [
      {
        title: 'Torture, contrary to section 134(1) of the Criminal Justice Act 1988',
        crime: expect.stringContaining('____'),
        paragraphs: ['ANTHONY HOPE, on the 1st day of May 2019, inflicted severe pain on Black Michael.'],
      },
    ],
  });
  expect(rules(made)).toEqual(['import/unknown-crime', 'import/renumbered']);
});

describe('text that nothing numbers', () => {
  test('stands under the headings over it', async () => {
    const made = await imported(
      paper([
        '^INDICTMENT',
        '^GENERAL ALLEGATIONS',
        'There was a conflict.',
        'He was there.',
        '^COUNT 1: Pillage',
        'He took it.',
      ]),
    );
    expect(made.values.general_allegations).toEqual(['There was a conflict.', 'He was there.']);
    expect(made.values.counts[0].paragraphs).toEqual(['He took it.']);
  });

  test('is general allegations where no heading stands over it, and its reader is told', async () => {
    const made = await imported(paper(['INDICTMENT', 'There was a long conflict.', 'He was always there.']));
    expect(made.values.general_allegations).toEqual(['There was a long conflict.', 'He was always there.']);
    expect(rules(made)).toEqual([
      'import/no-accused',
      'import/no-counts',
      'import/unnumbered',
      'import/renumbered',
    ]);
  });

  test('that is none at all is told', async () => {
    expect(rules(await imported(paper(['Shopping', 'bread', 'wine'])))).toContain('import/nothing');
  });

  test('that stands before the first number is told', async () => {
    const lines = ['INDICTMENT', 'He did all of this in May.', '1. One.', '2. Two.', '3. Three.'];
    const { findings } = await imported(paper(lines));
    expect(findings).toContain('import/unplaced: He did all of this in May.');
  });
});

describe('lists within lists', () => {
  const level = (ilvl: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (id: number, levels: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const bullets = level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o');
  const numbering =
    [level(0, 'decimal', '%1.'), level(0, 'decimal', '%1.'), bullets]
      .map((levels, id) => list(id + 1, levels))
      .join('') + [1, 2, 3].map(num).join('');
  const styles =
    '<w:style w:type="paragraph" w:styleId="ListNumber2"><w:name w:val="List Number 2"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const at = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;
  const general = async (...body: readonly string[]) =>
    (await imported(p('GENERAL ALLEGATIONS') + body.join(''), { numbering, styles })).values
      .general_allegations;

  test('by a style for lists within lists', async () => {
    const style = '<w:pStyle w:val="ListNumber2"/>';
    expect(
      await general(p('One', at(1)), p('below;', style), p('below too', style), p('Two', at(1))),
    ).toEqual([{ text: 'One', items: ['below;', 'below too'] }, 'Two']);
  });

  test('by another list that a colon announces', async () => {
    expect(await general(p('One:', at(1)), p('below', at(2)), p('too', at(2)), p('Two', at(1)))).toEqual([
      { text: 'One:', items: ['below', 'too'] },
      'Two',
    ]);
  });

  test('by bullets of two levels', async () => {
    const body = [
      p('One', at(1)),
      p('first', at(3)),
      p('within', at(3, 1)),
      p('second', at(3)),
      p('Two', at(1)),
    ];
    expect(await general(...body)).toEqual([
      { text: 'One', items: [{ text: 'first', items: ['within'] }, 'second'] },
      'Two',
    ]);
  });
});

describe('tables', () => {
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
  const table = `<w:tbl>${row('Date', 'Place')}${row('1 May', 'Zenda')}</w:tbl>`;

  test('within the text are schedules by the names of their columns', async () => {
    const made = await imported(
      paper(['^GENERAL ALLEGATIONS', '1. One.', '2. Two.']) + table + p('3. Three.'),
    );
    expect(made.values.schedules).toEqual([
      { id: 'date-place', title: 'Date, Place', columns: ['Date', 'Place'], rows: [['1 May', 'Zenda']] },
    ]);
    expect(made.findings).toContain('import/table: Date');
  });

  test('before the text are told', async () => {
    const made = await imported(p('INDICTMENT') + table + paper(['1. One.', '2. Two.', '3. Three.']));
    expect(made.findings).toContain('import/table: Date');
    expect(made.values).not.toHaveProperty('schedules');
  });
});

test('foot- and endnotes are notes alike, in the order of their calls', async () => {
  const call = (kind: string) => `<w:r><w:${kind}Reference w:id="1"/></w:r>`;
  const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
  const body = `${p('1. One.')}<w:p>${text('2. Two.')}${call('endnote')}${text(' More.')}${call('footnote')}</w:p>${p('3. Three, see note 2.')}`;
  const made = await imported(body, {
    footnotes: `<w:footnote w:id="1">${p('At the foot.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('At the end.')}</w:endnote>`,
  });
  expect(made.values.general_allegations).toEqual(['One.', 'Two.[^n1] More.[^n2]', 'Three, see note @n2.']);
  expect(made.values.footnotes).toEqual({ n1: 'At the end.', n2: 'At the foot.' });
});

test('bookmarks that a program made of its own are no ids', async () => {
  const name = 'X4e1b502bbcf91849219f039d2455adc78d1cd6d';
  const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:bookmarkStart w:id="1" w:name="${name}"/><w:r><w:t>COUNT ONE: PILLAGE</w:t></w:r></w:p>`;
  const made = await imported(paper(['1. One.', '2. Two.']) + heading + p('3. Three, see Count 1.'));
  expect(made.values.counts[0]).toMatchObject({ id: 'count-1', paragraphs: ['Three, see Count @count-1.'] });
});
