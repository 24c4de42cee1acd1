import { describe, expect, test } from 'vitest';
import type { Editions } from '../../src/model/editions.ts';
import { parse } from '../../src/parse/index.ts';
import { translate } from '../../src/translate/index.ts';
import { memoryHost } from '../memory-host.ts';
import { data, tell } from '../tell.ts';

async function translated(files: Readonly<Record<string, string>>, language?: string) {
  const read = await parse('kim.yaml', memoryHost(files));
  const { parsed, editions } = translate(read, language);
  return { data: data(parsed.root), parsed, editions, findings: tell(read.findings) };
}

const texts = (editions: Editions | undefined) =>
  [...(editions?.versions.values() ?? [])].map((versions) =>
    Object.fromEntries([...versions].map(([language, { text }]) => [language, text])),
  );

describe('texts side by side', () => {
  const file = `
document: {title: {en: Indictment, fr: Acte}, place: The Hague}
general_allegations:
  - {en: One, fr: Un}
  - {id: treaty, text: {en: Two, fr: Deux}, items: [{en: Three}, Four]}
footnotes: {en: not a language, fr: {fr: note, en: a note}}
schedules: [{rows: [[{en: June, fr: juin}, 2024]]}]
`;

  test('stand in the language that is asked for, else in the case’s own', async () => {
    expect((await translated({ 'kim.yaml': file }, 'fr')).data).toEqual({
      document: { title: 'Acte', place: 'The Hague' },
      general_allegations: ['Un', { id: 'treaty', text: 'Deux', items: ['Three', 'Four'] }],
      footnotes: { en: 'not a language', fr: 'note' },
      schedules: [{ rows: [['juin', '2024']] }],
    });
    expect((await translated({ 'kim.yaml': file })).data).toMatchObject({
      document: { title: 'Indictment' },
      footnotes: { fr: 'a note' },
    });
  });

  test.each([
    ['fr-CA', 'Un'],
    ['sr', 'Jedan'],
    ['sr-Cyrl', 'Један'],
    ['de', 'One'],
  ])('in %s are those of the nearest kin: %s', async (language, expected) => {
    const text = "general_allegations: [{en: One, fr: Un, sr-Cyrl: Један, sr-Latn: 'Latn', sr: Jedan}]";
    expect((await translated({ 'kim.yaml': text }, language)).data).toEqual({
      general_allegations: [expected],
    });
  });

  test('keep their places in the file', async () => {
    const { parsed } = await translated({ 'kim.yaml': file }, 'fr');
    const list = parsed.root?.kind === 'mapping' ? parsed.root.entries[1]?.value : undefined;
    const first = list?.kind === 'list' ? list.items[0] : undefined;
    expect(first && file.slice(first.start, first.end)).toBe('Un');
  });

  test('what looks like one, and is none, stays as it is', async () => {
    const text =
      'evidence: [{id: P-1}]\ncounts: [{incorporates: [{from: a, to: b}], paragraphs: [{evidence: [{id: x, at: y}]}]}]\n';
    const { parsed, editions } = await translated({ 'kim.yaml': text });
    expect(editions).toBeUndefined();
    expect(data(parsed.root)).toEqual(data((await parse('kim.yaml', memoryHost({ 'kim.yaml': text }))).root));
  });
});

describe('a file of translations', () => {
  const file = `
document: {language: en, number: X-1, place: The Hague}
translations: {fr: kim.fr.yaml}
general_allegations:
  - {id: one, text: One, date: 2024-06-19}
  - Two
  - {id: three, text: Three}
footnotes: {treaty: The treaty, other: {text: Other, redact: secret}}
`;

  test('goes with the case by keys, ids and places', async () => {
    const french = `
document: {language: fr, place: La Haye}
general_allegations:
  - {id: three, text: Trois}
  - Deux
  - {id: one, text: Un}
footnotes: {treaty: Le traité, other: Autre}
`;
    const {
      data: made,
      editions,
      findings,
    } = await translated({ 'kim.yaml': file, 'kim.fr.yaml': french }, 'fr');
    expect(findings).toBe('');
    expect(made).toMatchObject({
      document: { language: 'en', number: 'X-1', place: 'La Haye' },
      general_allegations: [
        { id: 'one', text: 'Un', date: '2024-06-19' },
        'Deux',
        { id: 'three', text: 'Trois' },
      ],
      footnotes: { treaty: 'Le traité', other: { text: 'Autre', redact: 'secret' } },
    });
    expect(editions?.strays).toEqual([]);
    expect(texts(editions)).toContainEqual({ en: 'One', fr: 'Un' });
  });

  test('may be the whole case, translated; what it changes besides texts is told', async () => {
    const french = file
      .replace('One', 'Un')
      .replace('2024-06-19', '2024-06-20')
      .replace(', other', ', third: Troisième, other')
      .replace('\ntranslations: {fr: kim.fr.yaml}', '');
    const { data: made, editions } = await translated({ 'kim.yaml': file, 'kim.fr.yaml': french }, 'fr');
    expect(made).toMatchObject({ general_allegations: [{ text: 'Un', date: '2024-06-19' }, 'Two', {}] });
    const strays = editions?.strays.map(({ at, instead }) => [
      at.source.path,
      at.source.text.slice(at.start, at.end),
      instead?.text,
    ]);
    expect(strays).toEqual([
      ['kim.fr.yaml', '2024-06-20', '2024-06-19'],
      ['kim.fr.yaml', 'third', undefined],
    ]);
  });

  test('is found wanting where it is named', async () => {
    const named = 'translations: {fr: none.yaml, sq: list.yaml, sr: ../up.yaml}\n';
    const { findings } = await translated({
      'kim.yaml': named,
      'list.yaml': '- one\n',
      '../up.yaml': 'a: b\n',
    });
    expect(findings).toMatchInlineSnapshot(`
      "kim.yaml:1:20-1:29 include/missing
        file \`none.yaml\` is missing
        help: looked for \`none.yaml\`; a path is relative to the file that names it
      kim.yaml:1:35-1:44 include/not-a-translation
        file \`list.yaml\` holds no keys of a case
        help: it has the shape of the case itself, and of its texts those in that language
      kim.yaml:1:50-1:60 include/outside
        file \`../up.yaml\` lies outside the folder of the case
        help: copy the file into the folder of the case, or into a folder below it"
    `);
  });
});
