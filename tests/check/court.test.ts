import { expect, test } from 'vitest';
import { checkConfig, checkCourt, checkInstrument } from '../../src/check/index.ts';
import type { Parsed } from '../../src/model/parsed.ts';
import { parse, parseWithBase } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { realHost } from '../real-host.ts';
import { tell } from '../tell.ts';

const host = realHost();

async function read(text: string): Promise<Parsed> {
  return parse('a.yaml', memoryHost({ 'a.yaml': text }));
}

test.each(await host.list('templates/courts'))(
  'templates/courts/%s has all that a court needs',
  async (name) => {
    if (!name.endsWith('.yaml')) return;
    const parsed = await parseWithBase(`templates/courts/${name}`, host);
    const { value, findings } = checkCourt(name.replace('.yaml', ''), parsed);
    expect(tell([...parsed.findings, ...findings])).toBe('');
    expect(value?.id).toBe(name.replace('.yaml', ''));
  },
);

test('lengths become points, examples become numberings, and the house style is below', async () => {
  const { value } = checkCourt('x', await parseWithBase('templates/courts/special-tribunal.yaml', host));
  expect(value?.sheet.page).toEqual({
    width: 595.28,
    height: 841.89,
    margins: { top: 70.87, right: 70.87, bottom: 70.87, left: 70.87 },
    header: 35.43,
    footer: 35.43,
  });
  expect(value?.sheet.numbering).toEqual({
    paragraph: { before: '', numeral: 'arabic', after: '.' },
    headings: [],
    items: [
      { before: '(', numeral: 'lower_letter', after: ')' },
      { before: '(', numeral: 'lower_roman', after: ')' },
      { before: '(', numeral: 'upper_letter', after: ')' },
    ],
    count: { before: 'Count ', numeral: 'arabic', after: ':' },
    schedule: { before: '', numeral: 'upper_letter', after: '' },
  });
  expect(value?.sheet.styles.title).toMatchObject({ size: 16, capitals: true, align: 'centre' });
  expect(value?.sheet.styles.numbered).toMatchObject({ left: 36, first: -36, keepWithNext: false });
  expect(value?.words.get('en')?.phrases.get('redacted')?.text).toBe('[REDACTED]');
});

test('a court of its own is told all that it lacks and all that is wrong', async () => {
  const text =
    'format: 1\nname: Mine\nstyles: {titel: {size: 12}, title: {size: 12 em, align: center, bold: yes}}\nnumbering: {paragraph: "§", items: ["(a)"], schedule: A}\nrules: {a/b: fatal}\n';
  const parsed = await read(text);
  expect(tell(checkCourt('mine', parsed).findings)).toMatchInlineSnapshot(`
    "a.yaml:3:10-3:15 schema/unknown-key
      unexpected key \`titel\` in \`styles\`
      help: expected one of \`classification\`, \`court\`, \`case_line\`, \`party\`, \`versus\`, \`accused_line\`, \`charging\`, \`charge\`, \`heading1\`, \`heading2\`, \`heading3\`, \`heading4\`, \`count_heading\`, \`numbered\`, \`item1\`, \`item2\`, \`item3\`, \`body\`, \`quotation\`, \`closing\`, \`dateline\`, \`signature\`, \`schedule_title\`, \`contents_title\`, \`contents1\`, \`contents2\`, \`contents3\`, \`contents4\`, \`cover_label\`, \`cover_value\`, \`table_head\`, \`table_cell\`, \`footnote\`, \`header\`, \`footer\`
    a.yaml:3:57-3:63 schema/choice
      unexpected \`center\` as \`align\`, expected \`left\`, \`centre\`, \`right\` or \`justify\`
      help: did you mean \`centre\`?
    a.yaml:3:43-3:48 schema/length
      unexpected length \`12 em\`, expected a number with \`pt\`, \`cm\`, \`mm\` or \`in\`
      help: as \`2.5 cm\`; a number on its own is points
    a.yaml:3:71-3:74 schema/kind
      unexpected \`yes\` as \`bold\`, expected \`true\` or \`false\`
      help: \`true\` for bold
    a.yaml:5:14-5:19 schema/choice
      unexpected \`fatal\` as \`a/b\`, expected \`error\`, \`warning\`, \`info\` or \`off\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`page.margins\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`face.name\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`face.regular\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`face.bold\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`face.italic\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`face.boldItalic\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`note_rule\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`documents\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`parts\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`words.en.phrases\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`words.en.months\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`words.en.ordinals\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:2:1-2:5 court/incomplete
      this court has no \`words.en.ordinal_words\`
      help: write it, or begin with the house style: \`extends: ../house.yaml\`
    a.yaml:4:24-4:27 court/numbering
      unexpected numbering \`§\`, expected an example of the first number
      help: as \`1.\`, \`(a)\`, \`(i)\`, \`A\`, \`Count 1:\` or \`COUNT ONE\`"
  `);
});

test('an unknown key is told what it may have meant, also where the court below has said that', async () => {
  const files = {
    'below.yaml': 'format: 1\nname: Below\nsummary: Below\nstyles: {}\n',
    'mine.yaml': 'format: 1\nextends: below.yaml\nstyels: {}\ncolour: red\n',
  };
  const { findings } = checkCourt('mine', await parseWithBase('mine.yaml', memoryHost(files)));
  const help = findings.filter(({ rule }) => rule === 'schema/unknown-key').map((finding) => finding.help);
  expect(help[0]).toBe('did you mean `styles`?');
  expect(help[1]).toMatch(/^expected one of `name`, `summary`, .*`styles`/);
  expect(help[1]).not.toContain('`extends`');
});

test('an instrument is read with its provisions, synonyms and common mistakes', async () => {
  const parsed = await read(
    'format: 1\nid: x\nname: X\nverified: part\ncite: {one: "Article {paths}", many: "Articles {paths}"}\nprovisions:\n  "1(a)": {kind: crime, title: T, elements: [{id: e, text: E, limited_to: ["6"]}]}\nsame_as: {"1": "1(a)"}\nmistakes: {"a1": "1(a)", "9": null}\n',
  );
  const { value, findings } = checkInstrument(parsed);
  expect(findings).toEqual([]);
  expect(value?.cite.of).toBe('');
  expect([...(value?.mistakes ?? [])]).toEqual([
    ['a1', '1(a)'],
    ['9', undefined],
  ]);
  expect(value?.provisions.get('1(a)')).toEqual({
    path: '1(a)',
    kind: 'crime',
    title: 'T',
    phrase: '',
    elements: [{ id: 'e', text: 'E', limitedTo: ['6'] }],
    limitedTo: [],
  });
});

test('an instrument with a kind of provision that there is not is told so', async () => {
  const parsed = await read(
    'format: 1\nid: x\nname: X\nverified: yes\ncite: {one: A, many: B}\nprovisions:\n  "1": {kind: crme, title: T}\n  "2": {kind: mode}\n',
  );
  expect(tell(checkInstrument(parsed).findings)).toMatchInlineSnapshot(`
    "a.yaml:4:11-4:14 schema/choice
      unexpected \`yes\` as \`verified\`, expected \`full\`, \`part\` or \`memory\`
    a.yaml:7:15-7:19 schema/choice
      unexpected \`crme\` as \`kind\`, expected \`crime\`, \`act\`, \`mode\`, \`official\`, \`superior\`, \`mental\`, \`context\`, \`def\`, \`juris\`, \`proc\` or \`defence\`
      help: did you mean \`crime\`?
    a.yaml:8:9-8:13 schema/missing
      provision \`2\` has no \`title\`
      help: the title in a list, as \`aiding, abetting or otherwise assisting\`"
  `);
});

test('settings are read, and a wrong one is told', async () => {
  const { value, findings } = checkConfig(
    await read('rules: {names/spelling: off, x/y: error}\ncourt: special-tribunal\nformats: [pdf, docx]\n'),
  );
  expect(findings).toEqual([]);
  expect([...(value?.rules ?? [])]).toEqual([
    ['names/spelling', 'off'],
    ['x/y', 'error'],
  ]);
  expect(value?.court?.text).toBe('special-tribunal');
  expect(value?.formats).toEqual(['docx', 'pdf']);
  expect(
    tell(checkConfig(await read('formats: [odt, pdf, pdf]\nrule: {}\n')).findings),
  ).toMatchInlineSnapshot(`
    "a.yaml:2:1-2:5 schema/unknown-key
      unexpected key \`rule\`
      help: did you mean \`rules\`?
    a.yaml:1:11-1:14 schema/choice
      unexpected \`odt\` as item 1, expected \`docx\`, \`pdf\` or \`md\`
    a.yaml:1:10-1:25 schema/repeated
      the same item stands twice in \`formats\`"
  `);
});
