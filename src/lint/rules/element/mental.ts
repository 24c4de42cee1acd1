import type { Charge } from '../../../model/analysis.ts';
import type { Count } from '../../../model/case.ts';
import { allegedBy, commonOf, isAllegedOfItsAccused } from '../../reading/alleged.ts';
import { isPleadedByLinks } from '../../reading/linked-elements.ts';
import { meantBy } from '../../reading/meant.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { ANY_MODE, STANDARDS } from '../../words/mental.ts';

const rule: Rule = {
  summary: 'nothing in what a count alleges says what its mode asks of the mind, or of the effect',
  why: 'Modes have standards of their own: purpose under Article 25(3)(c) of the Rome Statute, knowledge and a substantial effect under custom. A charge that leaves the standard out alleges no crime. Read by words, and only where a count links no elements.',
  source:
    'Article 25(3)(c) of the Rome Statute (checked); Taylor Appeal Judgement of 26 September 2013, paras 403–404 (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: ['@doe supplied shells, and knew what they were used for.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: ['@doe supplied shells for the purpose of helping in it, and knew what they were used for.']}]",
  },
  *check(exhibit) {
    const told = new Set<string>();
    for (const [count, charge] of exhibit.analysis.charges) {
      const text = allegedBy(exhibit).get(count) ?? '';
      const modes = charge.modes.filter((mode) => !isPleadedByLinks(count, mode, exhibit));
      for (const { what, words, faint, severity, help, at } of needsOf(modes, text, count, exhibit)) {
        // What one part of the paper pleads for several counts is missing there once.
        if (what.includes('enterprise') && told.has(what)) continue;
        told.add(what);
        yield {
          span: at,
          message: `nothing that count \`${count.id.text}\` alleges says ${what}`,
          help,
          severity: faint?.test(text) || words.test(commonOf(exhibit)) ? 'info' : severity,
        };
      }
    }
  },
};

function needsOf(modes: Charge['modes'], text: string, count: Count, exhibit: Exhibit) {
  const asked = modes.map(meantBy).flatMap(({ at, path, instrument, provision }) =>
    STANDARDS.filter(
      ({ instruments, mode, pleaded }) =>
        (!instruments || instruments.includes(instrument.id)) &&
        (mode.test(path) ||
          mode.test(provision?.title ?? '') ||
          (provision?.kind === 'superior' && mode.test('superior'))) &&
        (!pleaded || isAllegedOfItsAccused(pleaded, count, exhibit)),
    )
      .flatMap(({ needs }) => needs)
      .map((need) => ({ ...need, at })),
  );
  const missing = asked.filter(({ words }) => !words.test(text));
  // What every mode asks for is told once, and not beside what this one asks for.
  return missing.filter(
    ({ what, at }, index) =>
      missing.findIndex((need) => need.what === what) === index &&
      (what !== ANY_MODE || missing.every((need) => need.what === what || need.at !== at)),
  );
}

export default rule;
