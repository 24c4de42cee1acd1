import { findProvision } from '../../../model/law.ts';
import { citationsOf } from '../../reading/citations.ts';
import type { CitedProvision } from '../../reading/provisions.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the provisions that the counts charge are cited of another instrument',
  why: 'The numbers are right and the name is wrong, or the other way about; the charge is under a law that does not say so.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['Charged under Articles 7(1)(a) and 25(3)(b) of the Geneva Conventions.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['Charged under Articles 7(1)(a) and 25(3)(b) of the Rome Statute; Article 7 of the Constitution forbids it.']}]",
  },
  *check(exhibit) {
    const charged = [...exhibit.analysis.charges.values()].flatMap(({ crime, modes }) => [crime, ...modes]);
    for (const { statement, start, end, provisions, isForeign, instrument } of citationsOf(exhibit)) {
      const meant = provisions.map(({ path }) => charged.find((each) => each.path === path));
      const [first] = meant;
      const isOther =
        isForeign || (instrument && !provisions.some(({ path }) => findProvision(instrument, path)));
      if (
        !isOther ||
        first?.instrument === instrument ||
        !first ||
        meant.includes(undefined) ||
        !provisions.some(isTelling)
      )
        continue;
      yield {
        span: statement.span(start, end),
        message: `\`${statement.text.slice(start, end)}\` is cited of another instrument, and the counts cite it ${first.instrument.cite.of}`,
        help: 'mend the name of the instrument',
      };
    }
  },
};

/** Few instruments have articles with parts of parts. */
function isTelling({ path }: CitedProvision): boolean {
  return /bis|\(.*\(/.test(path);
}

export default rule;
