import { paragraphsIn } from '../model/passages.ts';
import type { Unsourced } from '../model/proof.ts';
import type { Grounds } from './grounds.ts';
import type { Printing } from './printing.ts';

/** Every allegation of the paper, of facts or of guilt, that rests on nothing, or of which the case says so. */
export function unsourcedIn({ stretches }: Printing, grounds: Grounds): readonly Unsourced[] {
  const allegations = stretches.filter(({ part }) => part !== 'forfeiture' && part !== 'schedules');
  const paragraphs = allegations.flatMap(({ passages }) => paragraphsIn(passages));
  return paragraphs.flatMap((paragraph) => grounds.unsourcedOf(paragraph));
}
