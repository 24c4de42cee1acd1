import { matchesIn } from '../../../text/matches-in.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

interface Dash {
  readonly statement: Statement;
  readonly at: number;
  readonly sign: string;
}

/** Between two numbers: a hyphen, an en dash; numbers with more than one hyphen are dates, telephones and document numbers. */
const RANGE =
  /(?<![A-Za-zÀ-ỿ\d\-–./])(\d{1,4}(?:,\d{3})?%?)([-–])(\d{1,4}(?:,\d{3})?%?)(?![A-Za-zÀ-ỿ\d\-–/])/gu;

const rule: Rule = {
  summary: 'ranges of numbers are set with hyphens in one place and with dashes in another',
  why: 'Two signs for one thing make the reader ask for a difference that is not there.',
  severity: 'info',
  example: {
    bad: "general_allegations: ['From 2022–2023 and 2024-2025 they fought.', 'In 2019–2020 they did not.']",
    good: "general_allegations: ['From 2022–2023 and 2024–2025 they fought; see ICC-01/21-1.']",
  },
  *check(exhibit) {
    const dashes = statementsOf(exhibit).flatMap((statement) =>
      matchesIn(statement.text, RANGE).map(
        ({ 1: from = '', 2: sign = '', index }): Dash => ({ statement, at: index + from.length, sign }),
      ),
    );
    const hyphens = dashes.filter(({ sign }) => sign === '-');
    const fewer = hyphens.length * 2 <= dashes.length ? '-' : '–';
    if (hyphens.length === 0 || hyphens.length === dashes.length) return;
    for (const { statement, at, sign } of dashes) {
      if (sign !== fewer) continue;
      const span = statement.span(at, at + 1);
      const usual = fewer === '-' ? '–' : '-';
      yield {
        span,
        message: `this range has \`${sign}\`, and most of this paper’s have \`${usual}\``,
        help: 'set all ranges alike; an en dash is usual',
        ...(usual === '–' ? { fix: [{ span, text: usual }] } : {}),
      };
    }
  },
};

export default rule;
