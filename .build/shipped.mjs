// Reads the YAML and compiles the templates that come with the program, so that no run need do it again: writes
// src/parse/{shipped,elements,languages}.generated.js and src/fill/shipped.generated.js. A file of ours with a mistake stops the build.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

const root = fileURLToPath(new URL('../', import.meta.url));
const { COMPILED, readText } = await source(
  "export * from './src/parse/document.ts'; export * from './src/fill/compiled.ts';",
);

/** What these modules of ours export; they are TypeScript. */
async function source(contents) {
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'cjs', platform: 'node' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(root),
  );
  return module.exports;
}

function texts(ending, ...folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`),
  );
  const files = names.filter((name) => name.endsWith(ending)).sort();
  return files.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

/** The shape that src/parse/shipped.ts unpacks. */
function packed({ kind, start, end, text, style, items, entries, source }) {
  if (kind === 'scalar') {
    return style === 'plain' && text === source.text.slice(start, end)
      ? [start, end]
      : [start, end, style, text];
  }
  return [start, end, kind, (items ?? entries.flatMap(({ key, value }) => [key, value])).map(packed)];
}

function read(file) {
  const { root, findings } = readText(file);
  if (!root || findings.length > 0) throw new Error(`${file.path}: ${findings[0]?.message}`);
  return JSON.stringify(JSON.stringify(packed(root)));
}

function write(name, files, made) {
  const entries = files.map((file) => `[${JSON.stringify(file.text)},${made(file)}]`);
  const path = `${root}src/${name}.generated.js`;
  writeFileSync(`${path}.tmp`, `export default new Map([\n${entries.join(',\n')}\n]);\n`);
  renameSync(`${path}.tmp`, path);
}

// Of the words those that most runs read; the others lie apart, as the elements do, so that no run carries what it does not need.
const words = texts('.yaml', 'templates/words', 'schemas/law/words');
const isUsual = ({ path }) => path === 'templates/words/en.yaml';
const shipped = texts('.yaml', 'schemas/law', 'templates', 'templates/courts', 'templates/citations');
write('parse/shipped', [...shipped, ...words.filter(isUsual)], read);
write('parse/elements', texts('.yaml', 'schemas/law/elements'), read);
write(
  'parse/languages',
  words.filter((file) => !isUsual(file)),
  read,
);
const courtPartials = readdirSync(`${root}templates/courts`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `templates/courts/${name}`);
write(
  'fill/shipped',
  texts('.hbs', 'templates', 'templates/companions', 'templates/partials', ...courtPartials),
  ({ text }) => Handlebars.precompile(Handlebars.parse(text), COMPILED),
);
