// Writes src/text/pairs.generated.js: how wide the plain letters of the face that comes with the program are, and how
// its kerning moves them, as fontkit shapes them. To read this from the face's own tables takes half the time of a short paper.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { create } from 'fontkit';

const FACE = '@expo-google-fonts/tinos';
const FILES = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
];

const root = fileURLToPath(new URL('../', import.meta.url));
const ask = createRequire(import.meta.url);
const out = `${root}src/text/pairs.generated.js`;
const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const versions = [FACE, 'fontkit'].map((name) => `${name} ${devDependencies[name]}`).join(', ');
const head = `// The letters of ${versions}.\n`;

if (!existsSync(out) || !readFileSync(out, 'utf8').startsWith(head)) {
  const { isMovedByNeighbours, LETTERS, markOf } = await source();
  const entries = FILES.map((file) => {
    const face = create(readFileSync(ask.resolve(`${FACE}/${file}`)));
    if (!isMovedByNeighbours(face))
      throw new Error(`${file}: letters are moved by more than their neighbours`);
    return [markOf(face), shaped(face, [...LETTERS])];
  });
  writeFileSync(`${out}.new`, `${head}export default ${JSON.stringify(JSON.stringify(entries))};\n`);
  renameSync(`${out}.new`, out);
}

/** What these modules of ours export; they are TypeScript. */
async function source() {
  const contents = "export * from './src/text/neighbours.ts'; export * from './src/text/kept-letters.ts';";
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Widths, and those pairs of places in `letters` that are moved, each with how far, one after the other. */
function shaped(face, letters) {
  const widths = letters.map((letter) => face.glyphForCodePoint(letter.codePointAt(0)).advanceWidth);
  const rows = letters.map((_, first) => kerned(face, letters, first, widths));
  const moved = rows.flatMap((row, first) =>
    row.flatMap((by, second) => (by === 0 ? [] : [first, second, by])),
  );
  return { widths, moved };
}

/** By how much each letter behind the first of its pair draws that one to it, all pairs in one long word. */
function kerned(face, letters, first, widths) {
  const text = letters.map((second) => letters[first] + second).join('');
  const { glyphs, positions } = face.layout(text, undefined, 'latn');
  const own = Array.from(text, (letter) => face.glyphForCodePoint(letter.codePointAt(0)));
  if (glyphs.length !== own.length || own.some((glyph, at) => glyph !== glyphs[at]))
    throw new Error(`${letters[first]} has other glyphs beside other letters`);
  if (positions.some(({ xOffset, yOffset, yAdvance }) => xOffset || yOffset || yAdvance))
    throw new Error(`${letters[first]} is not moved along the line alone`);
  return letters.map((_, second) => positions[2 * second].xAdvance - widths[first]);
}
