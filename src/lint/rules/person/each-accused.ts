import { matchesIn } from '../../../text/matches-in.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ALL = new RegExp(
  `(?<![A-Za-zÀ-ỿ])(?<all>each|all|every|both)(?:\\s+(?:one\\s+)?of)?(?:\\s+the)?(?:\\s+(?<number>${NUMBERS.join('|')}|\\d{1,2}))?\\s+(?:accused|defendants?|suspects?)(?![A-Za-zÀ-ỿ]|-)|(?<![A-Za-zÀ-ỿ])the\\s+(?<these>${NUMBERS.slice(2).join('|')})\\s+(?:accused|defendants|suspects)(?![A-Za-zÀ-ỿ]|-)`,
  'gu',
);

const rule: Rule = {
  summary: 'a text says “each accused” or “both accused” where another number of them is charged',
  why: 'A count that charges some of the accused must not speak of all of them: those left out would stand accused without a charge.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, accused: [doe], crime: 'rome_statute 8 bis', paragraphs: [Each accused knew it.]}, {id: two, crime: 'rome_statute 8 bis', paragraphs: [Said.]}]",
    good: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: [Both accused knew it.]}]",
  },
  *check(exhibit) {
    const { charges, case: of } = exhibit.analysis;
    for (const statement of allegationsIn(statementsOf(exhibit))) {
      const { count } = statement.home;
      const charged = (count && charges.get(count)?.accused.length) ?? of.accused.length;
      yield* objections(statement, charged, of.accused.length);
    }
  },
};

function* objections({ text, small, span }: Statement, charged: number, all: number): Generator<Objection> {
  for (const { 0: written, index, groups = {} } of matchesIn(small, ALL)) {
    const said = numberSaid(groups);
    const severity = severityOf(said, charged, all);
    if (!severity) continue;
    yield {
      span: span(index, index + written.length),
      message: `\`${text.slice(index, index + written.length)}\` is said, and ${charged === all ? `this case has ${all} accused` : `this count charges ${charged} of the ${all} accused`}`,
      help: 'name those who are meant',
      severity,
    };
  }
}

/** A number that is said must be right; where none is, one person is not “each”, and some of them may be all that the count is about. */
function severityOf(said: number | undefined, charged: number, all: number): 'warning' | 'info' | undefined {
  if (said !== undefined)
    return said === charged || (said === all && charged === all) ? undefined : 'warning';
  if (charged === all) return all === 1 ? 'warning' : undefined;
  return charged === 1 ? 'warning' : 'info';
}

function numberSaid({ all, number = all, these = number }: Readonly<Record<string, string | undefined>>) {
  const word = these ?? '';
  if (/^\d/.test(word)) return Number(word);
  if (word === 'both') return 2;
  const value = NUMBERS.indexOf(word);
  return value >= 0 ? value : undefined;
}

export default rule;
