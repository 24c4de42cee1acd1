import type { Paragraph, Passage } from '../../model/case.ts';
import { incorporatedNumbers } from '../../model/series.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { numberOf, reachesOf } from './reach.ts';

/** What a heading says of a section that tells what came before. */
const PREAMBLE =
  /(?<![A-Za-zÀ-ỿ])(?:background|history|historical|context|parties|introduction|preliminary|law|jurisdiction|aftermath|structures?|organi[sz]ations?|biograph[A-Za-zÀ-ỿ]*|before|earlier|previous|prior)(?![A-Za-zÀ-ỿ])/u;

/**
 * Paragraphs of the general allegations that a count incorporates, with whether one names them by themselves; those of
 * sections that tell the background are absent.
 */
export const reliedOn = once((exhibit: Exhibit): ReadonlyMap<Paragraph, boolean> => {
  const relied = new Map<Paragraph, boolean>();
  for (const [count, { all }] of reachesOf(exhibit)) {
    const named = new Set(
      count.incorporates.flatMap((one) =>
        one.kind !== 'stretch' && one.text === 'general_allegations'
          ? []
          : incorporatedNumbers(one, exhibit.series),
      ),
    );
    for (const { home } of all) {
      if (home.part !== 'general_allegations' || !home.paragraph) continue;
      const own = named.has(numberOf(home.paragraph, exhibit) ?? -1);
      relied.set(home.paragraph, own || relied.get(home.paragraph) === true);
    }
  }
  for (const paragraph of preambleOf(exhibit.analysis.case.generalAllegations)) relied.delete(paragraph);
  return relied;
});

/** The paragraphs of sections whose heading says that they tell what came before. */
function* preambleOf(passages: readonly Passage[], isWithin = false): Generator<Paragraph> {
  for (const passage of passages)
    if (passage.kind === 'section')
      yield* preambleOf(passage.paragraphs, isWithin || PREAMBLE.test(passage.heading.text.toLowerCase()));
    else if (isWithin) yield passage;
}
