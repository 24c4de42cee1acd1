// Compiles src/ to dist/: one file with what every call needs, and further ones that are loaded only when their format
// is asked for. Packages are bundled, which halves the time to start: Node finds and reads a few files, not hundreds.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { parse } from 'yaml';
import { notices } from './notices.mjs';
import { PLAIN } from './yaml.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist`;
const { resolve } = createRequire(import.meta.url);
const MODULE_URL = "const moduleUrl=require('node:url').pathToFileURL(__filename).href;";

if (existsSync(`${root}.build/validators.mjs`)) await import('./validators.mjs');
await import('./shipped.mjs');
await import('./words.mjs');
await import('./pairs.mjs');

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/program.ts', 'src/index.ts', 'src/hand.ts', 'src/watcher.ts'],
  outdir: dist,
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  alias: {
    '#supports-color': './node_modules/chalk/source/vendor/supports-color/browser.js',
    '@noble/ciphers/aes': './.build/ciphers.mjs',
    'brotli/decompress.js': './.build/brotli.cjs',
    fontkit: './.build/fontkit.mjs',
    handlebars: './.build/handlebars.cjs',
    module: './.build/module.cjs',
    'node:child_process': './.build/child-process.cjs',
    process: './.build/process.cjs',
    'node:module': './.build/module.cjs',
    'source-map': './.build/source-map.cjs',
    'tiny-inflate': './.build/inflate.cjs',
    'unicode-trie': './.build/unicode-trie.cjs',
  },
  plugins: [
    { name: 'words', setup: ({ onLoad }) => onLoad({ filter: /words\.generated\.js$/ }, readWords) },
    {
      name: 'yaml',
      setup: ({ onLoad }) => onLoad({ filter: /\/yaml\/dist\/parse\/(lexer|parser)\.js$/ }, plainYaml),
    },
  ],
  legalComments: 'external',
  logLevel: 'warning',
});
const [remarks, programs] = [true, false].map((legal) =>
  outputFiles.filter(({ path }) => path.endsWith('.LEGAL.txt') === legal),
);
const licences = notices(metafile, remarks, root);
const { face } = parse(readFileSync(`${root}templates/house.yaml`, 'utf8'));

// An older program stays until the new one is complete, and so do the types that npm has just had made, when it packs.
mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist).filter((each) => each !== 'index.d.cts'))
  rmSync(`${dist}/${name}`, { recursive: true, force: true });
writeFileSync(`${dist}/THIRD-PARTY.txt`, licences);
for (const { path, text } of programs) writeFileSync(path, await asScript(text));

// pdfkit reads its colour profile from `data/` beside the file it runs in.
const pdfkit = dirname(resolve('pdfkit'));
mkdirSync(`${dist}/data`);
copyFileSync(`${pdfkit}/data/sRGB_IEC61966_2_1.icc`, `${dist}/data/sRGB_IEC61966_2_1.icc`);

// The words are read as they stand: as a text of the program V8 would keep them twice, and make a hash of them all.
writeFileSync(`${dist}/data/words.txt`, (await import('../src/lint/words.generated.js')).default);

// The house's face comes with the program; `node-host.ts` looks here before it asks npm where a package is.
for (const cut of ['regular', 'bold', 'italic', 'boldItalic']) {
  mkdirSync(dirname(`${dist}/faces/${face[cut]}`), { recursive: true });
  copyFileSync(resolve(face[cut]), `${dist}/faces/${face[cut]}`);
}

execFileSync(process.execPath, [`${root}.build/code.mjs`]);

/**
 * A file as CommonJS, the only kind whose compiled code Node lets us keep; esbuild shares code between files of ES
 * modules only. In ASCII, which V8 reads as it stands: esbuild leaves other letters in patterns, where an escape means the same.
 */
async function asScript(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: `'use strict';${module.includes('import.meta.url') ? MODULE_URL : ''}`,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a bundle has in place of the words. */
function readWords() {
  const path = "new URL('data/words.txt', import.meta.url)";
  return {
    contents: `import { readFileSync } from 'node:fs'; export default readFileSync(${path}, 'latin1');`,
  };
}

/** Files of the yaml package that are bundled otherwise than they are. */
function plainYaml({ path }) {
  return { contents: PLAIN[basename(path)](readFileSync(path, 'utf8')) };
}
