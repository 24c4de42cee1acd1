import type { Charge } from '../model/analysis.ts';
import type { Accused, Count, Paragraph } from '../model/case.ts';
import { leavesIn, type Shown } from '../model/inline.ts';
import { groupOf, paragraphsIn } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';
import { incorporatedNumbers } from '../model/series.ts';
import type { Grounds } from './grounds.ts';
import type { Printing } from './printing.ts';

/** The paragraphs that allege elements of a count: its own, its group's, those that it incorporates, and what these refer to. */
export class Reach {
  readonly #charge: Charge;
  readonly #printing: Printing;
  readonly #linking: readonly Paragraph[];
  /** Whose particulars a paragraph is one of. */
  readonly #owners: ReadonlyMap<Paragraph, Accused>;

  constructor(count: Count, charge: Charge, printing: Printing, grounds: Grounds) {
    this.#charge = charge;
    this.#printing = printing;
    const { copy, series, paragraphs, stretches } = printing;
    const incorporated = count.incorporates.flatMap((one) => incorporatedNumbers(one, series));
    const begun = [
      ...paragraphsIn([...(groupOf(count, copy.case)?.paragraphs ?? []), ...count.paragraphs]),
      ...incorporated.flatMap((number) => paragraphs.get(number) ?? []),
    ];
    const reached = begun.flatMap((paragraph) => grounds.behind(paragraph));
    const homes = reached.flatMap((thing) => printing.homeOf(thing) ?? []);
    this.#linking = [...new Set(homes)]
      .filter(({ elements }) => elements.length > 0)
      .sort((one, other) => printing.rankOf(one) - printing.rankOf(other));
    this.#owners = new Map(
      stretches.flatMap(({ accused, passages }) =>
        accused ? paragraphsIn(passages).map((paragraph) => [paragraph, accused] as const) : [],
      ),
    );
  }

  /**
   * Those that count for an accused, in printed order: none that stands in another's particulars and, where a mode is to
   * be alleged, none that names others of the accused and not this one.
   */
  alleging(accused: Accused, ofMode: boolean): readonly Paragraph[] {
    if (this.#charge.accused.length === 1) return this.#linking;
    return this.#linking.filter((paragraph) => {
      if ((this.#owners.get(paragraph) ?? accused) !== accused) return false;
      const named = ofMode ? this.#namedIn(paragraph) : new Set();
      return named.size === 0 || named.has(accused);
    });
  }

  #namedIn({ text, items }: Pick<Paragraph, 'text' | 'items'>): ReadonlySet<Accused> {
    const own = accusedIn(this.#contentOf(text));
    return new Set([...own, ...items.flatMap((item) => [...this.#namedIn(item)])]);
  }

  #contentOf(prose: Prose): readonly Shown[] {
    return this.#printing.copy.texts.get(prose) ?? [];
  }
}

function accusedIn(content: readonly Shown[]): readonly Accused[] {
  return leavesIn(content).flatMap((leaf) =>
    leaf.kind === 'reference' && leaf.label?.kind === 'accused' ? leaf.label.of : [],
  );
}
