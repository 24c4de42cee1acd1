import { matchesIn } from '../../../text/matches-in.ts';
import { asWritten, datesByStatement, firstDay, overlap, type ProseDate } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const WORD = "\\p{Upper}[A-Za-zÀ-ỿ\\d’'-]{0,40}";
const KIND =
  'Treaty|Agreement|Accords?|Convention|Protocol|Decree|Order|Directive|Resolution|Declaration|Memorandum|Pact|Statute|Ceasefire|Armistice|Charter|Constitution';
/** An instrument by its name: `Comprehensive Partnership Treaty`, `Agreement on Friendship`, `Decree No. 12`. */
const NAMED = `(?:(?:${WORD}|of|on|and|for|the)\\s+){0,7}(?:${KIND})(?![A-Za-zÀ-ỿ])(?:\\s+No\\.?\\s*\\d[\\d/-]*|\\s+\\d[\\d/-]*|(?:\\s+(?:of|on|and|for|the|between|with)){1,3}\\s+${WORD}(?:\\s+${WORD}){0,4})?`;
const THING = new RegExp(
  `(?=[A-ZÀ-ỿ])(?<![A-Za-zÀ-ỿ\\d])(?=\\p{Upper})(?!(?:A|An|The|This|That|His|Her|By|On|In|Under|After|Before|Since|With|For|At|From|To|As|Pursuant)\\s)${NAMED}`,
  'gu',
);
const ALIAS = /^\s*[^()]{0,40}\(\s*(?:hereinafter\s+)?(?:the\s+)?[“"](?:the\s+)?([^”"]{2,50})[”"]\s*\)/u;
/** What makes an instrument, once. */
const MADE = '(?:signed|concluded|adopted|issued|promulgated|approved|ratified|enacted)';
const OF_A_DATE = new RegExp(
  `^\\s*(?:\\([^()]{0,60}\\))?,?\\s*(?:(?:of|dated|which\\s+was\\s+${MADE}\\s+on|(?:was|were)?\\s*(?:${MADE}|made)\\s+(?:(?:in|at)\\s+${WORD}(?:\\s+${WORD})?\\s+)?on|took\\s+place\\s+on|occurred\\s+on)\\s+)(?:${WORD}day,?\\s+)?$`,
  'u',
);
const MADE_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ỿ])${MADE}\\s+(?:(?:a|an|the|their|its)\\s+)?[“"]?(?:the\\s+)?$`,
  'u',
);

interface Dating {
  readonly date: ProseDate;
  readonly name: string;
}

const rule: Rule = {
  summary: 'one instrument or event is given two dates',
  why: 'A treaty is signed once. Two dates for it make the reader doubt both. The rule reads names of instruments and defined terms beside a date, and may take two of one name for one.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 19 June 2024 they signed the Partnership Treaty.', 'The Partnership Treaty of 18 June 2024 is in force.']",
    good: "general_allegations: ['On 19 June 2024 they signed the Partnership Treaty.', 'The Partnership Treaty of June 2024 is in force.']",
  },
  *check(exhibit) {
    const known = new Map<string, Dating>();
    for (const { key, name, date } of datings(exhibit)) {
      const other = known.get(key);
      if (!other) known.set(key, { date, name });
      else if (!overlap(other.date, date))
        yield {
          span: date.statement.span(date.start, date.end),
          message: `\`${name}\` is of ${asWritten(date)} here, and of ${asWritten(other.date)} in ${placeOf(other.date.statement)}`,
          help: 'find out which date is right, and write it in both places',
        };
    }
  },
};

function* datings(exhibit: Exhibit): Generator<Dating & { readonly key: string }> {
  const aliases = new Map<string, string>();
  for (const { term, means } of exhibit.analysis.case.terms)
    if (means) aliases.set(keyOf(term.text), keyOf(withoutDate(means.text)));
  const terms = exhibit.analysis.case.terms
    .map(({ term }) => term.text)
    .filter((term) => /^\p{Upper}/u.test(term));
  const dates = datesByStatement(exhibit);
  for (const statement of statementsOf(exhibit)) {
    const { text, small, role } = statement;
    if (role === 'note' || role === 'heading') continue;
    const own = dates.get(statement) ?? [];
    for (const { name, start, end } of thingsIn(text, terms)) {
      const alias = ALIAS.exec(small.slice(end, end + 100))?.[1];
      if (alias !== undefined) aliases.set(keyOf(alias), keyOf(name));
      const date = near(own, start - 250, end + 120).find((one) => isDateOf(one, statement, start, end));
      if (!date || firstDay(date.first) === undefined) continue;
      yield { key: aliases.get(keyOf(name)) ?? keyOf(name), name, date };
    }
  }
}

function thingsIn(text: string, terms: readonly string[]) {
  const named = matchesIn(text, THING).map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
  const defined = terms.flatMap((name) => {
    const start = text.indexOf(name);
    return start >= 0 && !named.some((one) => one.start <= start && start < one.end)
      ? [{ name, start, end: start + name.length }]
      : [];
  });
  return [...named, ...defined];
}

/** The dates that begin between two places. They stand in order. */
function near(dates: readonly ProseDate[], from: number, to: number): readonly ProseDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as ProseDate).start < from) low = middle + 1;
    else high = middle;
  }
  return dates.slice(low, low + 16).filter(({ start }) => start <= to);
}

/** `the Treaty of 5 May`, `the Treaty, signed in Minsk on 5 May`; `On 5 May they signed the Treaty` where the sentence has no other date. */
function isDateOf(date: ProseDate, { text, small }: Statement, start: number, end: number): boolean {
  if (date.start >= end && date.start - end < 120) return OF_A_DATE.test(text.slice(end, date.start));
  if (date.end > start || start - date.end > 200) return false;
  const sentence = sentenceAt(text, date.start);
  return start < sentence.end && MADE_BEFORE.test(small.slice(Math.max(date.end, start - 40), start));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
}

function withoutDate(text: string): string {
  return text
    .replace(/^the\s+/i, '')
    .replace(/,?\s{1,9}(?:of|dated)\s{1,9}(?:\d|\p{Upper}[A-Za-zÀ-ỿ]{1,40}\s{1,9}\d).*$/u, '');
}

function placeOf({ number, role }: Statement): string {
  return number === undefined ? `a ${role}` : `paragraph ${number}`;
}

export default rule;
