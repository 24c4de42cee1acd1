/** A place in the Word file that fields and links lead to. `id` ties its beginning to its end, `name` is what they call it. */
export interface Bookmark {
  readonly id: number;
  readonly name: string;
}

/** The longest name that Word allows, in characters. */
const LONGEST = 40;

/**
 * A bookmark for each place by its key, the first where there are several, named as near to its anchor as Word allows: letters,
 * digits and `_` after a letter, `Treaty` and `treaty` being one name. Where two anchors come out alike, the later one gets a number.
 */
export function bookmarks<Key>(places: Iterable<{ key: Key; anchor: string }>): Map<Key, Bookmark> {
  const taken = new Set<string>();
  const found = new Map<Key, Bookmark>();
  for (const { key, anchor } of places) {
    if (found.has(key)) continue;
    const name = freeName(anchor, taken);
    taken.add(name.toLowerCase());
    found.set(key, { id: found.size + 1, name });
  }
  return found;
}

function freeName(anchor: string, taken: ReadonlySet<string>): string {
  const legal = anchor.replace(/[^A-Za-z0-9_]/g, '_');
  const base = /^[A-Za-z]/.test(legal) ? legal : `b_${legal}`;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `_${number}`;
    const name = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The runs with the bookmark about them; the runs themselves where there is none. */
export function marked(bookmark: Bookmark | undefined, runs: string): string {
  if (bookmark === undefined) return runs;
  const { id, name } = bookmark;
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}
