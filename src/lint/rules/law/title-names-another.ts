import type { Analysis } from '../../../model/analysis.ts';
import type { CountGroup } from '../../../model/case.ts';
import { crimesNamedIn, crimesOf, otherFamily, otherForm } from '../../reading/named-crimes.ts';
import { plainOf } from '../../reading/plain.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the title of a count names another crime than the one that the count charges',
  why: 'The accused reads the title, and the court convicts under the provision; where they differ the charge is not clear.',
  source:
    'rule 47(C) of the ad hoc tribunals (unchecked); regulation 52(1)(c) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, title: 'Extermination, a crime against humanity', crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, title: 'Murder, a crime against humanity', crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const [count, charge] of analysis.charges) {
      if (!count.title) continue;
      const { text, span } = plainOf(count.title, analysis.texts.get(count.title) ?? []);
      const named = crimesNamedIn(text);
      const charged = crimesOf(charge);
      const isOther = charged && named.length > 0 && !named.some((name) => charged.includes(name));
      const other = isOther ? named[0] : (otherFamily(text, charge) ?? otherForm(text, charge));
      const { path, provision } = charge.crime;
      if (other !== undefined)
        yield {
          span: span(0, text.length),
          message: `the title says ${other}, and \`${path}\` is ${provision?.phrase || provision?.title}`,
          help: 'mend the title, or cite the provision that is meant',
        };
    }
    for (const group of analysis.case.groups) yield* ofGroup(group, analysis);
  },
};

/** A heading above counts of which none charges what it names. */
function* ofGroup({ heading, counts }: CountGroup, { charges, texts }: Analysis): Generator<Objection> {
  const { text, span } = plainOf(heading, texts.get(heading) ?? []);
  const named = crimesNamedIn(text);
  const charged = counts.map((count) => {
    const charge = charges.get(count);
    const crimes = charge && crimesOf(charge);
    return crimes && [...crimes, ...crimesNamedIn(count.title?.text ?? '')];
  });
  if (
    named.length === 0 ||
    charged.includes(undefined) ||
    charged.flat().some((crime) => named.includes(crime ?? ''))
  )
    return;
  yield {
    span: span(0, text.length),
    message: `the heading says ${named[0]}, and no count below it charges that`,
    help: 'mend the heading, or put the counts where they belong',
  };
}

export default rule;
