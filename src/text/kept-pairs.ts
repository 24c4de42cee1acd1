import { LETTERS, type Marked, markOf } from './kept-letters.ts';
import kept from './pairs.generated.js';

/** How a face sets letters. In its own units. */
export interface Pairs {
  /** How far from each letter of a text the next one stands; undefined where some letter is not kept. */
  advances(text: string): readonly number[] | undefined;
}

/** What the build writes: widths by place in `LETTERS`, and of each pair that is kerned both places and by how much. */
interface Kept {
  readonly widths: readonly number[];
  readonly moved: readonly number[];
}

const known = new WeakMap<object, Pairs | undefined>();

/** What the build keeps of a face; undefined of one that does not come with the program. */
export function keptPairs(face: object): Pairs | undefined {
  if (!known.has(face)) {
    const found = keptFaces().get(markOf(face as Marked));
    known.set(face, found && pairsOf(found));
  }
  return known.get(face);
}

let faces: ReadonlyMap<string, Kept> | undefined;

function keptFaces(): ReadonlyMap<string, Kept> {
  faces ??= new Map(JSON.parse(kept) as [string, Kept][]);
  return faces;
}

function pairsOf({ widths, moved }: Kept): Pairs {
  const count = LETTERS.length;
  const kerning = new Int16Array(count * count);
  for (let at = 0; at < moved.length; at += 3)
    kerning[(moved[at] as number) * count + (moved[at + 1] as number)] = moved[at + 2] as number;
  return {
    advances: (text) => {
      const places = Array.from(text, (letter) => LETTERS.indexOf(letter));
      if (places.includes(-1)) return undefined;
      return places.map((place, at) => {
        const next = places[at + 1];
        const kern = next === undefined ? 0 : (kerning[place * count + next] as number);
        return (widths[place] as number) + kern;
      });
    },
  };
}
