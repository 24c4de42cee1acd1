import { bareLetters } from '../../../text/bare-letters.ts';
import { grouped } from '../../../text/grouped.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { isOfMisspelt } from '../../reading/misspelt-persons.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { stateNamesOf } from '../../reading/state-names.ts';
import { transliterated } from '../../reading/transliteration.ts';
import { isPair, type NameWord, vocabularyOf } from '../../reading/vocabulary.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { PLACES, TITLE_WORDS } from '../../words/places.ts';
import { GIVEN_NAMES, SPELLINGS } from '../../words/spellings.ts';

const rule: Rule = {
  summary: 'one name is spelled in two ways, or one State or treaty called by two names',
  why: 'One place or person under two spellings is two to a reader, and spellings have been fought over in trials.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['They took Luhansk.', 'They held Luhansk and left Lugansk.']",
    good: "general_allegations: ['They took Luhansk.', 'They held Luhansk with forces of the Russian Federation (“Russia”).', 'Russia left.']",
  },
  *check(exhibit) {
    const { capitalised } = vocabularyOf(exhibit);
    const { names, accused } = exhibit.analysis.case;
    const registered = new Set([...names, ...accused].flatMap(({ name }) => name.text.split(/[\s-]+/u)));
    const uses = (form: string) =>
      (capitalised.get(form) ?? []).filter((at) => !isPair(at) && !isOfMisspelt(exhibit, at));
    const wrong = new Set(
      exhibit.analysis.case.names.flatMap(({ not }) => not.flatMap(({ text }) => text.split(/\s+/u))),
    );
    const seen = new Set<string>();
    for (const group of SPELLINGS) {
      const forms = group.filter((form) => capitalised.has(form) && !wrong.has(form));
      for (const form of forms) seen.add(form);
      if (forms.length > 1) yield* rarer(forms, uses, registered, GIVEN_NAMES.has(group[0] as string));
    }
    const others = [...capitalised.keys()].filter(
      (word) =>
        word.length > 4 &&
        word !== word.toUpperCase() &&
        !seen.has(word) &&
        !TITLE_WORDS.has(word) &&
        !wrong.has(word),
    );
    for (const [, all] of grouped(others, transliterated)) {
      if (all.every((form) => exhibit.dictionary?.has(form.toLowerCase()))) continue;
      const forms = all.length > 1 ? beyondSlips(all, registered) : all;
      if (forms.length > 1)
        yield* rarer(forms, uses, registered, !forms.some((form) => /[^\p{ASCII}’]/u.test(form)));
    }
    yield* states(exhibit);
  },
};

/** Without those one letter away from a name that is known: they are for `name/near-miss`. */
function beyondSlips(forms: readonly string[], registered: ReadonlySet<string>): readonly string[] {
  const known = forms.find((form) => registered.has(form) || PLACES.has(form));
  if (known === undefined) return forms;
  return forms.filter((form) => bareLetters(form) === bareLetters(known) || !slipBetween(form, known));
}

type Uses = (form: string) => readonly NameWord[];

/** The spellings that are rarer than the usual one; a registered one is the usual one. */
function* rarer(
  forms: readonly string[],
  uses: Uses,
  registered: ReadonlySet<string>,
  isDoubtful: boolean,
): Generator<Objection> {
  const weight = (form: string) =>
    (registered.has(form)
      ? 1_000_000
      : PLACES.has(form) || bareLetters(form) !== form.normalize('NFD')
        ? 0.5
        : 0) + uses(form).length;
  const [usual, ...others] = [...forms].sort((one, other) => weight(other) - weight(one));
  if (!usual || weight(usual) === 0) return;
  for (const form of others)
    for (const { statement, start, end } of uses(form)) {
      const isForeign = statement.italics.some(([from, to]) => from <= start && end <= to);
      const isAside = statement.role === 'note' || isForeign || isQuoted(statement, start);
      yield {
        span: statement.span(start, end),
        message: `\`${form}\` here, and \`${usual}\` elsewhere in this paper`,
        help: 'keep to one spelling, and register it in `names`',
        ...((isDoubtful || isAside) && { severity: 'info' as const }),
      };
    }
}

/** One for each further name of a State or treaty, where it first stands. */
function* states(exhibit: Exhibit): Generator<Objection> {
  for (const { usual, others } of stateNamesOf(exhibit))
    for (const { name, first, count } of others)
      yield {
        span: first.statement.span(first.start, first.end),
        message: `\`${name}\` here${count > 1 ? ` and in ${places(count - 1, 'other ')}` : ''} is \`${usual.name}\` in ${places(usual.count)}`,
        help: `call it by one name, or define it: \`... (“${name}”)\``,
        severity: 'info',
      };
}

function places(count: number, which = ''): string {
  return `${count} ${which}place${count === 1 ? '' : 's'}`;
}

export default rule;
