import { bareLetters } from '../../text/bare-letters.ts';
import { grouped } from '../../text/grouped.ts';
import { slipBetween } from '../../text/one-edit.ts';
import type { Exhibit } from '../rule.ts';
import { PLACES, TITLE_WORDS } from '../words/places.ts';
import { accusedNamesOf, isWithinName, type TypedName } from './accused-names.ts';
import { type NamePair, namePairsOf } from './name-pairs.ts';
import { once } from './once.ts';
import { rightNamesOf } from './right-names.ts';

/** A name of two words that is one slip away from another that the paper has more often. */
export interface MisspeltPerson extends NamePair {
  readonly right: NamePair;
  /** Whether the given names differ, which may be those of two persons. */
  readonly isGiven: boolean;
}

/** Every person or place of two names in the rarer of two spellings; the accused left aside. */
export const misspeltPersonsOf = once((exhibit: Exhibit): readonly MisspeltPerson[] => {
  const own = new Set(exhibit.analysis.case.accused.flatMap(({ name }) => name.text.split(/[\s-]+/)));
  const wrong = accusedNamesOf(exhibit);
  // Parts of an accused's name, right or wrong, are another rule's.
  const isAccused = (pair: NamePair) =>
    (own.has(pair.first) && own.has(pair.second)) || isWithinName(wrong, pair);
  const pairs = namePairsOf(exhibit).filter((pair) => isName(pair, exhibit) && !isAccused(pair));
  return [
    ...[...grouped(pairs, ({ first }) => first).values()].flatMap((all) => [
      ...rarer(all, 'second', exhibit),
    ]),
    ...[...grouped(pairs, ({ second }) => second).values()].flatMap((all) => [
      ...rarer(all, 'first', exhibit),
    ]),
  ];
});

/** Whether a word is part of a name of an accused or of somebody else that is misspelt as a whole, which has a finding of its own. */
export function isOfMisspelt(
  exhibit: Exhibit,
  word: Pick<TypedName, 'statement' | 'start' | 'end'>,
): boolean {
  return (
    isWithinName(accusedNamesOf(exhibit), word) ||
    misspeltPersonsOf(exhibit).some(
      ({ statement, start, end }) => statement === word.statement && start <= word.start && word.end <= end,
    )
  );
}

/** What stands with a capital at the beginning of a sentence. */
const LEADING =
  /^(?:The|This|That|These|Those|And|But|For|From|With|When|While|After|Before|Since|Until|Under|Near|His|Her|Its|Their|Both|Each|All|Some|Other)$/;

/** No word of every paper, and no more than one of the language. */
function isName({ first, second }: NamePair, { dictionary }: Exhibit): boolean {
  const words = [first, second];
  const isCommon = (word: string) =>
    word.length < 3 || TITLE_WORDS.has(word) || PLACES.has(word) || LEADING.test(word);
  const plain = words.filter((word) => dictionary?.has(word.toLowerCase()));
  return !words.some(isCommon) && plain.length < 2;
}

/** Of pairs that share a word, those whose other word is one slip away from that of more pairs. */
function* rarer(
  pairs: readonly NamePair[],
  other: 'first' | 'second',
  exhibit: Exhibit,
): Generator<MisspeltPerson> {
  const forms = [...grouped(pairs, (pair) => pair[other])].sort(
    ([, one], [, two]) => two.length - one.length,
  );
  if (forms.length < 2) return;
  // Of a registered name a slip can be mended, and is for `name/near-miss`.
  const { registered } = rightNamesOf(exhibit);
  for (const [index, [form, all]] of forms.entries()) {
    const usual = forms
      .slice(0, index)
      .find(([better]) => isSlip(form, better) && !bothPlain(form, better, exhibit));
    // A brother has the same family name, and another given name that the paper has more than once.
    if (!usual || (other === 'first' && all.length > 1)) continue;
    const right = usual[1][0];
    for (const pair of all)
      if (right && !registered.has(right[other]) && !isKin(pair))
        yield { ...pair, right, isGiven: other === 'first' };
  }
}

/** A letter in the middle: endings are those of women's names and of other languages, accents another rule's. */
function isSlip(form: string, right: string): boolean {
  const slip = slipBetween(form, right);
  if (!slip || Math.min(form.length, right.length) < 4) return false;
  const isEnding =
    slip.at >= Math.max(form.length, right.length) - 1 && /^[aeiouysn]*$/.test(slip.from + slip.to);
  return !isEnding && bareLetters(form) !== bareLetters(right) && /[A-Za-zÀ-ỿ]/.test(slip.from + slip.to);
}

/** `Black Ridge` and `Black Bridge`. */
function bothPlain(form: string, better: string, { dictionary }: Exhibit): boolean {
  return [form, better].every((word) => dictionary?.has(word.toLowerCase()));
}

const KIN =
  /(?<![A-Za-zÀ-ỿ])(?:brothers?|sisters?|twin|father|mother|sons?|daughters?|cousins?|uncle|aunt|nephew|niece|wife|husband)(?![A-Za-zÀ-ỿ])/iu;

/** Whether the text says that it is a relative of somebody. */
function isKin({ statement: { text }, start, end }: Pick<NamePair, 'statement' | 'start' | 'end'>): boolean {
  return KIN.test(text.slice(Math.max(0, start - 40), start)) || KIN.test(text.slice(end, end + 40));
}
