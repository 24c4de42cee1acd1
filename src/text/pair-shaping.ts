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

interface Table {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: { get(index: number): { readonly lookupType: number } };
}

/** A face of fontkit's. */
interface Face {
  readonly GSUB?: Table;
  readonly GPOS?: Table;
  readonly kern?: object;
  layout(text: string, features?: Unasked, script?: string): Run;
}

const seen = new WeakSet<object>();

/**
 * Lets a face of fontkit's put plain words together from pairs of letters, each of which it shapes but once: there are
 * some thousand pairs in a language, and to lay out a word takes as long as to lay out two letters. Only a face whose
 * letters are moved by their neighbours and by nothing else is changed, and none gives other glyphs or positions.
 */
export function shapeByPairs(of: object): void {
  if (seen.has(of)) return;
  seen.add(of);
  const face = of as Face;
  if (!isMovedByNeighbours(face)) return;
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
  face.layout = (text, features, script) => {
    const simple = features !== undefined && features === unaskedOf(text) && LATIN.test(text);
    return (simple ? joined(text, shaped) : undefined) ?? whole(text, features, script);
  };
}

/** What has fontkit take a plain word to be Latin. */
const LATIN = /[A-Za-z]/;

/** Features that fontkit asks of every face and that may look further than the next letter, or change a letter. */
const FAR_REACHING = new Set([
  'rvrn',
  'ltra',
  'ltrm',
  'locl',
  'rlig',
  'calt',
  'clig',
  'liga',
  'rclt',
  'curs',
]);
/** OpenType's number of the lookups that move one or both of two letters. */
const PAIRS = 2;

function isMovedByNeighbours({ GSUB, GPOS, kern }: Face): boolean {
  const features = [...(GSUB?.featureList ?? []), ...(GPOS?.featureList ?? [])];
  if (kern || features.some(({ tag }) => FAR_REACHING.has(tag))) return false;
  const kerning = (GPOS?.featureList ?? []).filter(({ tag }) => tag === 'kern');
  const lookups = kerning.flatMap(({ feature }) => feature.lookupListIndexes);
  return lookups.every((index) => GPOS?.lookupList.get(index).lookupType === PAIRS);
}

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
