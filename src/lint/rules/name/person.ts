import { grouped } from '../../../text/grouped.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { accusedNamesOf, isWithinName } from '../../reading/accused-names.ts';
import { type NamePair, namePairsOf } from '../../reading/name-pairs.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { PLACES, TITLE_WORDS } from '../../words/places.ts';

const rule: Rule = {
  summary: 'a person or place of two names stands in two spellings',
  why: 'One person under two names is two to a reader, and a witness who is asked about the wrong one says that there is nobody so called.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['Bekim Hoxha was his deputy.', 'Bekim Hoxha came on 3 May.', 'Bekim Hoxa left.']",
    good: "general_allegations: ['Bekim Hoxha was his deputy.', 'Bekim Hoxha came on 3 May.', 'Agim Hoxha, his brother, left with Bekim Krasniqi.']",
  },
  *check(exhibit) {
    const own = new Set(exhibit.analysis.case.accused.flatMap(({ name }) => name.text.split(/[\s-]+/)));
    const wrong = accusedNamesOf(exhibit).filter(({ kind }) => kind === 'misspelt');
    // Parts of an accused's name, right or wrong, are another rule's.
    const isAccused = (pair: NamePair) =>
      (own.has(pair.first) && own.has(pair.second)) || isWithinName(wrong, pair);
    const pairs = namePairsOf(exhibit).filter((pair) => isName(pair, exhibit) && !isAccused(pair));
    for (const [, all] of grouped(pairs, ({ first }) => first)) yield* rarer(all, 'second', exhibit);
    for (const [, all] of grouped(pairs, ({ second }) => second)) yield* rarer(all, 'first', exhibit);
  },
};

/** No word of every paper, and no more than one of the language. */
function isName({ first, second }: NamePair, { dictionary }: Exhibit): boolean {
  const words = [first, second];
  const isCommon = (word: string) => word.length < 3 || TITLE_WORDS.has(word) || PLACES.has(word);
  const plain = words.filter((word) => dictionary?.has(word.toLowerCase()));
  return !words.some(isCommon) && plain.length < 2;
}

/** Of pairs that share a word, those whose other word is one slip away from that of more pairs. */
function* rarer(
  pairs: readonly NamePair[],
  other: 'first' | 'second',
  exhibit: Exhibit,
): Generator<Objection> {
  const forms = [...grouped(pairs, (pair) => pair[other])].sort(
    ([, one], [, two]) => two.length - one.length,
  );
  if (forms.length < 2) return;
  for (const [index, [form, all]] of forms.entries()) {
    const usual = forms
      .slice(0, index)
      .find(([better]) => isSlip(form, better) && !bothPlain(form, better, exhibit));
    // A brother has the same family name, and another given name that the paper has more than once.
    if (!usual || (other === 'first' && all.length > 1)) continue;
    for (const pair of all) yield* objection(pair, usual[1][0], other);
  }
}

/** A letter in the middle: endings are those of women's names and of other languages, accents another rule's. */
function isSlip(form: string, right: string): boolean {
  const slip = slipBetween(form, right);
  if (!slip || Math.min(form.length, right.length) < 4) return false;
  const isEnding =
    slip.at >= Math.max(form.length, right.length) - 1 && /^[aeiouysn]*$/.test(slip.from + slip.to);
  return !isEnding && bare(form) !== bare(right) && /[A-Za-zÀ-῿]/.test(slip.from + slip.to);
}

/** `Black Ridge` and `Black Bridge`. */
function bothPlain(form: string, better: string, { dictionary }: Exhibit): boolean {
  return [form, better].every((word) => dictionary?.has(word.toLowerCase()));
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function* objection(
  pair: NamePair,
  right: NamePair | undefined,
  other: 'first' | 'second',
): Generator<Objection> {
  const { statement, start, end, place, first, second, between } = pair;
  if (!right || isKin(pair)) return;
  const isDoubtful = other === 'first' || statement.role === 'note' || isQuoted(statement, start);
  yield {
    span: statement.span(start, end),
    message: `\`${first}${between}${second}\` here, and \`${right.first}${right.between}${right.second}\` elsewhere in this paper`,
    help: place < right.place ? 'keep to one spelling, and register it in `names`' : 'keep to one spelling',
    ...(isDoubtful && { severity: 'info' as const }),
  };
}

const KIN =
  /(?<![A-Za-zÀ-῿])(?:brothers?|sisters?|twin|father|mother|sons?|daughters?|cousins?|uncle|aunt|nephew|niece|wife|husband)(?![A-Za-zÀ-῿])/iu;

/** Whether the text says that it is a relative of somebody. */
export function isKin({
  statement: { text },
  start,
  end,
}: Pick<NamePair, 'statement' | 'start' | 'end'>): boolean {
  return KIN.test(text.slice(Math.max(0, start - 40), start)) || KIN.test(text.slice(end, end + 40));
}

export default rule;
