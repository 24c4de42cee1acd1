// Compiles src/ to dist/: one file with what every call needs, and further ones that are loaded only when their format
// is asked for. Packages are bundled, which halves the time to start: Node finds and reads a few files, not hundreds.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist`;

if (existsSync(`${root}.build/validators.mjs`)) await import('./validators.mjs');
await import('./shipped.mjs');
await import('./words.mjs');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/program.ts', 'src/index.ts', 'src/scribe.ts', 'src/hand.ts'],
  outdir: dist,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  // Packages that are CommonJS ask for Node's own modules in that way.
  banner: {
    js: "import { createRequire as commonJs } from 'node:module'; const require = commonJs(import.meta.url);",
  },
  alias: {
    '@noble/ciphers/aes': './.build/ciphers.mjs',
    'brotli/decompress.js': './.build/brotli.cjs',
    fontkit: './.build/fontkit.mjs',
    handlebars: './.build/handlebars.cjs',
    'source-map': './.build/source-map.cjs',
    'tiny-inflate': './.build/inflate.cjs',
    'unicode-trie': './.build/unicode-trie.cjs',
  },
  legalComments: 'none',
  logLevel: 'warning',
});

// An older program stays until the new one is complete.
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);

// pdfkit reads its colour profile from `data/` beside the file it runs in.
const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
mkdirSync(`${dist}/data`);
copyFileSync(`${pdfkit}/data/sRGB_IEC61966_2_1.icc`, `${dist}/data/sRGB_IEC61966_2_1.icc`);
