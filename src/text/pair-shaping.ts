import { keptPairs } from './kept-pairs.ts';
import { isMovedByNeighbours, type Moving } from './neighbours.ts';
import { type Unasked, unaskedOf } from './shaping-units.ts';

interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** What fontkit makes of a text: a glyph and a position for each letter, unless letters are joined. In the face's units. */
interface Run {
  readonly glyphs: readonly object[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

/** A face of fontkit's. */
interface Face extends Moving {
  layout(text: string, features?: Unasked, script?: string): Run;
  glyphForCodePoint(codePoint: number): object;
}

const seen = new WeakSet<object>();

/**
 * Lets a face of fontkit's put plain words together from letters and pairs of letters: of the face that comes with the
 * program the build keeps them. Another face shapes each pair once: there are some thousand in a language, and to lay
 * out a word takes as long as to lay out two letters. Only a face whose letters are moved by their neighbours and by
 * nothing else is changed, and none gives other glyphs or positions.
 */
export function shapeByPairs(of: object): void {
  if (seen.has(of)) return;
  seen.add(of);
  const face = of as Face;
  const plainly = fromKept(face) ?? fromPairs(face);
  if (!plainly) return;
  const whole = face.layout.bind(face);
  face.layout = (text, features, script) => {
    const isUsual = features === unaskedOf(text) && script === undefined;
    return (isUsual ? plainly(text) : undefined) ?? whole(text, features, script);
  };
}

/** How a face sets a plain word; undefined where it must be asked for the whole of it. */
type Plainly = (text: string) => Run | undefined;

function fromKept(face: Face): Plainly | undefined {
  const kept = keptPairs(face);
  return (
    kept &&
    ((text) => {
      const advances = kept.advances(text);
      return (
        advances && {
          glyphs: Array.from(text, (letter) => face.glyphForCodePoint(letter.charCodeAt(0))),
          positions: advances.map((xAdvance) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
          advanceWidth: advances.reduce((sum, advance) => sum + advance, 0),
        }
      );
    })
  );
}

function fromPairs(face: Face): Plainly | undefined {
  if (!isMovedByNeighbours(face)) return undefined;
  const whole = face.layout.bind(face);
  const known = new Map<number, Run>();
  const shaped: Shaped = (first, second) => {
    const key = first + second * 0x10000;
    let run = known.get(key);
    if (run === undefined) {
      const text = String.fromCharCode(first, ...(second === NONE ? [] : [second]));
      run = whole(text, unaskedOf(text), 'latn');
      known.set(key, run);
    }
    return run;
  };
  return (text) => (unaskedOf(text) && LATIN.test(text) ? joined(text, shaped) : undefined);
}

/** What has fontkit take a plain word to be Latin. */
const LATIN = /[A-Za-z]/;

/** What the face makes of a letter and the next, which may be `NONE`. */
type Shaped = (first: number, second: number) => Run;
const NONE = 0;

/** Undefined where some letter has another glyph beside its neighbour than alone. */
function joined(text: string, shaped: Shaped): Run | undefined {
  const glyphs: object[] = [];
  const positions: Position[] = [];
  let advanceWidth = 0;
  let before: Run | undefined;
  for (let at = 0; at < text.length; at++) {
    const alone = shaped(text.charCodeAt(at), NONE);
    const after = at === text.length - 1 ? alone : shaped(text.charCodeAt(at), text.charCodeAt(at + 1));
    before ??= alone;
    const glyph = alone.glyphs[0] as object;
    if (before.glyphs.at(-1) !== glyph || after.glyphs[0] !== glyph) return undefined;
    const position = moved(alone, before, after);
    glyphs.push(glyph);
    positions.push(position);
    advanceWidth += position.xAdvance;
    before = after;
  }
  return { glyphs, positions, advanceWidth };
}

/** Where a letter stands that each of its neighbours moves. */
function moved(alone: Run, before: Run, after: Run): Position {
  const own = alone.positions[0] as Position;
  const second = before.positions.at(-1) as Position;
  const first = after.positions[0] as Position;
  return {
    xAdvance: second.xAdvance + first.xAdvance - own.xAdvance,
    yAdvance: second.yAdvance + first.yAdvance - own.yAdvance,
    xOffset: second.xOffset + first.xOffset - own.xOffset,
    yOffset: second.yOffset + first.yOffset - own.yOffset,
  };
}
