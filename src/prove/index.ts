import type { Copy } from '../model/analysis.ts';
import type { Proof } from '../model/proof.ts';
import type { Series } from '../model/series.ts';
import { proveCount } from './count.ts';
import { Grounds } from './grounds.ts';
import { Printing } from './printing.ts';
import { unsourcedIn } from './unsourced.ts';

/** Goes from every element that is charged to the paragraphs that allege it, and from these to what is to prove them. */
export function prove(copy: Copy, series: Series): Proof {
  const printing = new Printing(copy, series);
  const grounds = new Grounds(printing);
  return {
    counts: [...copy.charges].map(([count, charge]) => proveCount(count, charge, printing, grounds)),
    unsourced: unsourcedIn(printing, grounds),
    tellsIds: !copy.withholds,
  };
}
