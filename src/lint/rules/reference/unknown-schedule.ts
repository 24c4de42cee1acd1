import type { Series } from '../../../model/series.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const SIGN = '(?:[A-Z]|\\d{1,2}|[IVX]{1,5})(?![A-Za-zÀ-ỿ\\d(])';
/** Schedules by letter or number, `Annex C`, `Schedules A and B`; those of another work stand before an `of` or a `to`. */
const NAMED = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d])(Schedule|Annex|Appendix|Attachment|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT)(?:s|es|ES|S)?\\s+(?:\ue000\\s*(?:and|or|to|,|–|-)\\s*(?:\\1\\s+)?)?(${SIGN}(?:\\s*(?:,|and|or|to|–|-)\\s*${SIGN}){0,4})(?!\\s*,?\\s*(?:of|to|in)\\s+(?:the|its|that|[A-Z]))`,
  'g',
);

/** `the Annex to this Indictment`, `the attached Schedule`, without a letter or a number. */
const ALONE =
  /(?<![A-Za-zÀ-ỿ])the\s+(?:(?:attached|annexed|appended)\s+(?:schedule|annex|appendix)|(?:(?:[Cc]onfidential|[Pp]ublic)\s+)?(?:[Ss]chedule|[Aa]nnex|[Aa]ppendix)\s+(?:(?:attached\s+)?to\s+this\s+[Ii]ndictment|attached(?:\s+hereto)?|hereto|below))(?![A-Za-zÀ-ỿ])/u;

const rule: Rule = {
  summary: 'a text refers to a schedule or annex that this paper does not have',
  why: 'What is said to be listed there is pleaded nowhere.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The trains are listed in Schedule C.']",
    good: "general_allegations: ['The trains are listed in Schedule A, and in Annex I to the Agreement.']\nschedules: [{id: trains, title: Trains, columns: [Date], rows: [['2024']]}]",
  },
  *check(exhibit) {
    const known = knownIn(exhibit);
    for (const { text, span } of allegationsIn(statementsOf(exhibit))) {
      const alone = known.size === 0 ? ALONE.exec(text) : null;
      if (alone)
        yield {
          span: span(alone.index, alone.index + alone[0].length),
          message: `\`${alone[0]}\` is referred to, and this paper has no schedules`,
          help: 'add it, or take the reference out',
        };
      for (const { 0: all, 1: word = '', 2: signs = '', index } of matchesIn(text, NAMED)) {
        const isKnown = (sign: string) => known.has(sign) || known.has(`${word} ${sign}`.toLowerCase());
        const missing = signs.match(/[A-Z\d]+/g)?.find((sign) => !isKnown(sign));
        if (missing === undefined) continue;
        yield {
          span: span(index, index + all.length),
          message: `there is no \`${word} ${missing}\` in this paper`,
          help:
            known.size === 0
              ? 'it has no schedules'
              : 'write `@id`, with the id of the schedule that is meant',
        };
      }
    }
  },
};

/** The letters of the schedules, and what their titles begin with where these name one. */
function knownIn({ series, analysis }: Exhibit): ReadonlySet<string> {
  const titles = analysis.case.schedules.map(
    ({ title }) => title.text.toLowerCase().match(/^\W*([A-Za-zÀ-ỿ]+\s+[A-Za-zÀ-ỿ\d]+)/u)?.[1] ?? '',
  );
  return new Set([...lettersOf(series), ...titles.filter((title) => title !== '')]);
}

function lettersOf({ byBlock }: Series): readonly string[] {
  return [...byBlock.values()].flatMap(({ kind, reference }) =>
    kind === 'schedule' ? reference.split(/\s/).slice(-1) : [],
  );
}

export default rule;
