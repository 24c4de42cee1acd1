import { matchesIn } from '../../../text/matches-in.ts';
import { introducedOf } from '../../reading/introduced.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { TREATIES } from '../../words/treaties.ts';

const KINDS =
  'Charter|Convention|Protocol|Covenant|Treaty|Agreement|Accord|Accords|Pact|Resolution|Decree|Memorandum|Manual|Regulations';
/** `the Charter` with nothing that says which one. */
const BARE = new RegExp(
  `(?<![A-Za-zÀ-ỿ])the (${KINDS})(?![A-Za-zÀ-ỿ-]|['’]s? \\p{Upper}|,? (?:of|on|for|against|relating|relative|concerning|between|to|with|in|No|adopted|signed|dated)(?![A-Za-zÀ-ỿ])| [\\p{Upper}\\d(“"])`,
  'gu',
);
/** One of the words, which most texts have not. */
const SOME = new RegExp(`the (?:${KINDS})`);
const SMALL_KINDS = KINDS.toLowerCase();
/** A name that has the word in it, or says of the word what it is about: `Kampala Accord`, `the treaty of 19 June 2024`. */
const NAMED = new RegExp(
  `\\p{Upper}[A-Za-zÀ-ỿ’'.-]+(?<!The) (${KINDS})(?![A-Za-zÀ-ỿ])|(?<![A-Za-zÀ-ỿ])(${KINDS}|${SMALL_KINDS}),? (?:(?:of|on|for|against|relating|relative|concerning|between|to|with|in|No|adopted|signed|dated)(?![A-Za-zÀ-ỿ])|[(\\d\\p{Upper}])`,
  'gu',
);

const rule: Rule = {
  summary: 'an instrument is cited by a short name that the paper nowhere introduces',
  why: 'The accused is to be told the law in full; of letters or of “the Convention” alone nobody can be sure which law is meant.',
  source:
    'the statement of the law that regulation 52(1)(c) of the Regulations of the Court asks for (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The camp was run against Article 49 of GC IV, and against the Convention.']",
    good: "general_allegations: ['The Charter of the United Nations (“the Charter”) forbids it.', 'Article 2(4) of the Charter says so.']",
  },
  *check(exhibit) {
    const statements = statementsOf(exhibit);
    const introduced = introducedOf(exhibit);
    yield* treaties(statements, introduced);
    const lower = new Set([...introduced].map((short) => short.toLowerCase()));
    yield* bare(
      statements.filter(({ role, text }) => (role === 'paragraph' || role === 'item') && SOME.test(text)),
      statements,
      lower,
      exhibit,
    );
  },
};

/** One for each treaty that is only called by its short name, where it first stands. */
function* treaties(statements: readonly Statement[], introduced: ReadonlySet<string>): Generator<Objection> {
  const citing = statements.filter(({ text }) => SHORT.test(text));
  for (const { short, full, name, isLetters } of citing.length > 0 ? TREATIES : []) {
    const [first] = citing.flatMap((statement) => firstIn(statement, short));
    if (!first || introduced.has(first.written) || statements.some(({ text }) => full.test(text))) continue;
    yield {
      span: first.span,
      message: `\`${first.written}\` is cited, and the paper nowhere calls it by its name`,
      help: `introduce it: \`the ${name} (“${first.written}”)\``,
      ...((!isLetters || first.role === 'note') && { severity: 'info' as const }),
    };
  }
}

/** What every short name has. */
const SHORT =
  /GC|AP ?I|ICCPR|CAT|UNCLOS|VCLT|CRC|UN Charter|Hague Reg|Genocide Conv|Additional Prot|Geneva Conv/;

/** What stands before the short name in the heading of an article that statutes have: `Article 3 common to the Geneva Conventions and of Additional Protocol II`. */
const FORMULA = /common\s+to\s+the\s+Geneva\s+Conventions\s+and\s+of\s+$/i;

function firstIn(statement: Statement, short: RegExp) {
  const [found] = matchesIn(statement.text, short).filter(
    ({ index }) =>
      !isQuoted(statement, index) && !FORMULA.test(statement.text.slice(Math.max(0, index - 60), index)),
  );
  if (!found) return [];
  const { role } = statement;
  return [{ written: found[0], role, span: statement.span(found.index, found.index + found[0].length) }];
}

/** One for each `the Charter` of a paper that names no charter. */
function* bare(
  statements: readonly Statement[],
  all: readonly Statement[],
  introduced: ReadonlySet<string>,
  { analysis }: Exhibit,
): Generator<Objection> {
  const seen = new Set([...introduced, ...analysis.case.terms.map(({ term }) => term.text.toLowerCase())]);
  let named: ReadonlySet<string> | undefined;
  for (const statement of statements)
    for (const { 0: written, 1: word = '', index } of matchesIn(statement.text, BARE)) {
      const small = word.toLowerCase();
      if (seen.has(small) || isQuoted(statement, index)) continue;
      seen.add(small);
      named ??= namedIn(all);
      if (!named.has(small))
        yield {
          span: statement.span(index, index + written.length),
          message: `\`${written}\` is cited, and nothing says which ${small} it is`,
          help: `write its full name where it first stands, and define it: \`... (“${written}”)\``,
        };
    }
}

/** The kinds of instruments of which the texts name one in full. */
function namedIn(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ text }) =>
      matchesIn(text, NAMED).map(([, one, other]) => (one ?? other ?? '').toLowerCase()),
    ),
  );
}

export default rule;
