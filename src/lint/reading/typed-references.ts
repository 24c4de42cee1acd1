import { grouped } from '../../text/grouped.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { MONTH_NAME } from '../words/calendar.ts';
import { UNITS } from '../words/numbers.ts';
import { citationsOf } from './citations.ts';
import { once } from './once.ts';
import { NUMBER_SIGN } from './plain.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A number that the drafter typed where a reference to this very paper was meant. Offsets in UTF-16 units of the statement's text. */
export interface TypedReference {
  readonly statement: Statement;
  readonly kind: ReferredTo;
  readonly start: number;
  readonly end: number;
  readonly targets: readonly TypedTarget[];
}

export type ReferredTo = 'paragraph' | 'count' | 'footnote';

/** One number, or all from one to another; with the sub-paragraph that is named, such as `(b)`. */
export interface TypedTarget {
  readonly from: number;
  readonly to: number;
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of paragraphs, counts and notes of this paper that were typed by hand, in the order of the paper. */
export const typedReferencesOf = once((exhibit: Exhibit): readonly TypedReference[] => {
  const cited = grouped(citationsOf(exhibit), ({ statement }) => statement);
  return statementsOf(exhibit).flatMap((statement) => [...typedIn(statement, cited.get(statement) ?? [])]);
});

const KINDS: Readonly<Record<string, ReferredTo>> = {
  p: 'paragraph',
  '¶': 'paragraph',
  c: 'count',
  f: 'footnote',
  n: 'footnote',
};

/** No drafter spells out the number of a count beyond twelve. */
const WORDS = UNITS.slice(1, 13);
const NUMBER = `(\\d{1,4}|${WORDS.join('|')})(?![A-Za-zÀ-ỿ\\d%])((?:\\([a-z]{1,4}\\)){0,2})`;
const INTRO = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d-])(paragraphs?|paras?\\.?|counts?|footnotes?|notes?|¶{1,2})\\s+(?=\\d|${WORDS.join('|')})`,
  'gu',
);
/** `Counts @one and 3`: a number typed behind a reference. */
const BEHIND = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d-])(paragraphs|paras\\.?|counts|footnotes|notes|¶¶)\\s+(?:${NUMBER_SIGN}\\s*(?:,|and|or|to|through|–|-)\\s*){1,6}(?=\\d|${WORDS.join('|')})`,
  'gu',
);
const FIRST = new RegExp(NUMBER, 'iuy');
const MORE = new RegExp(
  `(\\s*(?:–|—|-|to(?![A-Za-zÀ-ỿ])|through(?![A-Za-zÀ-ỿ])|thru(?![A-Za-zÀ-ỿ])|until(?![A-Za-zÀ-ỿ]))\\s*|\\s*(?:,\\s*(?:and|or|&)?|and|or|&)\\s+)(?:(paragraphs?|counts?)\\s+)?${NUMBER}`,
  'iuy',
);

/** `of this Indictment`, `of the indictment`, `of Count 1`: this very paper. */
const HERE =
  /\s{0,9},?\s{0,9}(?:above|below|supra|infra|herein|hereof|(?:of|in|to)\s+(?:this|the\s+(?:present|same|instant)|the\s+(?:\p{Upper}[A-Za-zÀ-ỿ]+\s+)?(?:indictment|charges)|count)(?![A-Za-zÀ-ỿ]))/iuy;
/** `of the Act`, `in the Judgment`; not `, in violation of`, `, to wit`. */
const ELSEWHERE =
  /\s{0,9},?\s{0,9}of\s+[A-Za-zÀ-ỿ]|\s+(?:in|to|from)\s+(?!violation|addition|so\s)[A-Za-zÀ-ỿ]/uy;
/** What stands before the pinpoint of another work: `Judgment, para. 574`, `resolution 1244, paragraph 5`. */
const OF_A_WORK = /(?:,|\bat|\bsee|\(\d{4}\))\s*$/iu;

function* typedIn(
  statement: Statement,
  cited: readonly { readonly start: number; readonly end: number }[],
): Generator<TypedReference> {
  const { text, small } = statement;
  let listed = 0;
  for (const intro of [
    ...matchesIn(small, INTRO),
    ...(small.includes(NUMBER_SIGN) ? matchesIn(small, BEHIND) : []),
  ]) {
    const start = intro.index;
    const isBehind = intro[0].includes(NUMBER_SIGN);
    // `Counts 1 and Count 2` is one list.
    if (!isBehind && start < listed) continue;
    // What a title is numbered by itself is another rule's.
    if (start < 4 && / title$/.test(statement.role)) continue;
    if (cited.some((one) => one.start <= start && start < one.end)) continue;
    const word = intro[1] as string;
    const initial = word[0] as string;
    const targets = targetsAt(text, start + intro[0].length, /s\.?$|¶¶/.test(word), initial);
    const end = targets.at(-1)?.end;
    listed = end ?? listed;
    if (end === undefined || !isHere(statement, start, end, word)) continue;
    yield {
      statement,
      kind: KINDS[initial] as ReferredTo,
      start: isBehind ? (targets[0]?.start ?? start) : start,
      end,
      targets,
    };
  }
}

const LISTED = /,|and|or|&/i;

/** `initial`: of the word before the first number; behind another word, `paragraphs 1 and 2, and Count 1`, another list begins. */
function targetsAt(text: string, at: number, many: boolean, initial: string): readonly TypedTarget[] {
  FIRST.lastIndex = at;
  const first = FIRST.exec(text);
  if (!first) return [];
  const targets = [target(first[1] as string, first[2] as string, at, FIRST.lastIndex)];
  for (;;) {
    const last = targets.at(-1) as TypedTarget;
    MORE.lastIndex = last.end;
    const more = MORE.exec(text);
    if (!more || (LISTED.test(more[1] as string) && isQuantity(text, MORE.lastIndex, many))) return targets;
    const [all, between = '', word, number = '', item = ''] = more;
    if (word !== undefined && word[0]?.toLowerCase() !== initial) return targets;
    const next = target(number, item, last.end + all.length - number.length - item.length, MORE.lastIndex);
    if (LISTED.test(between)) targets.push(next);
    else targets[targets.length - 1] = { ...last, to: next.to, end: next.end };
  }
}

/** `Counts 1 and 40 other persons`, `paragraph 3, 17 July 2018` are no lists. */
function isQuantity(text: string, end: number, many: boolean): boolean {
  return (many ? QUANTITY : COUNTED).test(text.slice(end, end + 24));
}

const QUANTITY = new RegExp(
  String.raw`^\s+(?:(?:${MONTH_NAME})(?![A-Za-zÀ-ỿ])|(?:others?|more|further|additional|persons?|people|soldiers|troops|civilians|victims|members|children)(?![A-Za-zÀ-ỿ]))`,
  'u',
);
const COUNTED = /^\s+(?!and|or|to|of|above|below|in|are|is|herein|hereof|through)[A-Za-zÀ-ỿ]{3,}/iu;

/** `See also note 9.` as a sentence of a note; behind another work it is that work’s. */
const OWN_NOTE = /(?:^|[.;]\s{1,3})(?:see(?:,?\s+also)?|cf\.?|compare)\s+(?:also\s+)?$/iu;
const STOPS = /^\s*(?:[.;)]|$)/u;

function target(number: string, item: string, start: number, end: number): TypedTarget {
  const value = /^\d/.test(number) ? Number(number) : WORDS.indexOf(number.toLowerCase()) + 1;
  return { from: value, to: value, item, start, end };
}

/** Whether a number is one of this paper; in notes, where other works have theirs, only where the text says so or is of nothing else. */
function isHere({ text, role }: Statement, start: number, end: number, word: string): boolean {
  HERE.lastIndex = end;
  if (HERE.test(text)) return true;
  ELSEWHERE.lastIndex = end;
  if (ELSEWHERE.test(text)) return false;
  if (role === 'note')
    return /^n/.test(word) && OWN_NOTE.test(text.slice(0, start)) && STOPS.test(text.slice(end));
  const abbreviated = /^(?:para|paras|¶)/.test(word) && !/^paragraph/.test(word);
  return !(abbreviated && OF_A_WORK.test(text.slice(Math.max(0, start - 12), start)));
}
