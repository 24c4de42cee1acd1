import { grouped } from '../../../text/grouped.ts';
import { type Definition, definitionsOf } from '../../reading/definitions.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'short forms are defined in two styles',
  why: 'A reader takes the same form for the same thing: of letters in brackets without quotation marks it is open whether they define.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) and the State Border Guard (“SBG”).', 'The Revolutionary United Front (RUF).']",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”).', 'The Revolutionary United Front (“RUF”).']",
  },
  *check(exhibit) {
    const all = definitionsOf(exhibit).filter(
      ({ manner, isDoubtful, statement: { role } }) =>
        manner === 'brackets' && !isDoubtful && role !== 'note',
    );
    const acronyms = all.filter((definition) => definition.isAcronym);
    yield* rarer(acronyms, ({ isQuoted }) => (isQuoted ? 'in quotation marks' : 'without quotation marks'));
    const quoted = all.filter(({ isQuoted }) => isQuoted);
    yield* rarer(quoted, ({ isLed }) => (isLed ? 'with `hereinafter`' : 'without `hereinafter`'));
    yield* rarer(
      quoted.filter(({ article }) => article !== undefined),
      ({ article }) => `with \`the\` ${article} the quotation marks`,
    );
  },
};

/** The definitions in the style that fewer are in; of as many the later ones. */
function* rarer(
  definitions: readonly Definition[],
  styleOf: (definition: Definition) => string,
): Generator<Objection> {
  const [usual, ...others] = [...grouped(definitions, styleOf)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  for (const [style, all] of others)
    for (const { statement, start, end, short } of all)
      yield {
        span: statement.span(start, end),
        message: `\`${short}\` is defined ${style}, and ${usual?.[1].length === 1 ? 'another' : `${usual?.[1].length} others`} ${usual?.[0]}`,
        help: 'define all in one style',
      };
}

export default rule;
