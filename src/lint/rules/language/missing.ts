import type { Analysis } from '../../../model/analysis.ts';
import type { Case } from '../../../model/case.ts';
import type { Editions } from '../../../model/editions.ts';
import type { Prose } from '../../../model/prose.ts';
import { isKin } from '../../../text/base-language.ts';
import { positionAt } from '../../../text/position.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a text has no version in one of the languages of the case',
  why: "The paper in that language prints the text of the case's own language in the midst of the other.",
  severity: 'warning',
  example: {
    bad: `counts:
  - {id: attack, title: {en: Attack, fr: Attaque}, crime: rome_statute 8 bis, paragraphs: [The attack began.]}`,
    good: `counts:
  - id: attack
    title: {en: Attack, fr: Attaque}
    crime: rome_statute 8 bis
    paragraphs: [{en: The attack began., fr: L’attaque a commencé.}]`,
  },
  *check({ analysis, editions }) {
    if (!editions) return;
    const texts = textsToTranslate(analysis);
    const asked = editions.languages.some((tag) => isKin(tag, analysis.language)) ? [] : [analysis.language];
    for (const language of [...editions.languages, ...asked])
      yield* lackingIn(language, texts, editions, analysis.case);
  },
};

function* lackingIn(
  language: string,
  texts: readonly Prose[],
  { versions, original }: Editions,
  of: Case,
): Iterable<Objection> {
  const own = (text: Prose): boolean => versions.get(text)?.has(language) ?? language === original;
  const lacking = texts.filter((text) => !own(text));
  if (lacking.length * 2 > texts.length && lacking.length > FEW) {
    const found = texts.length - lacking.length;
    yield {
      span: of.document.at ?? { source: of.source, start: 0, end: 1 },
      message: `${found === 0 ? 'no text' : `of ${texts.length} texts, only ${found}`} of this case ${found > 1 ? 'stand' : 'stands'} in \`${language}\`; the others are printed in \`${original}\``,
      help: `name a file of its texts, as \`translations: {fr: kim.fr.yaml}\`; without a version are ${placesOf(lacking)}`,
    };
    return;
  }
  for (const span of lacking) yield { span, message: `this text has no version in \`${language}\`` };
}

/** So many may be named one by one, even where they are nearly all. */
const FEW = 3;
/** More places than these no reader goes through in a line of help. */
const NAMED = 20;

/** Where texts stand: `case.yaml:12, 18 and 40`, each file named where it changes. */
function placesOf(texts: readonly Prose[]): string {
  const places = texts.map(({ source, start }) => ({
    path: source.path,
    line: positionAt(source, start).line,
  }));
  const lines = [...new Set(places.map(({ path, line }) => `${path}:${line}`))];
  const rest = lines.length - NAMED;
  return `${lines.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function textsToTranslate({ case: of, texts }: Analysis): readonly Prose[] {
  const same = new Set(theSameEverywhere(of));
  const notes = of.footnotes.map(({ text }) => text);
  return [...new Set([...texts.keys(), ...notes])].filter((text) => !same.has(text) && hasWords(text));
}

/** Names and numbers. */
function theSameEverywhere({
  accused,
  document,
  prosecutor,
  names,
  evidence,
}: Case): readonly (Prose | undefined)[] {
  return [
    ...accused.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...names.flatMap((each) => [each.name, each.as]),
    ...document.judges,
    document.number,
    prosecutor?.name,
    ...evidence.flatMap(({ number, to, witness }) => [number, to, witness]),
  ];
}

/** Whether anything is left to translate but ids, numbers and abbreviations. */
function hasWords({ text }: Prose): boolean {
  return /(?<![\p{L}\p{N}_-])\p{L}?\p{Lower}{2}/u.test(
    text.replace(/@[\w-]+|\[\^[\w-]+\]|(?<!\S)\S+:\/\/\S+/g, ' '),
  );
}

export default rule;
