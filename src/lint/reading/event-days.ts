import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { MONTH_NAME } from '../words/calendar.ts';
import { EVENTS, type EventKind } from '../words/events.ts';
import { datesByStatement, type ProseDate } from './dates.ts';
import { once } from './once.ts';
import { accusedPatterns } from './persons.ts';
import { sentencesOf } from './sentences.ts';
import { type Statement, statementsOf } from './statements.ts';

/** The day of an order is not yet that of the act. */
const TO_COME =
  /\b(?:order|instruct|direct|command|ask|urg|authori[sz]|plan|decid|agre|prepar|threaten)(?:e?d|ned)?\b[^.;]{0,80}?\bto\s/u;
/** What joins the names of those who met one fate. */
const LISTED = /^\s*(?:,\s*(?:and\s+)?|and\s+)$/u;
const NAME_COLUMN = /\b(?:names?|victims?|deceased|persons?|objects?|targets?|places?)\b/i;
const DATE_COLUMN = /\bdates?\b|^when\b/i;

/** The day that a text gives for what befell somebody, or a building. */
export interface EventDay {
  /** The same for all days of one event. */
  readonly key: string;
  /** As `the death of \`Anna Rassendyll\``. */
  readonly what: string;
  readonly kind: EventKind;
  /** Whom or what it befell. */
  readonly name: string;
  readonly date: ProseDate;
}

/** Every day that the paper gives for a death, or an attack on a named building, in the order of the paper. */
export const eventDaysOf = once((exhibit: Exhibit): readonly EventDay[] => [...daysOf(exhibit)]);

function* daysOf(exhibit: Exhibit): Generator<EventDay> {
  const dates = datesByStatement(exhibit);
  const accused = [...accusedPatterns(exhibit).values()];
  for (const statement of statementsOf(exhibit)) {
    const { role, text } = statement;
    const own = (dates.get(statement) ?? []).filter(
      ({ first }) => first.year !== undefined && first.day !== undefined,
    );
    if (own.length === 0) continue;
    if (role === 'cell') yield* inRow(statement, own);
    if (role !== 'paragraph' && role !== 'item') continue;
    for (const { start, end } of sentencesOf(text)) {
      const [date, ...more] = own.filter((each) => start <= each.start && each.start < end);
      if (date && more.length === 0) yield* inSentence(text.slice(start, end), date, accused);
    }
  }
}

/** Only one thing in a sentence, or one list of them, is sure to be what the verb is of. */
function* inSentence(sentence: string, date: ProseDate, accused: readonly RegExp[]): Generator<EventDay> {
  const small = sentence.toLowerCase();
  for (const { kind, what, verb, thing } of EVENTS) {
    if (!verb.test(small) || TO_COME.test(small)) continue;
    const found = matchesIn(sentence, thing)
      .map(({ 0: written, index }) => ({ name: bare(written), start: index, end: index + written.length }))
      .filter(({ name }) => name !== '' && !accused.some((pattern) => pattern.test(name)));
    for (const { name } of listOf(found, sentence))
      yield { key: `${what} ${name}`, what: `${what} \`${name}\``, kind, name, date };
  }
}

interface Thing {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** All that is named, where it is one list; behind another name only what `shot` and `killed` have for their object. */
function listOf(things: readonly Thing[], sentence: string): readonly Thing[] {
  const from = things.findLastIndex(
    ({ start }, at) => at > 0 && !LISTED.test(sentence.slice(things[at - 1]?.end, start)),
  );
  if (from <= 0) return things;
  const before = sentence.slice(things[from - 1]?.end, things[from]?.start);
  return DID.test(before) ? things.slice(from) : [];
}

const DID =
  /^\s+(?:(?:then|also)\s+)?(?:shot(?:\s+dead)?|killed|murdered|executed|beheaded|assassinated)\s+$/u;

const NO_NAME = new RegExp(`\\b(?:${MONTH_NAME}|Article|Armed|Forces|Army|Battalion|Brigade)\\b`, 'u');

/** The words of a sentence's beginning, of the calendar and of what courts are made of are no names. */
function bare(name: string): string {
  const words = name.replace(
    /^(?:(?:On|In|At|The|And|By|From|Soldiers|Members|After|When|Mr|Mrs|Ms|Dr|Pa|Chief|General|Colonel|Major|Captain|Sergeant)\.?\s+)+/u,
    '',
  );
  return /\s/.test(words) && !NO_NAME.test(words) ? words : '';
}

/** A row of a schedule that names somebody or something in one column and a day in another. */
function* inRow({ home: { schedule }, prose }: Statement, [date]: readonly ProseDate[]): Generator<EventDay> {
  const row = schedule?.rows.find(({ cells }) => cells.includes(prose));
  if (!schedule || !row || !date) return;
  const heading = (index: number) => schedule.columns[index]?.text ?? '';
  if (!DATE_COLUMN.test(heading(row.cells.indexOf(prose)))) return;
  const titles = [schedule.title, ...schedule.columns].map(({ text }) => text.toLowerCase()).join(' ');
  for (const [index, cell] of row.cells.entries())
    for (const { kind, what, verb } of EVENTS)
      if (NAME_COLUMN.test(heading(index)) && verb.test(titles))
        yield { key: `${what} ${cell.text}`, what: `${what} \`${cell.text}\``, kind, name: cell.text, date };
}
