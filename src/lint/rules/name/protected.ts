import type { ProperName } from '../../../model/case.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import type { Statement } from '../../reading/statements.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { PLACES, TITLE_WORDS } from '../../words/places.ts';

const rule: Rule = {
  summary: 'part of a protected name, or a misspelling of it, stands in clear',
  why: 'Only the registered spellings are withheld from the public copy; whoever reads the surname alone knows the witness.',
  severity: 'warning',
  example: {
    bad: "names: [{name: Teuta Morina, protect: confidential, as: Witness W-041}]\ngeneral_allegations: ['On 4 May 2020 Mrs Morina saw them.']",
    good: "names: [{name: Teuta Morina, protect: confidential, as: Witness W-041}]\ngeneral_allegations: ['On 4 May 2020 Teuta Morina saw them.']",
  },
  *check(exhibit) {
    const { names } = exhibit.analysis.case;
    const closed = names.filter(({ protect }) => protect !== undefined);
    if (closed.length === 0) return;
    const open = openWords(exhibit);
    const finders = closed.map((name) => finderOf(name, open));
    for (const statement of statementsOf(exhibit))
      for (const finder of finders) yield* objections(statement, finder);
  },
};

interface Finder {
  readonly name: ProperName;
  /** Words that tell who it is, the family name last. */
  readonly parts: readonly string[];
  readonly family: string;
  /** The registered spellings, which are withheld. */
  readonly whole: readonly string[];
}

/** Words of names that may be read: of the accused, and registered without protection. */
function openWords({ analysis: { case: of } }: Exhibit): ReadonlySet<string> {
  const texts = [
    ...of.accused.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...of.names.flatMap(({ name, protect, as }) => (protect === undefined ? [name] : as ? [as] : [])),
  ];
  return new Set(texts.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/)));
}

function finderOf(name: ProperName, open: ReadonlySet<string>): Finder {
  const words = name.name.text.split(/[\s-]+/);
  const isTelling = (word: string) =>
    word.length > 3 && !open.has(word.toLowerCase()) && !TITLE_WORDS.has(word) && !PLACES.has(word);
  return {
    name,
    parts: words.filter(isTelling),
    family: words.at(-1) as string,
    whole: [name.name, ...name.not].map(({ text }) => text.toLowerCase()),
  };
}

const WORD = /(?<![A-Za-zÀ-῿\d])\p{Lu}[A-Za-zÀ-῿]{3,}/gu;

function* objections(
  { text, span, prose }: Statement,
  { name, parts, family, whole }: Finder,
): Generator<Objection> {
  if (
    parts.length === 0 ||
    !parts.some((part) => text.toLowerCase().includes(part.toLowerCase().slice(0, 2)))
  )
    return;
  const withheld = whole.flatMap((words) => stretchesOf(text.toLowerCase(), words));
  for (const { 0: word, index } of matchesIn(text, WORD)) {
    const part = parts.find((each) => isNear(word, each));
    if (part === undefined || withheld.some(([from, to]) => from <= index && index < to)) continue;
    const at = span(index, index + word.length);
    if (/:redact\s*\[[^\]]*$/i.test(prose.source.text.slice(Math.max(0, at.start - 200), at.start))) continue;
    const isSame = word.toLowerCase() === part.toLowerCase();
    yield {
      span: at,
      message: `\`${word}\` stands in clear, and is ${isSame ? 'part of' : 'close to'} the protected name \`${name.name.text}\``,
      help: 'write the whole name, which is withheld, or what stands for it',
      ...(!(isSame && part === family) && { severity: 'info' as const }),
    };
  }
}

function isNear(word: string, part: string): boolean {
  const [one, other] = [word.toLowerCase(), part.toLowerCase()];
  return one === other || (part.length > 5 && one[0] === other[0] && slipBetween(one, other) !== undefined);
}

function stretchesOf(text: string, words: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    found.push([at, at + words.length]);
  return found;
}

export default rule;
