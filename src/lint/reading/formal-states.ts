import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Placed, placedOf } from './places.ts';
import { isQuoted } from './quoted.ts';

/** A name of a State that says what form of State it is: `Kingdom of Ruritania`, `Ruritanian Republic`. Offsets in UTF-16 units. */
export interface FormalState extends Placed {
  readonly written: string;
  /** What the State is called without its form; of an adjective, the adjective. */
  readonly land: string;
  readonly form: string;
  readonly isAdjective: boolean;
  readonly start: number;
  readonly end: number;
}

const FORM =
  '(?:Republic|Kingdom|Principality|Federation|Commonwealth|Sultanate|Emirate|Duchy|Empire|Confederation)';
const KIND =
  "(?:(?:Democratic|People[’']s|Islamic|Federal|Federative|Socialist|United|Arab|Hashemite|Grand|Soviet|Free) ){0,3}";
const OF = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d-])(${KIND}${FORM}) of (?:the )?(\\p{Upper}[A-Za-zÀ-ỿ’'-]+(?: \\p{Upper}[A-Za-zÀ-ỿ’'-]+)?)|(?<![A-Za-zÀ-ỿ\\d-])(\\p{Upper}[a-zà-ỿ]+(?:an|ese|ish|i|ic|ene)) (${FORM})(?! of )`,
  'gu',
);

/** One of the words, which most texts have not. */
const SOME = new RegExp(FORM);

/** Every formal name of a State in the text of the paper, others' words and notes left aside. */
export const formalStatesOf = once((exhibit: Exhibit): readonly FormalState[] =>
  placedOf(exhibit).flatMap((placed) => (LIGHT.has(placed.statement.role) ? [] : [...statesIn(placed)])),
);

const LIGHT: ReadonlySet<string> = new Set(['note', 'quotation']);

function* statesIn(placed: Placed): Generator<FormalState> {
  const { text } = placed.statement;
  if (!SOME.test(text)) return;
  for (const { 0: written, 1: form, 2: land, 3: people, 4: of, index: start } of matchesIn(text, OF)) {
    if (isQuoted(placed.statement, start) || FORMER.test(text.slice(Math.max(0, start - 24), start)))
      continue;
    const isAdjective = people !== undefined;
    const name = { land: (land ?? people) as string, form: (form ?? of) as string, isAdjective };
    yield { ...placed, ...name, written, start, end: start + written.length };
  }
}

/** A State that there was before. */
const FORMER = /(?:former|then|erstwhile|old|previous)(?:ly)?(?: the)? $/iu;
