import type { Accused } from '../../model/case.ts';
import { bareLetters } from '../../text/bare-letters.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { slipBetween } from '../../text/one-edit.ts';
import type { Exhibit } from '../rule.ts';
import { definitionsOf } from './definitions.ts';
import { once } from './once.ts';
import { isReference, type Placed, placedOf } from './places.ts';
import { isQuoted } from './quoted.ts';
import type { Statement } from './statements.ts';
import { transliterated } from './transliteration.ts';

/** An accused's name typed in a text. Offsets in UTF-16 units of the statement's text. */
export interface TypedName extends Placed {
  readonly accused: Accused;
  /** `full` as registered, in whatever capitals; `misspelt`; `part` of it, with a title (`Leader Kim`) or alone. */
  readonly kind: 'full' | 'misspelt' | 'part';
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a word is part of an accused's name that is misspelt as a whole. */
export function isWithinName(
  names: readonly TypedName[],
  word: Pick<TypedName, 'statement' | 'start' | 'end'>,
): boolean {
  return names.some(
    ({ kind, statement, start, end }) =>
      kind === 'misspelt' && statement === word.statement && start <= word.start && word.end <= end,
  );
}

/** Every place where a text names an accused in letters, other persons' words left aside. */
export const accusedNamesOf = once((exhibit: Exhibit): readonly TypedName[] => {
  const { accused, names } = exhibit.analysis.case;
  const registered = new Set([
    ...accused.flatMap(({ name, aliases }) => [name.text, ...aliases.map(({ text }) => text)]),
    ...names.flatMap(({ name, not }) => [name.text, ...not.map(({ text }) => text)]),
  ]);
  const shorts = new Set(definitionsOf(exhibit).map(({ short }) => short.toLowerCase()));
  const known = (words: string) => shorts.has(words.toLowerCase()) || registered.has(words);
  const placed = placedOf(exhibit);
  return accused.flatMap((one) => [...namesOf(finderOf(one, known), placed)]);
});

const TITLED =
  /(?:Supreme\s+Leader|Leader|President|Chairman|General|Colonel|Major|Captain|Lieutenant|Minister|Prime\s+Minister|Marshal|Commander|Secretary|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+$/u;
/** Peoples that put the family's name first. */
const FAMILY_FIRST =
  /^(?:Kim|Ri|Pak|Park|Choe|Choi|Lee|Yi|Jang|Jong|Xi|Li|Wang|Zhang|Chen|Mao|Nuon|Khieu|Ieng|Meas|Ao|Im|Kaing|Pol)$/u;

/** What an accused is looked for by. */
interface Finder {
  readonly accused: Accused;
  /** Any part of the name, to begin with. */
  readonly part: RegExp;
  /** As many words as the name has. */
  readonly whole: RegExp;
  readonly family: string;
  readonly count: number;
  /** Whether the paper introduces or registers a name. */
  readonly known: (words: string) => boolean;
}

function finderOf(accused: Accused, known: Finder['known']): Finder {
  const words = accused.name.text.split(/[\s-]+/u);
  const first = words[0] as string;
  const parts = partsOf(words).flatMap((word) => [word, word.toUpperCase()]);
  const joined = String.raw`(?:(?:[\s\u00a0]+|-)[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ’']*){${words.length - 1}}`;
  return {
    accused,
    part: new RegExp(`(?:${[...new Set(parts)].map(escapePattern).join('|')})(?![A-Za-zÀ-ỿ\\d])`, 'gu'),
    whole: new RegExp(`(?<![A-Za-zÀ-ỿ\\d-])[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ’']*${joined}(?![A-Za-zÀ-ỿ\\d])`, 'uy'),
    family: FAMILY_FIRST.test(first) ? first : (words.at(-1) as string),
    count: words.length,
    known,
  };
}

/** What of a name tells: its longer words, or all where it has none, as `Li Na`. */
function partsOf(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words.filter((word) => word !== '');
}

function* namesOf(finder: Finder, placed: readonly Placed[]): Generator<TypedName> {
  if (finder.count < 2) return;
  for (const { statement, place } of placed) {
    if (NAMING.has(statement.role)) continue;
    let behind = 0;
    for (const { 0: part, index } of matchesIn(statement.text, finder.part)) {
      if (index < behind || !stands(statement, index)) continue;
      const found = wholeAt(statement.text, index, finder) ?? partAt(statement.text, index, part, finder);
      if (!found) continue;
      behind = found.end;
      const written = statement.text.slice(found.start, found.end);
      if (found.kind === 'full' || !finder.known(written))
        yield { accused: finder.accused, statement, place, written, ...found };
    }
  }
}

/** Texts whose business it is to name the accused. */
const NAMING: ReadonlySet<string> = new Set(['caption', 'particular', 'count title']);

function stands(statement: Statement, index: number): boolean {
  if (/[A-Za-zÀ-ỿ\d]/u.test(statement.text[index - 1] ?? '')) return false;
  return !isReference(statement, index) && !isQuoted(statement, index);
}

type Stretch = Pick<TypedName, 'kind' | 'start' | 'end'>;

/** The family name alone or with a title. */
function partAt(text: string, index: number, part: string, { family, known }: Finder): Stretch | undefined {
  const end = index + part.length;
  if (part.toLowerCase() !== family.toLowerCase() || known(part) || !isAlone(text, index, end))
    return undefined;
  const title = TITLED.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  return { kind: 'part', start: index - title.length, end };
}

/** The words around a part of the name that make the whole of it, or nearly. */
function wholeAt(text: string, index: number, { count, whole, accused }: Finder): Stretch | undefined {
  let start = index;
  for (let back = 0; back < count; back++) {
    whole.lastIndex = start;
    const found = whole.exec(text)?.[0];
    const kind = found && kindOf(found, accused.name.text);
    if (found && kind) return { kind, start, end: start + found.length };
    const before = /([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ’']*)[\s\u00a0-]+$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
    if (!before) return undefined;
    start -= before[0].length;
  }
  return undefined;
}

function kindOf(found: string, name: string): 'full' | 'misspelt' | undefined {
  if (!/^\p{Upper}/u.test(found)) return undefined;
  const single = (words: string) => words.replace(/[\s\u00a0]+/gu, ' ');
  if (single(found) === name || single(found) === name.toUpperCase() || isSurnameCapital(single(found), name))
    return 'full';
  const own = folded(found);
  const right = folded(name);
  if (sorted(own) === sorted(right) || isTransliterated(own, right)) return 'misspelt';
  const slip = slipBetween(own, right);
  if (!slip || name.length < 8) return undefined;
  // `Valon Berishas` is a plural or a genitive, `Valon Berishaj` is not.
  if (slip.at >= Math.min(own.length, right.length) && !/^[b-hj-mp-rt-xz]$/.test(slip.from)) return undefined;
  return /[A-Za-zÀ-ỿ]/u.test(slip.from + slip.to) ? 'misspelt' : undefined;
}

/** `Slobodan MILOŠEVIĆ`. */
function isSurnameCapital(found: string, name: string): boolean {
  return (
    found.toLowerCase() === name.toLowerCase() && found.split(' ').every((word) => /^\p{Upper}/u.test(word))
  );
}

/** Word for word the same in another transliteration. */
function isTransliterated(own: string, right: string): boolean {
  const [one, other] = [own, right].map((words) => words.split(' ').map(transliterated).join(' '));
  return one === other;
}

/** The words of a name in an order that tells nothing. */
function sorted(words: string): string {
  return words.split(' ').sort().join(' ');
}

function folded(words: string): string {
  return bareLetters(words)
    .replace(/đ/giu, 'dj')
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/[’']/gu, '')
    .toLowerCase();
}

/** A family name with no other name beside it: `Kim`, `Leader Kim`, and not `Kim Jong Il`, `Hyung-Jin Kim`. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  if (/^(?:\s+|-)\p{Upper}[A-Za-zÀ-ỿ]/u.test(after)) return false;
  return (
    TITLED.test(before) ||
    !/(?:\p{Upper}[A-Za-zÀ-ỿ.]*|\p{Upper}\.)[\s-]+$/u.test(
      before.replace(/(?:^|.*[.!?;:]\s+)\p{Upper}[A-Za-zÀ-ỿ]{1,4}\s+$/u, ''),
    )
  );
}
