import { matchesIn } from '../../../text/matches-in.ts';
import { FIGURES, NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';
import { MONTH_NAME } from '../../words/calendar.ts';
import { UNITS } from '../../words/numbers.ts';

const NUMBER = `(?:${FIGURES}|${NUMBER_WORDS})`;
const THINGS = `(?:\\s+(?!(?:and|or|of|in|on|at|by|${UNITS.slice(1).join('|')})\\b)[A-Za-zÀ-ỿ'’-]+){1,4}`;
/** A number of persons or things in small letters, and the sign or words that divide it: those of the first kind divide all of it. */
const WHOLE = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d.,])(${NUMBER})(?:${THINGS}\\s*(?:(:|—|–|\\(|,?\\s+(?:namely|comprising|consisting\\s+of|made\\s+up\\s+of|that\\s+is))|,?\\s+(?:including|among\\s+them|of\\s+whom|of\\s+which))|\\s+(?:[a-z]+s|people|men|women|children)\\s[^.;:()\\d]{1,60}(:))\\s*(?=${NUMBER}[\\s(])`,
  'gu',
);
/** `5 men`, `six women and` … one part of the whole, and what joins it to the next. */
const PART = new RegExp(
  `\\s*(${NUMBER})(?:(?:\\s+of\\s+(?:them|whom))?${THINGS})?\\s*(,\\s*(?:and\\s+)?|;\\s*(?:and\\s+)?|\\s+and\\s+|\\+\\s*|(?:\\s+(?:aged|who|whose|between)\\s[^.;():]*)?(?=[.;):—–]|$))`,
  'uy',
);
const OF_DATE = new RegExp(
  String.raw`^\s*(?:${MONTH_NAME}|per\s+cent|percent|years?|hours?|days?|km|mm|o['’]clock)(?![A-Za-zÀ-ỿ])`,
  'u',
);

const rule: Rule = {
  summary: 'the parts of a number do not add up to it',
  why: 'How many were killed or deported is a fact that the accused must answer; two sums for it are one too many.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['They shot 12 civilians: five men and 6 women.']",
    good: "general_allegations: ['They shot 12 civilians: five men, 6 women and one child; they held 40 prisoners, including 3 boys.']",
  },
  *check(exhibit) {
    for (const statement of allegationsIn(statementsOf(exhibit))) yield* inText(statement);
  },
};

/** Most texts divide nothing. */
const DIVIDES = /[:(—–]|namely|compris|consisting|made\s+up|that\s+is|including|among\s+them|of\s+wh/;

function* inText(statement: Statement): Generator<Objection> {
  const { text, small, span } = statement;
  if (!DIVIDES.test(small)) return;
  for (const { 0: found, 1: whole = '', 2: sign, 3: divides = sign, index } of matchesIn(small, WHOLE)) {
    const start = index + found.length;
    const { parts, end, isOpen } = partsAt(statement, start);
    const sum = parts.reduce((total, part) => total + part, 0);
    const all = numberSaid(whole);
    if (all === undefined || isQuoted(statement, index)) continue;
    if (divides === undefined ? parts.length === 0 || sum <= all : isOpen || parts.length < 2 || sum === all)
      continue;
    yield {
      span: span(index, end),
      message: `${text.slice(index, index + whole.length)} is said, and ${parts.join(' and ')} make ${sum}`,
      help: 'count again, and mend the whole or a part',
    };
  }
}

interface Parts {
  readonly parts: readonly number[];
  readonly end: number;
  /** Whether the list may not have ended. */
  readonly isOpen?: true;
}

/** Numbers that follow each other in a list; none where one is a date or a length. */
function partsAt({ text, small }: Statement, start: number): Parts {
  const parts: number[] = [];
  PART.lastIndex = start;
  let end = start;
  for (let part = PART.exec(small); part; part = PART.exec(small)) {
    const said = numberSaid(part[1] as string);
    if (
      said === undefined ||
      OF_DATE.test(text.slice(end + part[0].indexOf(part[1] as string) + (part[1] as string).length))
    )
      return { parts: [], end };
    parts.push(said);
    end = PART.lastIndex;
    if (!/^\s*(?:[,;+]|and)/.test(part[2] as string)) return { parts, end };
  }
  // A list that breaks off behind a comma goes on with the sentence.
  return { parts, end, isOpen: true };
}

export default rule;
