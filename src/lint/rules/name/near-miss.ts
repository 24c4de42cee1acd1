import { grouped } from '../../../text/grouped.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { accusedNamesOf, isWithinName } from '../../reading/accused-names.ts';
import { type Acronym, strangeAcronymsOf } from '../../reading/acronyms.ts';
import { nearAcronym } from '../../reading/near-acronym.ts';
import { isQuoted, isReference } from '../../reading/places.ts';
import { isPair, type NameWord, type Vocabulary, vocabularyOf } from '../../reading/vocabulary.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { PLACES, TITLE_WORDS } from '../../words/places.ts';
import { SPELLINGS } from '../../words/spellings.ts';

const rule: Rule = {
  summary: 'a name is one letter away from another name of this paper',
  why: 'A slip in a name makes another place or person of it, and is not found by a search for the right one.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['They took Donetsk.', 'They held Donetsk and left Donesk.']",
    good: "general_allegations: ['They took Donetsk.', 'They held Donetsk, the Russian army and Russia.']",
  },
  *check(exhibit) {
    const vocabulary = vocabularyOf(exhibit);
    const right = rightNames(exhibit, vocabulary);
    const accused = accusedNamesOf(exhibit);
    for (const [word, places] of vocabulary.capitalised) {
      const name = isSuspect(word, vocabulary, right) ? nearest(word, places, vocabulary, right) : undefined;
      if (name && !exhibit.dictionary?.has(word.toLowerCase()))
        for (const at of places) if (!isWithinName(accused, at)) yield* objection(word, name, at, right);
    }
    for (const [letters, all] of grouped(strangeAcronyms(exhibit), (acronym) => acronym.letters)) {
      const meant = nearAcronym(exhibit, letters);
      if (meant)
        for (const { statement, start, end } of all)
          yield {
            span: statement.span(start, end),
            message: `\`${letters}\` is nowhere introduced, and close to \`${meant}\``,
            help: `write \`${meant}\` if that is meant; else write out what \`${letters}\` stands for`,
          };
    }
  },
};

/** Left to `name/misspelt` where the case registers them. */
function strangeAcronyms(exhibit: Exhibit): readonly Acronym[] {
  const names = exhibit.analysis.case.names.flatMap(({ name, not }) => [name, ...not]);
  const registered = new Set(names.map(({ text }) => text));
  return strangeAcronymsOf(exhibit).filter(({ letters, quoted }) => !quoted && !registered.has(letters));
}

/** Names that are right, by how it is known: the case says so, the table of places does, or the paper has them often. */
interface RightNames {
  readonly registered: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
  /** All of them by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

const OTHER_SPELLINGS = new Set(SPELLINGS.flat());
const OFTEN = 4;

function rightNames({ analysis }: Exhibit, { capitalised, lower }: Vocabulary): RightNames {
  const { names, accused, terms } = analysis.case;
  const wordsOf = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}]{4,}/gu) ?? []).map(titled);
  const registered = new Set(
    wordsOf([
      ...names.map(({ name }) => name.text),
      ...accused.flatMap(({ name, aliases }) => [name.text, ...aliases.map(({ text }) => text)]),
      ...terms.flatMap(({ term, means }) => [term.text, means?.text ?? '']),
    ]).filter((word) => !TITLE_WORDS.has(word) && !lower.has(word.toLowerCase())),
  );
  const frequent = [...capitalised]
    .filter(([word, at]) => at.length >= OFTEN && isName(word, lower))
    .map(([word]) => titled(word));
  const all = new Set([...registered, ...frequent, ...[...PLACES].filter((word) => word.length > 4)]);
  return {
    registered,
    wrong: new Set(names.flatMap(({ not }) => wordsOf(not.map(({ text }) => text)))),
    byLetter: grouped(all, (word) => word[0] as string),
  };
}

function isName(word: string, lower: ReadonlySet<string>): boolean {
  return word.length >= 6 && !TITLE_WORDS.has(word) && !lower.has(word.toLowerCase());
}

/** `MILOŠEVIĆ` is `Milošević`. */
function titled(word: string): string {
  return word === word.toUpperCase() ? (word[0] as string) + word.slice(1).toLowerCase() : word;
}

/** Rare, capitalised, no common word, and not itself right. */
function isSuspect(
  written: string,
  { lower, capitalised }: Vocabulary,
  { registered, wrong }: RightNames,
): boolean {
  const word = titled(written);
  const often = capitalised.get(written)?.length ?? 0;
  return (
    word.length >= 5 &&
    often < OFTEN &&
    !registered.has(word) &&
    !wrong.has(word) &&
    !PLACES.has(word) &&
    !TITLE_WORDS.has(word) &&
    !OTHER_SPELLINGS.has(word) &&
    !lower.has(word.toLowerCase())
  );
}

interface Nearest {
  readonly name: string;
  /** Whether the paper itself shows that the two are one. */
  readonly isSure: boolean;
}

function nearest(
  written: string,
  at: readonly NameWord[],
  vocabulary: Vocabulary,
  right: RightNames,
): Nearest | undefined {
  const word = titled(written);
  let found: Nearest | undefined;
  for (const name of right.byLetter.get(word[0] as string) ?? []) {
    const slip = slipBetween(word, name);
    if (!slip || isInflection(word, name, slip.at, PLACES.has(name)) || isAccent(slip.from, slip.to))
      continue;
    const uses = [
      ...(vocabulary.capitalised.get(name) ?? []),
      ...(vocabulary.capitalised.get(name.toUpperCase()) ?? []),
    ];
    const isKnown = right.registered.has(name) || (PLACES.has(name) && uses.length >= at.length);
    if (uses.length === 0 && !right.registered.has(name) && word.length < 7) continue;
    if (!isKnown && uses.length < OFTEN * at.length && !(PLACES.has(name) && uses.length === 0)) continue;
    if (hasOtherCompany(at, uses)) continue;
    const isSure = isKnown
      ? uses.length > 0 || right.registered.has(name)
      : sharesCompany(at, uses, word.length >= 8);
    if (!found || (isSure && !found.isSure)) found = { name, isSure };
  }
  return found;
}

/** `Ukraine’s`, `Serbs`, `Ivanova`, `Korean`: only the end differs, as it does between forms of one word. */
function isInflection(word: string, name: string, at: number, isPlace: boolean): boolean {
  const last = Math.min(word.length, name.length) - 1;
  if (isPlace)
    return at > last && (word.length > name.length || (/[aeiy]$/.test(name) && /n$|[aeiou]$/.test(word)));
  if (word.length < name.length && !/[snaeiouy]$/u.test(name)) return false;
  return at >= last;
}

/** Letters that differ in their accents only are another rule’s. */
function isAccent(from: string, to: string): boolean {
  return (
    from !== '' && from.normalize('NFD').replace(/\p{M}/gu, '') === to.normalize('NFD').replace(/\p{M}/gu, '')
  );
}

const GIVEN = /(\p{Lu}\p{L}+)[\s-]$/u;
const AROUND = /(\p{L}+)[\s-]+$/u;
const BEHIND = /^[\s-]+(\p{L}+)/u;

function besides(at: readonly NameWord[], pattern: RegExp, isBefore: boolean): ReadonlySet<string> {
  return new Set(
    at.slice(0, 60).flatMap(({ statement: { text }, start, end }) => {
      const around = isBefore ? text.slice(Math.max(0, start - 20), start) : text.slice(end, end + 20);
      return pattern.exec(around)?.[1] ?? [];
    }),
  );
}

/** Another given name stands before it than ever before the right one: somebody else. */
function hasOtherCompany(at: readonly NameWord[], uses: readonly NameWord[]): boolean {
  const own = [...besides(at, GIVEN, true)].filter(
    (word) => !TITLE_WORDS.has(word) && !/^(?:The|In|On|At|By|From|To|For|And)$/.test(word),
  );
  const others = besides(uses, GIVEN, true);
  return own.length > 0 && others.size > 0 && own.every((word) => !others.has(word) && !PLACES.has(word));
}

/** The same name stands before or behind both; of long ones the same title will do. */
function sharesCompany(at: readonly NameWord[], uses: readonly NameWord[], isLong: boolean): boolean {
  const isTelling = (word: string) =>
    /^\p{Lu}\p{L}{2,}/u.test(word) && (isLong || !TITLE_WORDS.has(word)) && word !== 'The';
  return [true, false].some((isBefore) => {
    const others = besides(uses, isBefore ? AROUND : BEHIND, isBefore);
    return [...besides(at, isBefore ? AROUND : BEHIND, isBefore)].some(
      (word) => isTelling(word) && others.has(word),
    );
  });
}

function* objection(
  written: string,
  { name, isSure }: Nearest,
  { statement, start, end }: NameWord,
  right: RightNames,
): Generator<Objection> {
  if (isReference(statement, start, end) || isPair({ statement, start, end })) return;
  const span = statement.span(start, end);
  const meant = written === written.toUpperCase() ? name.toUpperCase() : name;
  const isForeign = statement.italics.some(([from, to]) => from <= start && end <= to);
  const isAside = statement.role === 'note' || isForeign || isQuoted(statement, start);
  const isCertain =
    right.registered.has(name) && isSure && !isAside && span.end - span.start === written.length;
  yield {
    span,
    message: `\`${written}\` is one letter away from \`${meant}\``,
    help: `write \`${meant}\` if that is meant; a name that is right goes into \`names\``,
    ...((!isSure || isAside) && { severity: 'info' as const }),
    ...(isCertain && { fix: [{ span, text: meant }] }),
  };
}

export default rule;
