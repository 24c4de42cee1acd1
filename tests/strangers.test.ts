import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { HostError } from '../src/host.ts';
import { type Built, build } from '../src/pipeline.ts';
import { realHost } from './real-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

const house = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const host = realHost();

/** A word that stands in every file outside, and which no paper and no finding may show. */
const HUSH = 'hushhush';
const CASE = readFileSync(house('cases/minimal.yaml'), 'utf8');
const COURT = `format: 1\nname: Own\nextends: ${house('templates/courts/special-tribunal.yaml')}\n`;

type Files = Readonly<Record<string, string>>;

interface Sent {
  readonly files?: Files;
  /** Links by their paths in the case's folder, and where they lead: from that folder. */
  readonly links?: Files;
}

/** A folder as it comes by mail, beside one of the reader's own, whose path comes back with it. */
function received({ files = {}, links = {} }: Sent): string {
  const home = temporaryFolder();
  const put = (path: string, held: string | Uint8Array) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), held);
  };
  put('own/secret.yaml', `format: 1\nname: ${HUSH}\n`);
  put('own/paragraphs.yaml', `- ${HUSH}\n`);
  put('own/secret.txt', HUSH);
  put('own/secret.hbs', `<p>${HUSH}</p>`);
  put('own/sheet.csv', `ID,Title\nP-1,${HUSH}\n`);
  put('own/sources.json', `[{"id": "a", "type": "book", "title": "${HUSH}"}]`);
  put('own/secret.png', encode({ width: 1, height: 1, channels: 4, data: new Uint8Array(4) }));
  copyFileSync(
    house('node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
    join(home, 'own/secret.ttf'),
  );
  put('sent/case.yaml', CASE);
  for (const [path, text] of Object.entries(files)) put(`sent/${path}`, text);
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(dirname(join(home, 'sent', path)), { recursive: true });
    symlinkSync(to.startsWith('/') ? to : join(home, 'sent', to), join(home, 'sent', path));
  }
  return join(home, 'sent');
}

/** What a build of the case makes and says: the papers, and every word of the findings with the files they are about. */
async function made(folder: string): Promise<{ readonly built?: Built; readonly said: string }> {
  try {
    const built = await build({ path: `${folder}/case.yaml`, formats: ['md', 'docx'] }, host);
    const said = built.findings.map(({ message, help, span }) =>
      [message, help, span.source.text].join('\n'),
    );
    return { built, said: said.join('\n') };
  } catch (error) {
    if (error instanceof HostError) return { said: error.message };
    throw error;
  }
}

const withKey = (key: string) => ({ 'case.yaml': `${CASE}${key}\n` });
const withParagraphs = (path: string) => ({
  'case.yaml': CASE.replace('general_allegations:\n', `general_allegations:\n  - include: ${path}\n`),
});
const withCourt = (more: string, files: Files = {}) => ({
  'case.yaml': CASE.replace(/^court: .*$/m, 'court: ./own.yaml'),
  'own.yaml': `${COURT}${more}\n`,
  ...files,
});
const named = (path: string) => ({ 'case.yaml': CASE.replace(/^court: .*$/m, `court: ${path}`) });
const face = (path: string) =>
  withCourt(`face: {regular: ${path}, bold: ${path}, italic: ${path}, boldItalic: ${path}}`);

describe('no file outside of the folder that was sent gets into a paper', () => {
  const OUTSIDE: Readonly<Record<string, readonly [Sent, message: RegExp]>> = {
    'paragraphs above it': [
      { files: withParagraphs('../own/paragraphs.yaml') },
      /lies outside the folder of the case/,
    ],
    'paragraphs by a link': [
      { files: withParagraphs('part.yaml'), links: { 'part.yaml': '../own/paragraphs.yaml' } },
      /lies outside the folder of the case/,
    ],
    'paragraphs by a link to a folder': [
      { files: withParagraphs('parts/paragraphs.yaml'), links: { parts: '../own' } },
      /lies outside the folder of the case/,
    ],
    'sources above it': [
      { files: withKey('sources: ../own/sources.json') },
      /lies outside the folder of the case/,
    ],
    'sources by a link': [
      { files: withKey('sources: s.json'), links: { 's.json': '../own/sources.json' } },
      /lies outside the folder of the case/,
    ],
    'a sheet by a link': [
      { files: withKey('evidence: e.csv'), links: { 'e.csv': '../own/sheet.csv' } },
      /lies outside the folder of the case/,
    ],
    'a translation above it': [
      { files: withKey('translations: {fr: ../own/secret.yaml}') },
      /lies outside the folder of the case/,
    ],
    'a court that is no YAML': [{ files: named('../own/secret.txt') }, /does not end in `\.yaml`/],
    'a court by a link': [
      { files: named('./own.yaml'), links: { 'own.yaml': '../own/secret.yaml' } },
      /a link that leads out of it/,
    ],
    'what a court extends by a link': [
      {
        files: { ...withCourt(''), 'own.yaml': 'format: 1\nname: Own\nextends: base.yaml\n' },
        links: { 'base.yaml': '../own/secret.yaml' },
      },
      /a link that leads out of it/,
    ],
    'what a court extends that is no YAML': [
      { files: { ...withCourt(''), 'own.yaml': 'format: 1\nname: Own\nextends: ../own/secret.txt\n' } },
      /does not end in `\.yaml`/,
    ],
    'words of a court by a link': [
      { files: withCourt('words: {en: en.yaml}'), links: { 'en.yaml': '../own/secret.yaml' } },
      /a link that leads out of it/,
    ],
    'words of a court that are no YAML': [
      { files: withCourt('words: {en: ../own/secret.txt}') },
      /does not end in `\.yaml`/,
    ],
    'a style of citations by a link': [
      {
        files: { 'case.yaml': CASE.replace('document: {', 'document: {citations: ./style.yaml, ') },
        links: { 'style.yaml': '../own/secret.yaml' },
      },
      /unknown style of citations/,
    ],
    'an instrument by a link': [
      { files: { 'indict.config.yaml': 'law: [own.yaml]\n' }, links: { 'own.yaml': '../own/secret.yaml' } },
      /a link that leads out of it/,
    ],
    'a template above it': [
      { files: withCourt('documents: {indictment: ../../own/secret.hbs}') },
      /unexpected template `\.\.\/\.\.\/own\/secret\.hbs`/,
    ],
    'a template above those of the house': [
      { files: withCourt('documents: {indictment: ../package.json}') },
      /unexpected template `\.\.\/package\.json`/,
    ],
    'a template by a link': [
      { files: withCourt(''), links: { 'own/indictment.hbs': '../own/secret.hbs' } },
      /a link that leads out of it/,
    ],
    'a partial by a link': [
      { files: withCourt(''), links: { 'own/caption.hbs': '../own/secret.hbs' } },
      /a link that leads out of it/,
    ],
    'a folder of partials by a link': [
      { files: withCourt('parts: [secret]'), links: { own: '../own' } },
      /a link that leads out of it/,
    ],
    'a crest above it': [
      { files: withCourt('crest: {image: ../own/secret.png}') },
      /lies outside the folder/,
    ],
    'a crest by a link': [
      { files: withCourt('crest: {image: arms.png}'), links: { 'arms.png': '../own/secret.png' } },
      /a link that leads out of it/,
    ],
    'a face above it': [{ files: face('../own/secret.ttf') }, /lies outside the folder/],
    'a face by a link': [
      { files: face('./own.ttf'), links: { 'own.ttf': '../own/secret.ttf' } },
      /a link that leads out of it/,
    ],
    'a face above a package': [
      { files: face('handlebars/../../../../own/secret.ttf') },
      /no such file|lies outside the folder/,
    ],
    'an office’s file above it': [
      { files: { 'indict.config.yaml': 'reference: ../own/secret.txt\n' } },
      /lies outside the folder/,
    ],
    'an office’s file by a link': [
      {
        files: { 'indict.config.yaml': 'reference: office.docx\n' },
        links: { 'office.docx': '../own/secret.txt' },
      },
      /a link that leads out of it/,
    ],
    'a document that becomes a file elsewhere': [
      { files: withCourt('documents: {../../own/x: indictment.hbs}') },
      /unexpected document `\.\.\/\.\.\/own\/x`/,
    ],
  };

  test.each(Object.keys(OUTSIDE))('%s', async (name) => {
    const [sent, message] = OUTSIDE[name] as (typeof OUTSIDE)[string];
    const { built, said } = await made(received(sent));
    expect(said).toMatch(message);
    expect(said).not.toContain(HUSH);
    const papers = built?.outputs.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('') ?? '';
    expect(papers).not.toContain(HUSH);
  });
});

describe('what stands in the folder is read', () => {
  test('all of it, also where the folder is a link itself', async () => {
    const folder = received({
      files: {
        ...withParagraphs('parts/p.yaml'),
        'parts/p.yaml': '- Read indeed.\n',
        'courts/own.yaml': `${COURT}crest: {image: arms/arms.png}\n`,
        'courts/own/title.hbs': '<p style="title">OUR TITLE</p>',
        'indict.config.yaml': 'court: courts/own.yaml\n',
      },
    });
    mkdirSync(join(folder, 'courts/arms'));
    copyFileSync(join(folder, '../own/secret.png'), join(folder, 'courts/arms/arms.png'));
    const link = join(folder, '../link');
    symlinkSync(folder, link);
    for (const place of [folder, link]) {
      const { built, said } = await made(place);
      const [md] = built?.outputs ?? [];
      expect(Buffer.from(md?.bytes ?? []).toString()).toContain('Read indeed.');
      expect(said).not.toMatch(/crest|cannot be read/);
    }
  });

  test('a face beside the court that names it, wherever the program runs', async () => {
    const folder = received({ files: face('faces/own.ttf') });
    mkdirSync(join(folder, 'faces'));
    copyFileSync(join(folder, '../own/secret.ttf'), join(folder, 'faces/own.ttf'));
    const built = await build({ path: `${folder}/case.yaml`, formats: ['pdf'] }, host);
    expect(built.outputs).toHaveLength(1);
  });

  test('a court in another folder, as long as it is one', async () => {
    const folder = received({ files: named('../courts/own.yaml') });
    mkdirSync(join(folder, '../courts'));
    writeFileSync(join(folder, '../courts/own.yaml'), COURT);
    const { built } = await made(folder);
    expect(built?.outputs).toHaveLength(2);
  });
});
