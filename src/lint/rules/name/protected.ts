import type { ProperName } from '../../../model/case.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import { latinized } from '../../../text/look-alikes.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { spellingsOf } from '../../../text/spellings.ts';
import { unaccented } from '../../../text/unaccented.ts';
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
  /** Finds what is withheld. */
  readonly whole: RegExp;
  /** Finds these words also where a line's end parts them. */
  readonly parted: RegExp;
  /** `J.R.`, alone and not before another name. */
  readonly initials: RegExp | undefined;
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
  const parts = words.filter((word) => isTelling(word) || isShortFamily(word, words, open));
  return {
    name,
    parts,
    parted: spellingsOf(parts).pattern,
    family: words.at(-1) as string,
    whole: spellingsOf([name.name, ...name.not].map(({ text }) => text)).pattern,
    initials: words.length > 1 ? initialsOf(words) : undefined,
  };
}

function initialsOf(words: readonly string[]): RegExp {
  const letters = words.map((word) => `${escapePattern([...word][0] ?? '')}\\.`);
  return new RegExp(`(?<![A-Za-zÀ-ỿ.]|\\. )${letters.join('\\s?')}(?!\\s?[A-ZÀ-Þ])`, 'gu');
}

/** `Roe` of `Jane Roe`: shorter words than others tell who it is, as they stand. */
function isShortFamily(word: string, words: readonly string[], open: ReadonlySet<string>): boolean {
  return (
    words.length > 1 &&
    word === words.at(-1) &&
    /^\p{Upper}[A-Za-zÀ-ỿ]{1,2}$/u.test(word) &&
    !open.has(word.toLowerCase())
  );
}

const WORD = /(?<![A-Za-zÀ-ỿ\d])\p{Upper}[A-Za-zÀ-ỿ]+/gu;

function* objections({ text, span, prose }: Statement, finder: Finder): Generator<Objection> {
  const { name, parts, whole } = finder;
  if (parts.length === 0) return;
  const plain = bare(text);
  if (!parts.some((part) => plain.includes(bare(part).slice(0, 1)))) return;
  const withheld = matchesIn(text, whole).map(({ 0: hit, index }) => [index, index + hit.length] as const);
  for (const { words, index, is, severity } of inClear(text, finder)) {
    if (withheld.some(([from, to]) => from <= index && index < to)) continue;
    const at = span(index, index + words.length);
    if (/:redact\s*\[[^\]]*$/i.test(prose.source.text.slice(Math.max(0, at.start - 200), at.start))) continue;
    yield {
      span: at,
      message: `\`${words}\` stands in clear, and is ${is} the protected name \`${name.name.text}\``,
      help: 'write the whole name, which is withheld, or what stands for it',
      ...(severity && { severity }),
    };
  }
}

interface InClear {
  readonly words: string;
  readonly index: number;
  /** What they are to the name. */
  readonly is: string;
  readonly severity?: 'info';
}

function* inClear(text: string, { parts, parted, family, initials }: Finder): Generator<InClear> {
  for (const { 0: word, index } of matchesIn(latinized(text), WORD)) {
    const part = parts.find((each) => isNear(word, latinized(each)));
    if (part === undefined) continue;
    const words = text.slice(index, index + word.length);
    const isSame = word.toLowerCase() === latinized(part).toLowerCase();
    const is = isSame ? 'part of' : 'close to';
    yield { words, index, is, ...(!(isSame && part === family) && { severity: 'info' }) };
  }
  for (const { 0: words, index } of matchesIn(text, parted))
    if (/^\p{Upper}.*[‐-]\s/su.test(words)) yield { words, index, is: 'part of' };
  for (const { 0: words, index } of initials ? matchesIn(text, initials) : [])
    yield { words, index, is: 'the initials of', severity: 'info' };
}

function isNear(word: string, part: string): boolean {
  if (part.length < 4) return word === part;
  const [one, other] = [word.toLowerCase(), part.toLowerCase()];
  if (one === other || unaccented(one) === unaccented(other)) return true;
  if (part.length < 6) return one === `${other}s`;
  return isInflected(one, other) || (one[0] === other[0] && slipBetween(one, other) !== undefined);
}

function bare(text: string): string {
  return latinized(unaccented(text)).toLowerCase();
}

/** `Kovalenkos`, `Kovalenkovou`: no ending of a case, of a plural or of a wife's name is longer. */
function isInflected(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= 3;
}

export default rule;
