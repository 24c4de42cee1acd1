import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { longFormBefore, nameBefore } from './initials.ts';
import { once } from './once.ts';
import { type Placed, placedOf } from './places.ts';
import type { Statement } from './statements.ts';

/** A short form and the place where the prose says what it stands for. Offsets in UTF-16 units of the statement's text. */
export interface Definition extends Placed {
  /** As it is to be used: no article, no quotation marks; an abbreviation without the `s` of its plural. */
  readonly short: string;
  readonly start: number;
  readonly end: number;
  /** The brackets or the words that define it, with others defined by the same. */
  readonly whole: readonly [start: number, end: number];
  readonly isAcronym: boolean;
  /** `brackets` behind what it stands for, `meaning` as in `“X” means`, `prose` as in `referred to as “X”`. */
  readonly manner: 'brackets' | 'meaning' | 'prose';
  readonly article: 'inside' | 'outside' | undefined;
  readonly isQuoted: boolean;
  /** Whether a word such as `hereinafter` leads to it. */
  readonly isLed: boolean;
  /** The words that it stands for, where they can be told. */
  readonly long: string | undefined;
  /** Where these words begin, or the brackets where they cannot be told. */
  readonly reach: number;
  /** Letters in brackets behind a name, of which nothing says that they stand for it: `(VRS)`. */
  readonly isDoubtful: boolean;
}

/** Every definition in the prose of the paper, in the order of the case. */
export const definitionsOf = once((exhibit: Exhibit): readonly Definition[] =>
  placedOf(exhibit).flatMap((placed) => {
    const { text } = placed.statement;
    if (!SIGNS.test(text)) return [];
    return [...inBrackets(placed), ...inProse(placed), ...meanings(placed)];
  }),
);

/** Whether words are an abbreviation: capitals, `AFU`, `AFRC/RUF`, `IDPs`. */
function isAcronym(words: string): boolean {
  return (
    words.length <= 10 &&
    /^\p{Upper}[\p{Upper}\d]*(?:[-/&]\p{Upper}[\p{Upper}\d]*)*s?$/u.test(words) &&
    /\p{Upper}.*\p{Upper}/u.test(words)
  );
}

const SIGNS = /[("“‘«„]/;
const QUOTED =
  /(?:([Tt]he|[Tt]his|[Tt]hese|THE|THIS|THESE)\s+)?(?:“([^“”]{1,60})”|"([^"]{1,60})"|‘((?:[^‘’]|’(?=[A-Za-zÀ-ỿ])){1,60})’|(?<![A-Za-zÀ-ỿ])'((?:[^']|'(?=[A-Za-zÀ-ỿ])){1,60})'|«([^«»]{1,60})»|„([^„“”]{1,60})[“”])/gu;
const BRACKETS = /\(([^()]{2,160})\)/gu;
const LEADING =
  /^(?:[\s,;:/]|a\.k\.a\.|a\/k\/a|(?:and|or|the|an|this|these|hereinafter|hereafter|henceforth|herein|collectively|together|jointly|individually|each|all|also|known|as|referred|to|called|abbreviated|defined|both|aka)(?![A-Za-zÀ-ỿ]))*$/u;
const LED = /(?<![A-Za-zÀ-ỿ])(?:hereinafter|hereafter|henceforth)(?![A-Za-zÀ-ỿ])/u;
const LED_BARE =
  /^\s*(?:hereinafter|hereafter|henceforth)[,:]?\s+(?:(?:also\s+)?(?:referred to as|called)\s+)?(the\s+)?(\p{Upper}[A-Za-zÀ-ỿ\d’' /-]{1,50})$/u;
const BARE = /^\s*(the\s+)?(\p{Upper}[\p{Upper}\d]{1,9}s?)(?:\s+or\s+[^()]{1,60})?\s*$/u;

/** `Geneva Convention (IV)`. */
const NUMERAL = /^[IVX]+$/;

function* inBrackets(placed: Placed): Generator<Definition> {
  const { text } = placed.statement;
  for (const { 0: whole, 1: inside = '', index } of matchesIn(text, BRACKETS)) {
    const quoted = matchesIn(inside, QUOTED);
    const stretch = [index, index + whole.length] as const;
    if (quoted.length === 0) yield* bare(placed, inside, stretch);
    else if (LEADING.test(inside.replace(QUOTED, ' ').toLowerCase()))
      for (const found of quoted)
        yield* ofQuoted(placed, found, index + 1, stretch, 'brackets', LED.test(inside.toLowerCase()));
    else yield* besidesLong(placed, inside, quoted.at(-1) as RegExpExecArray, stretch);
  }
}

/** `(Vojska Jugoslavije or “VJ”)`. */
function* besidesLong(
  placed: Placed,
  inside: string,
  last: RegExpExecArray,
  whole: readonly [number, number],
): Generator<Definition> {
  const short = (last.slice(2).find((part) => part !== undefined) ?? '').trim();
  const isLast = last.index + last[0].length === inside.trimEnd().length;
  if (isLast && isAcronym(short) && /(?:[,;]|\sor)\s+$/u.test(inside.slice(0, last.index)))
    yield* ofQuoted(placed, last, whole[0] + 1, whole, 'brackets', false);
}

function* bare(placed: Placed, inside: string, whole: readonly [number, number]): Generator<Definition> {
  const led = LED_BARE.exec(inside);
  const [, article, words] = led ?? BARE.exec(inside) ?? [];
  const short = words?.trim();
  if (!short || NUMERAL.test(short)) return;
  const at = whole[0] + 1 + inside.lastIndexOf(short);
  const found = made(placed, short, at, whole, {
    manner: 'brackets',
    article: led && article ? 'outside' : undefined,
    isQuoted: false,
    isLed: led !== null,
  });
  if (led || (found.isAcronym && found.long !== undefined))
    yield { ...found, isDoubtful: !led && found.isDoubtful };
}

const PROSE =
  /(?<![A-Za-zÀ-ỿ])(?:hereinafter|hereafter|henceforth|(?:collectively|jointly|together)\s+(?:known|called|referred\s+to)|referred\s+to(?:\s+(?:herein|below|in\s+this\s+[A-Za-zÀ-ỿ]+|collectively|together|hereinafter))?|abbreviated)[,:]?\s+(?:(?:referred\s+to\s+)?as\s+)?(?=["“‘«„]|the\s+["“‘«„])/gu;

/** `collectively referred to as “the Donbas”`. */
function* inProse(placed: Placed): Generator<Definition> {
  const { text, small } = placed.statement;
  for (const { 0: lead, index } of matchesIn(small, PROSE)) {
    if (isWithinBrackets(text, index)) continue;
    const at = index + lead.length;
    const [found] = matchesIn(text.slice(at, at + 80), QUOTED);
    if (found?.index !== 0) continue;
    yield* ofQuoted(placed, found, at, [index, at + found[0].length], 'prose', LED.test(lead));
  }
}

function isWithinBrackets(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 160), at);
  return near.lastIndexOf('(') > near.lastIndexOf(')');
}

const MEANING =
  /^\s*(?:(?:,?\s*(?:and|or)\s+)|,\s*(?:as\s+used\s+[^,]{1,60},)?)?\s*(?:shall\s+)?(?:means?|designates?|denotes?|refers?\s+to|shall\s+(?:mean|include|refer)|has\s+the\s+meaning|have\s+the\s+meaning)(?![A-Za-zÀ-ỿ])/u;

/** `“Civilian” or “civilian population” designates ...`, at the beginning of a sentence. */
function* meanings(placed: Placed): Generator<Definition> {
  const { text, small } = placed.statement;
  const quoted = matchesIn(text, QUOTED);
  for (const [at, found] of quoted.entries()) {
    const end = found.index + found[0].length;
    if (!MEANING.test(small.slice(end, end + 120))) continue;
    const before = quoted[at - 1];
    const other =
      before && /^\s+(?:or|and)\s+$/.test(text.slice(before.index + before[0].length, found.index))
        ? before
        : undefined;
    const start = (other ?? found).index;
    if (
      !/(?:^|[.:;]\s+|(?:term|word|expression|phrase|Indictment,)s?\s+)$/u.test(
        text.slice(Math.max(0, start - 14), start),
      )
    )
      continue;
    for (const one of other ? [other, found] : [found])
      yield* ofQuoted(placed, one, 0, [start, end], 'meaning', false);
  }
}

function* ofQuoted(
  placed: Placed,
  found: RegExpExecArray,
  offset: number,
  whole: readonly [number, number],
  manner: Definition['manner'],
  isLed: boolean,
): Generator<Definition> {
  const inner = found.slice(2).find((part) => part !== undefined) ?? '';
  const article = /^\s*(?:the|this|these)\s+/iu.exec(inner)?.[0] ?? '';
  const short = inner
    .slice(article.length)
    .replace(/[\s.,;:]+$/u, '')
    .trimStart();
  const outside = found[1] !== undefined;
  const at = offset + found.index + found[0].indexOf(inner) + inner.indexOf(short, article.length);
  const told = {
    manner,
    article: article ? 'inside' : outside ? 'outside' : undefined,
    isQuoted: true,
    isLed,
  } as const;
  if (isTerm(short, told.article !== undefined || isLed || manner !== 'brackets', placed.statement, whole[0]))
    yield made(placed, short, at, whole, told);
}

/** Words quoted in brackets are often a translation, a nickname or what somebody said. */
function isTerm(short: string, isSure: boolean, { italics }: Statement, start: number): boolean {
  const words = short.split(/\s+/u);
  if (!/^[A-Za-zÀ-ỿ]/u.test(short) || /[.!?;:()]/u.test(short) || words.length > 8) return false;
  if (isSure || isAcronym(short)) return true;
  const isGloss = italics.some(([from, to]) => from < start && start - to >= 0 && start - to <= 1);
  return (
    !isGloss && words.length <= 5 && words.every((word) => word.length < 4 || /^[\p{Upper}\d]/u.test(word))
  );
}

function made(
  { statement, place }: Placed,
  written: string,
  start: number,
  whole: readonly [number, number],
  told: Pick<Definition, 'manner' | 'article' | 'isQuoted' | 'isLed'>,
): Definition {
  const { text } = statement;
  const letters = written.replace(/s$/u, '').replace(/[^A-Za-zÀ-ỿ\d]/gu, '');
  const fitted = isAcronym(written) ? longFormBefore(text, whole[0], letters) : undefined;
  const acronym =
    isAcronym(written) && (written.length <= 6 || fitted !== undefined || /[-/&]/.test(written));
  const named = fitted ?? nameBefore(text, whole[0]);
  const isLong = named !== undefined && (!acronym || / /.test(longForm(text.slice(named, whole[0]))));
  const isPlace = fitted === undefined && isLong && isOnlyBeside(text, named, whole[0], written);
  const from = told.manner !== 'meaning' && isLong && !isPlace ? named : undefined;
  return {
    statement,
    place,
    short: acronym ? written.replace(/s$/u, '') : written,
    start,
    end: start + written.length,
    whole,
    isAcronym: acronym,
    long: from === undefined ? undefined : longForm(text.slice(from, whole[0])),
    reach: from ?? whole[0],
    isDoubtful: acronym && !told.isQuoted && fitted === undefined,
    ...told,
  };
}

/** `an air base 9 km from Wadi Sahl (“the Prison”)`: the name behind a preposition is not what is defined, unless it has a word of the short form. */
function isOnlyBeside(text: string, start: number, end: number, short: string): boolean {
  if (!BESIDE.test(text.slice(Math.max(0, start - 16), start))) return false;
  const stems = short.toLowerCase().match(/[a-zà-ỿ]{4}/g) ?? [];
  const long = text.slice(start, end).toLowerCase();
  return !isAcronym(short) && !stems.some((stem) => long.includes(stem));
}

const BESIDE =
  /(?<![A-Za-zÀ-ỿ])(?:in|at|of|from|near|to|by|on|off|outside|between|around|under)\s+(?:the\s+)?$/iu;

/** Without its article and what leads over to the brackets. */
function longForm(written: string): string {
  return written
    .trim()
    .replace(/[\s,]+$/u, '')
    .replace(/^the\s+/iu, '');
}
