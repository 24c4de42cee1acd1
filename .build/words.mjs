// Writes src/lint/words.generated.js: every English word, inflected forms among them, of three dictionaries together, so
// that British and American spellings are both right. nspell takes most of a second to inflect them, a search in the list
// a few milliseconds. Only words in small letters: names are the register's affair.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';

const DICTIONARIES = ['dictionary-en', 'dictionary-en-au', 'dictionary-en-ca'];

const out = fileURLToPath(new URL('../src/lint/words.generated.js', import.meta.url));
const versions = DICTIONARIES.map(
  (name) => `${name} ${JSON.parse(readFileSync(`${folderOf(name)}package.json`, 'utf8')).version}`,
).join(', ');
const head = `// The words of ${versions}, inflected by nspell.\n`;

if (!existsSync(out) || !readFileSync(out, 'utf8').startsWith(head)) {
  const words = new Set(DICTIONARIES.flatMap(wordsOf));
  writeFileSync(
    `${out}.new`,
    `${head}export default ${JSON.stringify(`\n${[...words].sort().join('\n')}\n`)};\n`,
  );
  renameSync(`${out}.new`, out);
}

function wordsOf(name) {
  const folder = folderOf(name);
  const { data } = nspell({
    aff: readFileSync(`${folder}index.aff`),
    dic: readFileSync(`${folder}index.dic`),
  });
  return Object.keys(data).filter((word) => /^[a-z]{2,}$/.test(word));
}

function folderOf(name) {
  return fileURLToPath(new URL('./', import.meta.resolve(name)));
}
