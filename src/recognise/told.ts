import type { Particulars } from '../model/recognition.ts';

/** Begins the names of a file's own properties in which this program says what its papers print otherwise. */
const OWN = 'indict.';

/** What this program told of the case when it wrote the file, by paths in the case file; empty in other files. */
export function toldBy(properties: ReadonlyMap<string, string>): Particulars {
  return below(properties, OWN);
}

/** The values whose paths begin so, by the rest of their paths. */
export function below(particulars: Particulars, start: string): Particulars {
  const own = [...particulars].filter(([key]) => key.startsWith(start));
  return new Map(own.map(([key, value]) => [key.slice(start.length), value]));
}
