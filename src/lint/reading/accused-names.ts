import type { Accused } from '../../model/case.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { slipBetween } from '../../text/one-edit.ts';
import type { Exhibit } from '../rule.ts';
import { definitionsOf } from './definitions.ts';
import { once } from './once.ts';
import { isQuoted, isReference, type Placed, placedOf } from './places.ts';

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
  return accused.flatMap((one) => [...namesOf(one, exhibit, known)]);
});

const TITLE = String.raw`(?:Supreme\s+Leader|Leader|President|Chairman|General|Colonel|Major|Captain|Lieutenant|Minister|Prime\s+Minister|Marshal|Commander|Secretary|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)`;
/** Peoples that put the family's name first. */
const FAMILY_FIRST =
  /^(?:Kim|Ri|Pak|Park|Choe|Choi|Lee|Yi|Jang|Jong|Xi|Li|Wang|Zhang|Chen|Mao|Nuon|Khieu|Ieng|Meas|Ao|Im|Kaing|Pol)$/u;

function* namesOf(
  accused: Accused,
  exhibit: Exhibit,
  known: (words: string) => boolean,
): Generator<TypedName> {
  const words = accused.name.text.split(/\s+/u);
  if (words.length < 2) return;
  const first = words[0] as string;
  const family = FAMILY_FIRST.test(first) ? first : (words.at(-1) as string);
  const count = words.length;
  const anchors = [...new Set(words.filter((word) => word.length > 2))].map(escapePattern).join('|');
  const joint = String.raw`(?:[\s\u00a0]+|-)`;
  const word = String.raw`\p{L}[\p{L}\p{M}’']*`;
  const long = new RegExp(
    `(?<![\\p{L}\\p{N}-])${word}(?:${joint}${word}){${count - 1}}(?![\\p{L}\\p{N}])`,
    'uy',
  );
  const anchor = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anchors})(?![\\p{L}\\p{N}])`, 'giu');
  const titled = new RegExp(`(?:${TITLE}\\s+)$`, 'u');
  for (const { statement, place } of placedOf(exhibit)) {
    if (statement.role === 'caption' || statement.role === 'particular' || statement.role === 'count title')
      continue;
    const { text } = statement;
    let behind = 0;
    for (const { 0: part, index } of text.matchAll(anchor)) {
      if (
        index < behind ||
        !/^\p{Lu}/u.test(part) ||
        isReference(statement, index, index + part.length) ||
        isQuoted(statement, index)
      )
        continue;
      const whole = wholeAt(text, index, count, long, accused.name.text);
      if (whole) {
        behind = whole.end;
        const written = text.slice(whole.start, whole.end);
        if (whole.kind === 'misspelt' && known(written)) continue;
        yield { accused, statement, place, kind: whole.kind, written, start: whole.start, end: whole.end };
      } else if (
        part.toLowerCase() === family.toLowerCase() &&
        !known(part) &&
        isAlone(text, index, index + part.length, titled)
      ) {
        const title = titled.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
        const start = index - title.length;
        if (known(title + part)) continue;
        yield {
          accused,
          statement,
          place,
          kind: 'part',
          written: title + part,
          start,
          end: index + part.length,
        };
      }
    }
  }
}

/** The words around a part of the name that make the whole of it, or nearly. */
function wholeAt(
  text: string,
  index: number,
  count: number,
  long: RegExp,
  name: string,
): Pick<TypedName, 'kind' | 'start' | 'end'> | undefined {
  let start = index;
  for (let back = 0; back < count; back++) {
    long.lastIndex = start;
    const found = long.exec(text)?.[0];
    const kind = found && kindOf(found, name);
    if (found && kind) return { kind, start, end: start + found.length };
    const before = /(\p{L}[\p{L}\p{M}’']*)[\s\u00a0-]+$/u.exec(text.slice(Math.max(0, start - 40), start));
    if (!before) return undefined;
    start -= before[0].length;
  }
  return undefined;
}

function kindOf(found: string, name: string): 'full' | 'misspelt' | undefined {
  if (!/^\p{Lu}/u.test(found)) return undefined;
  const single = (words: string) => words.replace(/[\s\u00a0]+/gu, ' ');
  if (single(found) === name || single(found) === name.toUpperCase() || isSurnameCapital(single(found), name))
    return 'full';
  const own = folded(found);
  const right = folded(name);
  if (own === right) return 'misspelt';
  const slip = slipBetween(own, right);
  if (!slip || slip.at >= Math.min(own.length, right.length) || name.length < 8) return undefined;
  return /\p{L}/u.test(slip.from + slip.to) ? 'misspelt' : undefined;
}

/** `Slobodan MILOŠEVIĆ`. */
function isSurnameCapital(found: string, name: string): boolean {
  return (
    found.toLowerCase() === name.toLowerCase() && found.split(' ').every((word) => /^\p{Lu}/u.test(word))
  );
}

function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'dj')
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/[’']/gu, '')
    .toLowerCase();
}

/** A family name with no other name beside it: `Kim`, `Leader Kim`, and not `Kim Jong Il`, `Hyung-Jin Kim`. */
function isAlone(text: string, start: number, end: number, titled: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  if (/^(?:\s+|-)\p{Lu}\p{L}/u.test(after)) return false;
  return (
    titled.test(before) ||
    !/(?:\p{Lu}[\p{L}.]*|\p{Lu}\.)[\s-]+$/u.test(
      before.replace(/(?:^|.*[.!?;:]\s+)\p{Lu}\p{L}{1,4}\s+$/u, ''),
    )
  );
}
