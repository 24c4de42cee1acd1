import { asWritten, datesByStatement, overlap, type ProseDate } from '../../reading/dates.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const NAME =
  "(?:(?:the\\s+)?(?:towns?|villages?|city|settlement|hamlet)\\s+of\\s+)?(?<name>\\p{Upper}[A-Za-zÀ-ỿ’'-]+(?:\\s+\\p{Upper}[A-Za-zÀ-ỿ’'-]+){0,2})";
/** What was done to a place, as the noun that takes it up again and as the verb that tells it. */
const NOUN = new RegExp(
  `\\b[Tt]he\\s+(?:\\p{Lower}+\\s+)?(?:attacks?|assault|shelling|bombing|bombardment|massacre|raid|storming|burning|destruction|air\\s?strikes?|strikes?|capture|seizure|killings?|executions?|looting|pillage)\\s+(?:on|of|in|at|against)\\s+${NAME}[^.;]{0,30}?\\s(?:on|of)\\s+(?:or\\s+about\\s+)?$`,
  'u',
);
const VERB = new RegExp(
  `\\b(?:attacked|assaulted|shelled|bombed|bombarded|raided|stormed|burned|destroyed|struck|captured|seized|looted|pillaged|(?:attack|assault|raid)\\s+(?:on|against)|(?:shelling|bombing|bombardment)\\s+of)\\s+${NAME}`,
  'u',
);

interface Told {
  readonly name: string;
  readonly date: ProseDate;
  /** Whether it is taken up again as something known: `the attack on Zenda`. */
  readonly known: boolean;
}

const rule: Rule = {
  summary: 'an attack is taken up again with another day than it was told with',
  why: 'The reader cannot tell whether there were two attacks or one of the days is wrong. Of a place that was attacked more than once the rule knows only the days that the text gives.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 12 March 2022 soldiers attacked Zenda.', 'The attack on Zenda on 14 March 2022 was ordered by @doe.']",
    good: "general_allegations: ['On 12 and 14 March 2022 soldiers attacked Zenda.', 'The attack on Zenda on 14 March 2022 was ordered by @doe.']",
  },
  *check(exhibit) {
    const all = [...toldIn(exhibit)];
    for (const { name, date, known } of all) {
      const others = all.filter((one) => !one.known && one.name === name);
      const other = others[0]?.date;
      if (!known || !other || others.some((one) => overlap(one.date, date))) continue;
      yield {
        span: date.statement.span(date.start, date.end),
        message: `the attack on \`${name}\` is of ${asWritten(date)} here, and of ${asWritten(other)} in paragraph ${other.statement.number}`,
        help: 'find out which day is right, or tell the second attack too',
      };
    }
  },
};

function* toldIn(exhibit: Exhibit): Generator<Told> {
  const dates = datesByStatement(exhibit);
  for (const statement of allegationsIn(statementsOf(exhibit))) {
    const { text } = statement;
    const own = (dates.get(statement) ?? []).filter(
      ({ first }) => first.year !== undefined && first.day !== undefined,
    );
    if (own.length === 0) continue;
    for (const { start, end } of sentencesOf(text)) {
      const within = own.filter((date) => start <= date.start && date.start < end);
      const taken = within.flatMap((date) => {
        const name = NOUN.exec(text.slice(Math.max(start, date.start - 160), date.start))?.groups?.name;
        return name === undefined ? [] : [{ name, date, known: true }];
      });
      yield* taken;
      const name = taken.length === 0 ? VERB.exec(text.slice(start, end))?.groups?.name : undefined;
      if (name !== undefined) yield* within.map((date) => ({ name, date, known: false }));
    }
  }
}

export default rule;
