// The licences of what dist/ is made of, which those licences want to be handed on with it.
import { readdirSync, readFileSync } from 'node:fs';

/** What generated files and copies in dist/ come of; the bundler tells of all else. */
const BESIDE = ['@expo-google-fonts/tinos', 'ajv', 'dictionary-en', 'dictionary-en-au', 'dictionary-en-ca'];

/** Each lets its text be handed on within a program under the MIT licence. */
const PERMISSIVE = /^\(?(0BSD|Apache-2\.0|BSD|BSD-[23]-Clause|ISC|MIT|MIT AND (BSD|OFL-1\.1))\)?$/;

/** Packages that do not say what their file says. */
const UNSAID = { 'png-js': 'MIT' };

/**
 * The licences of all packages of which a file of the bundle is made, and what their own files remark of others', as one
 * text. Throws where one may not be in it.
 */
export function notices({ outputs }, remarks, root) {
  const bundled = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = [...bundled, ...BESIDE.map((name) => `node_modules/${name}/`)].flatMap(folderOf);
  const texts = [...new Set(folders)].map((folder) => notice(`${root}${folder}`));
  return [...new Set([...texts.sort(), ...remarks.map(({ text }) => text)])].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}

function folderOf(path) {
  return path.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? [];
}

function notice(folder) {
  const {
    name,
    version,
    author,
    license = UNSAID[name],
  } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!PERMISSIVE.test(license))
    throw new Error(`${name} has the licence ${license}, expected one that notices.mjs knows`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [`by ${author}`])].join('\n\n');
}
