import type { Charge, Cited } from '../../../model/analysis.ts';
import type { Count } from '../../../model/case.ts';
import type { Severity } from '../../../model/finding.ts';
import { commonOf } from '../../reading/alleged.ts';
import { isPleadedByLinks } from '../../reading/linked-elements.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Rule } from '../../rule.ts';
import { CRIME_ELEMENTS, type CrimeNeed } from '../../words/crime-elements.ts';
import { CATCH_ALL } from '../../words/crimes.ts';

const rule: Rule = {
  summary: 'nothing in what a count alleges says an element of its crime',
  why: 'Torture is severe pain, as a rule for a purpose; persecution is with an intent to discriminate; deportation is by coercion. Read by words, over the count and what it incorporates and refers to; information where the words may mean it, or where the count sums up its crime without what only the facts tell.',
  source: 'the elements of crimes, in our own words (unchecked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(h)', paragraphs: ['@doe closed the schools of Zenda.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 7(1)(h)', paragraphs: ['@doe closed the schools of Zenda on ethnic grounds.']}]",
  },
  *check(exhibit) {
    const common = commonOf(exhibit);
    for (const [count, { own, all }] of reachesOf(exhibit)) {
      const charge = exhibit.analysis.charges.get(count);
      if (!charge || isPleadedByLinks(count, charge.crime, exhibit)) continue;
      const itself = own.map(({ text }) => text).join('\n');
      const rest = all.map(({ text }) => text).join('\n');
      const alleged = count.incorporates.length === 0 ? `${rest}\n${common}` : rest;
      const needs = needsOf(count, charge);
      for (const need of needs) {
        const severity = gravity(need, needs, itself, alleged, common);
        if (severity === undefined) continue;
        const isInFacts = need.words.test(alleged);
        yield {
          span: count.crime,
          message: `nothing that count \`${count.id.text}\` ${isInFacts ? 'itself says of its crime tells' : 'alleges or incorporates says'} ${need.what}`,
          help: need.help,
          severity,
        };
      }
    }
  },
};

/** What the crime of a count asks for: by the title of its provision, and by the count’s own where that has many crimes, or another. */
function needsOf({ title }: Count, { crime }: Charge): readonly CrimeNeed[] {
  const provided = crime.provision?.title.replace(/^[^:]*: /, '') ?? '';
  const byLaw = SEVERAL.test(provided) ? [] : called(provided, crime);
  const byTitle = CATCH_ALL.test(provided) ? [] : called(title?.text ?? '', crime);
  return byTitle.some((need) => byLaw.includes(need)) || byTitle.length === 0 ? byLaw : byTitle;
}

function called(words: string, { instrument, path }: Cited): readonly CrimeNeed[] {
  return CRIME_ELEMENTS.filter(
    ({ named, form, cited }) =>
      named.test(words) &&
      OTHER_FORM.test(words) === (form ?? false) &&
      (!cited || cited.test(`${instrument.id} ${path}`)),
  );
}

/** Titles of provisions under which several crimes are charged. */
const SEVERAL = /,(?! (?:racial|ethnic|towns|villages|enlisting))|violence to life|torture or| or unlawful/i;
/** Forms of crimes, which ask for something else than the crime itself. */
const OTHER_FORM = /\b(?:conspir|incit|attempt|complicit|threat)/i;

/** How grave it is that a need has no word; undefined where it has one. */
function gravity(
  { words, own, faint, told, severity }: CrimeNeed,
  needs: readonly CrimeNeed[],
  itself: string,
  alleged: string,
  common: string,
): Severity | undefined {
  if (words.test(itself) || own?.test(itself) || (told && !told.test(itself))) return undefined;
  // A count that sums up the elements of its crime, all but one.
  if (words.test(alleged))
    return needs.some((need) => need.words !== words && need.sums?.test(itself)) ? 'info' : undefined;
  return faint?.test(alleged) || words.test(common) ? 'info' : severity;
}

export default rule;
