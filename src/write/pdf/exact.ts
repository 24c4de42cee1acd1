import { keptPairs } from '../../text/kept-pairs.ts';
import { FROM_RIGHT, forShaper, mirrored } from '../../text/mirrored.ts';
import { allowNullAnchors } from '../../text/null-anchors.ts';
import { shapeByPairs } from '../../text/pair-shaping.ts';
import { isReordered } from '../../text/reordered.ts';
import { Codes } from './codes.ts';
import { dealtOut } from './dealt-out.ts';
import { type Embedding, explain } from './explain.ts';
import type { Tables } from './glyph-names.ts';
import type { EmbeddedFace } from './pdfkit.ts';

/** What pdfkit's face keeps to itself. */
interface Inner extends Embedding {
  readonly font: Tables & { glyphForCodePoint(codePoint: number): { readonly id: number } };
  readonly scale: number;
  /** The face's own numbers of the glyphs in the file, by the file's numbers. */
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Readonly<Record<number, number>>;
    includeGlyph(id: number): number;
  };
  /** By the file's numbers. */
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  layout(
    text: string,
    features?: object,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: ReturnType<EmbeddedFace['encode']>[1] };
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

const MISSING = 0;

/** A place that stays empty: poppler takes the width of spaces (Tw) off whatever glyph has the number of a space, and parts words there. */
const SPACE = 0x20;

/**
 * Makes a face give back each letter as it was said, and draw no letter by the glyph of none.
 *
 * A face may have one glyph for several letters, as for the Latin and the Cyrillic schwa, and one, whose use PDF/A
 * forbids (ISO 19005-2, 6.2.11.8), for all that it lacks. pdfkit has a glyph read as the first letter that it stood
 * for; here a glyph is in the file once for each of its letters.
 */
export function exact(face: EmbeddedFace): EmbeddedFace {
  const inner = face as unknown as Inner;
  const known = new Map<string, string>();
  const codes = new Codes();
  const { subset } = inner;
  inner.unicode[MISSING] = [0xfffd];
  const codeOf = ({ id, advanceWidth }: Glyph, said: readonly number[]): string => {
    const key = `${id} ${said}`;
    const code = known.get(key);
    if (code !== undefined) return code;
    if (subset.glyphs.length === SPACE) {
      inner.widths[SPACE] = inner.widths[MISSING] as number;
      inner.unicode[subset.glyphs.push(MISSING) - 1] = [0xfffd];
    }
    const place = id in subset.mapping ? subset.glyphs.push(id) - 1 : subset.includeGlyph(id);
    inner.widths[place] = advanceWidth * inner.scale;
    inner.unicode[place] = said;
    const made = codes.of(place, said);
    known.set(key, made);
    return made;
  };
  const encode: EmbeddedFace['encode'] = (said, features) => {
    allowNullAnchors(inner.font);
    shapeByPairs(inner.font);
    const turned = said.startsWith(FROM_RIGHT);
    const text = turned ? forShaper(said.slice(FROM_RIGHT.length)) : said;
    const { glyphs, positions } = inner.layout(text, features);
    const shown = lettersOf(text, glyphs, inner);
    const letters = turned ? shown.map(unturned) : shown;
    return [glyphs.map((glyph, index) => codeOf(glyph, letters[index] ?? glyph.codePoints)), positions];
  };
  explain(inner, codes);
  return Object.assign(face, { encode, movedByNeighbours: keptPairs(inner.font) !== undefined });
}

/** A bracket is drawn by the glyph of its counterpart, and read as itself. */
function unturned(letters: readonly number[]): readonly number[] {
  return Array.from(mirrored(String.fromCodePoint(...letters)), (letter) => letter.codePointAt(0) as number);
}

/** The code points that each glyph stands for, where the glyphs follow the letters. */
function lettersOf(text: string, glyphs: readonly Glyph[], { font }: Inner): (readonly number[])[] {
  const letters = Array.from(text, (letter) => letter.codePointAt(0) as number);
  if (isReordered(text)) return dealtOut(letters, glyphs);
  const standsFor = (id: number, letter: number) =>
    font.glyphForCodePoint(letter).id === id || UNSEEN.test(String.fromCodePoint(letter));
  let next = 0;
  const said = glyphs.map(({ id, codePoints }) => {
    const own = letters.slice(next, next + (id === MISSING ? 1 : codePoints.length));
    next += own.length;
    const [letter] = own;
    return own.length === 1 && standsFor(id, letter as number) ? own : codePoints;
  });
  return next === letters.length ? said : glyphs.map(({ codePoints }) => codePoints);
}

/** What a face draws as a space of no width: soft hyphens, joiners. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
