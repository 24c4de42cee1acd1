import { matchesIn } from '../../../text/matches-in.ts';
import { once } from '../../reading/once.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const MEASURE =
  /(?<![A-Za-zÀ-ỿ\d.,-])(\d{1,3}(?:[,.]\d{1,3})?)([ \u00a0\u202f]?)(mm|cm|km|kg|m|km\/h|kt|kW|MW|GW|kV)(?![A-Za-zÀ-ỿ\d²³/])/gu;

interface Measured {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  readonly gap: readonly [number, number];
}

const measuresOf = once((exhibit: Exhibit): readonly Measured[] =>
  statementsOf(exhibit).flatMap((statement) =>
    matchesIn(statement.text, MEASURE).map(({ 0: all, 1: number = '', 2: space = '', index }) => ({
      statement,
      start: index,
      end: index + all.length,
      spaced: space !== '',
      gap: [index + number.length, index + number.length + space.length] as const,
    })),
  ),
);

/** What makes `200m` a distance: `point 12m` and `$ 200m` are none. */
const DISTANCE =
  /^\s+(?:from|away|apart|north|south|east|west|long|wide|high|deep|behind|in\s+front|inside|outside|beyond)(?![A-Za-zÀ-ỿ])/iu;
const isWordedIn = once((exhibit: Exhibit): boolean =>
  statementsOf(exhibit).some(({ text }) => /\d\s(?:square\s)?met(?:re|er)s?(?![A-Za-zÀ-ỿ])/u.test(text)),
);

const rule: Rule = {
  summary: 'measures and calibres are written with a space in one place and without in another',
  why: 'One weapon spelled in two ways reads as two, and is found by a search for neither.',
  source: 'the SI brochure sets a space between a number and its unit',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['They sent 122mm rockets.', 'They sent 170 mm guns.']",
    good: "general_allegations: ['They sent 122 mm rockets.', 'They sent 170 mm guns to point 12m.']",
  },
  *check(exhibit) {
    const measures = measuresOf(exhibit).filter(
      ({ statement: { text }, start, end }) =>
        !/^\d+m$/.test(text.slice(start, end)) || DISTANCE.test(text.slice(end, end + 12)),
    );
    const isSpaced = measures.some(({ spaced }) => spaced);
    for (const { statement, start, end, spaced, gap } of measures) {
      const written = statement.text.slice(start, end);
      if (spaced || !(isSpaced || (/\dm$/.test(written) && isWordedIn(exhibit)))) continue;
      const at = statement.span(start, gap[0]).end;
      yield {
        span: statement.span(start, end),
        message: `\`${written}\` has no space before its unit, and others in this paper have`,
        help: 'set a space between number and unit everywhere',
        fix: [{ span: { ...statement.span(start, end), start: at, end: at }, text: ' ' }],
      };
    }
  },
};

export default rule;
