const LETTERS = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]/;

/** Words of Hangul, and so few Han letters by themselves that they are a name or a title. */
const WHOLE = /\p{Script=Hangul}{2,}|(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;

/**
 * The places within words of Hangul and names of Han, after the UTF-16 units before them. Unicode lets a line end
 * between any two of these letters, for texts that have no spaces; a Korean text has them, and names stay whole.
 */
export function withinNames(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!LETTERS.test(text)) return places;
  for (const { index, 0: name } of text.matchAll(WHOLE))
    for (let place = index + 1; place < index + name.length; place++) places.add(place);
  return places;
}
