import type { Charge, Cited } from '../../../model/analysis.ts';
import { askedOf, type Element } from '../../../model/law.ts';
import type { Scalar } from '../../../model/value.ts';
import { linkedElements } from '../../reading/linked-elements.ts';
import { meantBy } from '../../reading/meant.ts';
import { crimesNamedIn } from '../../reading/named-crimes.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count says which elements its paragraphs allege, and leaves one out',
  why: 'Every element of the crime and of the mode must be alleged, or the charge fails as a matter of law. Read only where a count links elements at all.',
  source: 'the elements in the tables of law, which are drafted in our own words (unchecked)',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], paragraphs: [{text: Said., elements: [attack, civilian-objects]}]}]",
    good: "counts: [{id: one, crime: 'rome_statute 8(2)(e)(xvi)', modes: ['rome_statute 25(3)(b)'], paragraphs: [{text: Said., elements: [biological-weapons, non-international-armed-conflict, awareness-of-conflict, order-or-inducement, crime-occurred-or-attempted, effect-of-order, awareness-as-to-order]}]}]",
  },
  *check(exhibit) {
    const reaches = reachesOf(exhibit);
    for (const [count, charge] of exhibit.analysis.charges) {
      if (linkedElements(count, exhibit).length === 0) continue;
      const paragraphs = (reaches.get(count)?.all ?? []).map(({ home }) => home.paragraph);
      const elements = [
        ...linkedElements(count, exhibit),
        ...paragraphs.flatMap((one) => one?.elements ?? []),
      ];
      // A gap that the case explains is in the chart of elements, and need not be told again.
      const alleged = new Set(
        [...elements, ...count.gaps.map(({ element }) => element)].map(({ text }) => text),
      );
      const own = (reaches.get(count)?.own ?? []).map(({ text }) => text).join('\n');
      for (const cited of [charge.crime, ...charge.acts, ...charge.modes].map(meantBy))
        for (const { id, text } of missing(cited, charge, alleged)) {
          if (OCCURRED.test(id) && tellsCrime(charge, own, elements)) continue;
          yield {
            span: cited.at,
            message: `no paragraph of count \`${count.id.text}\` alleges \`${id}\`: ${text}`,
            help: `plead it, and add \`elements: [${id}]\` to the paragraph that does`,
          };
        }
    }
  },
};

/** Ids of the element of a mode that there was a crime at all, which the prose of a count tells by naming it. */
const OCCURRED = /^(?:principal-crime|crime-occurred)\b/;

function tellsCrime(charge: Charge, own: string, linked: readonly Scalar[]): boolean {
  const { title = '', phrase = '' } = charge.crime.provision ?? {};
  const crimes = crimesNamedIn(`${title} ${phrase}`);
  const tagged = [charge.crime, ...charge.modes]
    .flatMap(({ provision }) => provision?.elements ?? [])
    .filter(({ id }) => OCCURRED.test(id));
  return (
    crimesNamedIn(own).some((crime) => crimes.includes(crime)) ||
    tagged.some(({ id }) => linked.some(({ text }) => text === id))
  );
}

function missing({ provision }: Cited, { crime }: Charge, alleged: ReadonlySet<string>): readonly Element[] {
  const asked = provision ? askedOf(provision, crime.path, alleged).elements : [];
  return asked.filter(({ id }) => !alleged.has(id));
}

export default rule;
