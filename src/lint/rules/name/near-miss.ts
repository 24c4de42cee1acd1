import { bareLetters } from '../../../text/bare-letters.ts';
import { grouped } from '../../../text/grouped.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { type Acronym, strangeAcronymsOf } from '../../reading/acronyms.ts';
import { hasOtherCompany, sharesCompany } from '../../reading/company.ts';
import { isOfMisspelt } from '../../reading/misspelt-persons.ts';
import { nearAcronym } from '../../reading/near-acronym.ts';
import { isReference } from '../../reading/places.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { type RightNames, rightNamesOf, timesToBeRight, titled } from '../../reading/right-names.ts';
import { transliterated } from '../../reading/transliteration.ts';
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
    const right = rightNamesOf(exhibit);
    for (const [word, places] of vocabulary.capitalised) {
      const name = isSuspect(word, vocabulary, right) ? nearest(word, places, vocabulary, right) : undefined;
      if (name && !exhibit.dictionary?.has(word.toLowerCase()))
        for (const at of places) if (!isOfMisspelt(exhibit, at)) yield* objection(word, name, at, right);
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

const OTHER_SPELLINGS = new Set(SPELLINGS.flat());

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
    often < timesToBeRight(word) &&
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
    if (
      !isKnown &&
      uses.length < timesToBeRight(word) * at.length &&
      !(PLACES.has(name) && uses.length === 0)
    )
      continue;
    if (hasOtherCompany(at, uses)) continue;
    // What another transliteration may have made is for `name/variant`.
    if (!isKnown && transliterated(word) === transliterated(name)) continue;
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
  // `Kepuz`, `Kepus`: no ending of any form.
  if (word.length === name.length && [word, name].every((each) => /[bcdfgjpqstvwxzčćđšžç]$/u.test(each)))
    return false;
  return at >= last;
}

/** Letters that differ in their accents only are another rule’s. */
function isAccent(from: string, to: string): boolean {
  return from !== '' && bareLetters(from) === bareLetters(to);
}

function* objection(
  written: string,
  { name, isSure }: Nearest,
  { statement, start, end }: NameWord,
  right: RightNames,
): Generator<Objection> {
  if (isReference(statement, start) || isPair({ statement, start, end })) return;
  const span = statement.span(start, end);
  const meant = written === written.toUpperCase() ? name.toUpperCase() : name;
  const isForeign = statement.italics.some(([from, to]) => from <= start && end <= to);
  const isAside = statement.role === 'note' || isForeign || isQuoted(statement, start);
  // Short names differ by one letter by chance.
  const isShort =
    Math.min(written.length, name.length) < 6 && !right.registered.has(name) && !PLACES.has(name);
  const isCertain =
    right.registered.has(name) && isSure && !isAside && span.end - span.start === written.length;
  yield {
    span,
    message: `\`${written}\` is one letter away from \`${meant}\``,
    help: `write \`${meant}\` if that is meant; a name that is right goes into \`names\``,
    ...((!isSure || isAside || isShort) && { severity: 'info' as const }),
    ...(isCertain && { fix: [{ span, text: meant }] }),
  };
}

export default rule;
