import type { Definition } from '../../reading/definitions.ts';
import { isFormWord } from '../../reading/form-words.ts';
import { glossaryOf, ownUses } from '../../reading/glossary.ts';
import { usesOf } from '../../reading/uses.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { KNOWN_ACRONYMS } from '../../words/acronyms.ts';

const rule: Rule = {
  summary: 'a short form is defined and never used',
  why: 'It is left over from another draft, or the paper goes on in other words where it should use it.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Lugansk People’s Militia (“LPM”) fought there.']",
    good: "general_allegations: ['The Lugansk People’s Militia (“LPM”) fought there.', 'The LPM left.', 'The LPM came back.']",
  },
  *check(exhibit) {
    const entries = glossaryOf(exhibit).filter(({ short }) => !isFormWord(exhibit, short));
    const used = new Set(
      entries
        .filter((entry) => ownUses(entry).length > 0)
        .flatMap(({ definitions }) => definitions.map(keyOf)),
    );
    for (const { short, definitions } of entries) {
      const key = keyOf(definitions[0]);
      if (used.has(key) || isUsedOtherwise(exhibit, short)) continue;
      used.add(key);
      yield objection(definitions[0]);
    }
    yield* registered(exhibit);
  },
};

/** Short forms that are defined together are choices of which one is enough. */
function keyOf({ statement, whole }: Definition): string {
  return `${statement.prose.source.path}:${statement.span(...whole).start}`;
}

/** In its adjective or plural: `Donbas’s`, `Attackers`. */
function isUsedOtherwise(exhibit: Exhibit, short: string): boolean {
  if (/s$/.test(short)) return (usesOf(exhibit).get(short.slice(0, -1).toLowerCase())?.length ?? 0) > 0;
  return false;
}

function objection(definition: Definition): Objection {
  const isSure =
    definition.isQuoted &&
    !KNOWN_ACRONYMS.has(definition.short) &&
    (definition.isAcronym || definition.article || definition.isLed || definition.manner !== 'brackets');
  return {
    span: definition.statement.span(definition.start, definition.end),
    message: `\`${definition.short}\` is defined here and never used`,
    help: 'take the definition out, or use it where its long form stands',
    ...(!isSure && { severity: 'info' as const }),
  };
}

/** The register of terms is not printed: what nobody calls does no harm. */
function* registered(exhibit: Exhibit): Generator<Objection> {
  const defined = new Set(glossaryOf(exhibit).map(({ short }) => short.toLowerCase()));
  for (const { id, term } of exhibit.analysis.case.terms)
    if (!defined.has(term.text.toLowerCase()) && !usesOf(exhibit).get(term.text.toLowerCase())?.length)
      yield {
        span: id,
        message: `term \`${term.text}\` is registered and never used`,
        help: 'take it out of `terms`, or write its id where it is meant',
        severity: 'info',
      };
}

export default rule;
