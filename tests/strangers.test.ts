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

/**
 * A folder as it comes by mail, beside one of the reader's own: the path of its case comes back. Links are by their paths
 * in that folder, and lead somewhere from it.
 */
function received(files: Files, links: Files = {}): string {
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
    symlinkSync(join(home, 'sent', to), join(home, 'sent', path));
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
const withSettings = (text: string) => ({ 'indict.config.yaml': `${text}\n` });
const named = (path: string) => ({ 'case.yaml': CASE.replace(/^court: .*$/m, `court: ${path}`) });
const inCourt = (text: string) => ({ ...named('./own.yaml'), 'own.yaml': text });
const withCourt = (more: string) => inCourt(`${COURT}${more}\n`);
const extending = (path: string) => inCourt(`format: 1\nname: Own\nextends: ${path}\n`);
const face = (path: string) =>
  withCourt(`face: {regular: ${path}, bold: ${path}, italic: ${path}, boldItalic: ${path}}`);

const OUTSIDE = /lies outside the folder/;
const BY_LINK = /a link that leads out of it/;
const NO_YAML = /does not end in `\.yaml`/;

/** Cases that ask for a file outside, by what they ask for: what was sent, and what is said of it. */
const ASKED: Readonly<Record<string, readonly [message: RegExp, files: Files, links?: Files]>> = {
  'paragraphs above it': [OUTSIDE, withParagraphs('../own/paragraphs.yaml')],
  'paragraphs by a link': [OUTSIDE, withParagraphs('part.yaml'), { 'part.yaml': '../own/paragraphs.yaml' }],
  'paragraphs by a link to a folder': [OUTSIDE, withParagraphs('parts/paragraphs.yaml'), { parts: '../own' }],
  'sources above it': [OUTSIDE, withKey('sources: ../own/sources.json')],
  'sources by a link': [OUTSIDE, withKey('sources: s.json'), { 's.json': '../own/sources.json' }],
  'a sheet by a link': [OUTSIDE, withKey('evidence: e.csv'), { 'e.csv': '../own/sheet.csv' }],
  'a translation above it': [OUTSIDE, withKey('translations: {fr: ../own/secret.yaml}')],
  'a court that is no YAML': [NO_YAML, named('../own/secret.txt')],
  'a court by a link': [BY_LINK, named('./own.yaml'), { 'own.yaml': '../own/secret.yaml' }],
  'what a court extends by a link': [BY_LINK, extending('base.yaml'), { 'base.yaml': '../own/secret.yaml' }],
  'what a court extends that is no YAML': [NO_YAML, extending('../own/secret.txt')],
  'words of a court by a link': [
    BY_LINK,
    withCourt('words: {en: en.yaml}'),
    { 'en.yaml': '../own/secret.yaml' },
  ],
  'words of a court that are no YAML': [NO_YAML, withCourt('words: {en: ../own/secret.txt}')],
  'a style of citations by a link': [
    /unknown style of citations/,
    { 'case.yaml': CASE.replace('document: {', 'document: {citations: ./style.yaml, ') },
    { 'style.yaml': '../own/secret.yaml' },
  ],
  'an instrument by a link': [BY_LINK, withSettings('law: [own.yaml]'), { 'own.yaml': '../own/secret.yaml' }],
  'a template above it': [
    /unexpected template `\.\.\/\.\.\/own\/secret\.hbs`/,
    withCourt('documents: {indictment: ../../own/secret.hbs}'),
  ],
  'a template above those of the house': [
    /unexpected template `\.\.\/package\.json`/,
    withCourt('documents: {indictment: ../package.json}'),
  ],
  'a template by a link': [BY_LINK, withCourt(''), { 'own/indictment.hbs': '../own/secret.hbs' }],
  'a partial by a link': [BY_LINK, withCourt(''), { 'own/caption.hbs': '../own/secret.hbs' }],
  'a folder of partials by a link': [BY_LINK, withCourt('parts: [secret]'), { own: '../own' }],
  'a crest above it': [OUTSIDE, withCourt('crest: {image: ../own/secret.png}')],
  'a crest by a link': [BY_LINK, withCourt('crest: {image: arms.png}'), { 'arms.png': '../own/secret.png' }],
  'a face above it': [OUTSIDE, face('../own/secret.ttf')],
  'a face by a link': [BY_LINK, face('./own.ttf'), { 'own.ttf': '../own/secret.ttf' }],
  'a face above a package': [
    /no such file|lies outside the folder/,
    face('handlebars/../../../../own/secret.ttf'),
  ],
  'an office’s file above it': [OUTSIDE, withSettings('reference: ../own/secret.txt')],
  'an office’s file by a link': [
    BY_LINK,
    withSettings('reference: office.docx'),
    { 'office.docx': '../own/secret.txt' },
  ],
  'a document that becomes a file elsewhere': [
    /unexpected document `\.\.\/\.\.\/own\/x`/,
    withCourt('documents: {../../own/x: indictment.hbs}'),
  ],
};

describe('no file outside of the folder that was sent gets into a paper', () => {
  test.each(Object.entries(ASKED))('%s', async (_, [message, files, links]) => {
    const { built, said } = await made(received(files, links));
    expect(said).toMatch(message);
    expect(said).not.toContain(HUSH);
    const papers = built?.outputs.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('') ?? '';
    expect(papers).not.toContain(HUSH);
  });
});

describe('what stands in the folder is read', () => {
  test('all of it, also where the folder is a link itself', async () => {
    const folder = received({
      ...withParagraphs('parts/p.yaml'),
      'parts/p.yaml': '- Read indeed.\n',
      'courts/own.yaml': `${COURT}crest: {image: arms/arms.png}\n`,
      'courts/own/title.hbs': '<p style="title">OUR TITLE</p>',
      ...withSettings('court: courts/own.yaml'),
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
    const folder = received(face('faces/own.ttf'));
    mkdirSync(join(folder, 'faces'));
    copyFileSync(join(folder, '../own/secret.ttf'), join(folder, 'faces/own.ttf'));
    const built = await build({ path: `${folder}/case.yaml`, formats: ['pdf'] }, host);
    expect(built.outputs).toHaveLength(1);
  });

  test('a court in another folder, as long as it is one', async () => {
    const folder = received(named('../courts/own.yaml'));
    mkdirSync(join(folder, '../courts'));
    writeFileSync(join(folder, '../courts/own.yaml'), COURT);
    const { built } = await made(folder);
    expect(built?.outputs).toHaveLength(2);
  });
});
