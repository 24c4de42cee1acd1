import type { Words } from '../../../model/court.ts';
import type { Scalar } from '../../../model/value.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { baseLanguage } from '../../../text/base-language.ts';
import { positionAt } from '../../../text/position.ts';
import { spanWithin } from '../../../text/span-within.ts';
import { FACT_KINDS, type FactKind, factsOf, saysInWords } from '../../reading/told-facts.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

/** A text in one of its languages. */
interface Version {
  readonly language: string;
  readonly text: Scalar;
  readonly words: Words | undefined;
}

const rule: Rule = {
  summary: 'a translation does not refer, cite, count or date as the original does',
  why: 'Who reads one language is charged with something else than who reads the other; a text was changed in one of them alone.',
  severity: 'warning',
  example: {
    bad: `general_allegations:
  - {id: treaty, text: {en: On 19 June 2024 the States signed a treaty., fr: Le 20 juin 2024 les États ont signé un traité.}}`,
    good: `general_allegations:
  - {id: treaty, text: {en: On 19 June 2024 the States signed a treaty., fr: Le 19 juin 2024 les États ont signé un traité.}}`,
  },
  *check({ editions, analysis }) {
    if (!editions) return;
    for (const versions of editions.versions.values()) {
      const [original, ...others] = versionsOf(versions, editions.original, analysis);
      for (const other of others) if (original) yield* drift(original, other);
    }
  },
};

/** The original first. */
function versionsOf(
  versions: ReadonlyMap<string, Scalar>,
  original: string,
  { court }: Exhibit['analysis'],
): readonly Version[] {
  const all = [...versions].map(([language, text]): Version => {
    const words = court.words.get(language) ?? court.words.get(baseLanguage(language));
    return { language, text, words };
  });
  return [
    ...all.filter(({ language }) => language === original),
    ...all.filter(({ language }) => language !== original),
  ];
}

function* drift(original: Version, other: Version): Iterable<Objection> {
  // Dates can be told in both or in neither: where the court has no words in a language, their figures are numbers.
  const known = original.words !== undefined && other.words !== undefined;
  const facts = ({ text, words }: Version) => factsOf(text.text, known ? words : undefined);
  const [first, second] = [facts(original), facts(other)];
  for (const kind of FACT_KINDS) {
    const lacking = without(first[kind], second[kind]).filter((fact) => !isSaid(kind, fact, other));
    const added = without(second[kind], first[kind]).filter((fact) => !isSaid(kind, fact, original));
    if (lacking.length + added.length === 0) continue;
    const at = second[kind].get(added[0] ?? '') ?? { start: 0, end: other.text.text.length };
    yield {
      span: spanWithin(other.text, at.start, at.end),
      message: message(kind, lacking, added, other.language, original.language),
      help: `the original is ${placeOf(original.text)}`,
      ...(kind === 'redaction' && { severity: 'error' as const }),
    };
  }
}

/** A number may be written in words in one language. */
function isSaid(kind: FactKind, fact: string, { text, words }: Version): boolean {
  return kind === 'number' && saysInWords(text.text, fact, words);
}

function without(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...one.keys()].filter((fact) => !other.has(fact));
}

function message(
  kind: FactKind,
  lacking: readonly string[],
  added: readonly string[],
  language: string,
  original: string,
): string {
  if (lacking.length === 0)
    return `\`${language}\` has the ${kind} ${backquoted(added)}, which \`${original}\` has not`;
  const instead =
    added.length === 0 ? `which \`${language}\` has not` : `\`${language}\` has ${backquoted(added)}`;
  return `\`${original}\` has the ${kind} ${backquoted(lacking)}, ${instead}`;
}

function placeOf({ source, start }: Scalar): string {
  return `in line ${positionAt(source, start).line} of \`${source.path}\``;
}

export default rule;
