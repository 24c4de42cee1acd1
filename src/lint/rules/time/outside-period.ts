import type { Paragraph } from '../../../model/case.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { baseLanguage } from '../../../text/base-language.ts';
import { datesOf, firstDay, lastDay, type Parts, type ProseDate } from '../../reading/dates.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { reliedOn } from '../../reading/relied.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { DONE_TO_VICTIMS } from '../../words/acts.ts';

const rule: Rule = {
  summary: 'an act is dated outside the period that is charged',
  why: 'What lies outside the period is not charged, or the period is wrong; background that came before belongs to the general allegations.',
  severity: 'warning',
  example: {
    bad: "period: {from: 2024-01, to: 2024-06}\ncounts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: [{text: He did it., date: 2023-05-01}]}]",
    good: "period: {from: 2024-01, to: 2024-06}\ncounts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: [{text: 'In office since 2011, he did it on 5 May 2024.', date: 2024-05-05}]}]",
  },
  *check(exhibit) {
    const { period, document } = exhibit.analysis.case;
    if (!period) return;
    const limits = { period, from: firstDay(period.from) ?? 0, to: lastDay(period.to) ?? 0 };
    if (limits.from > limits.to) return;
    const signed = (document.date && lastDay(document.date)) ?? Number.POSITIVE_INFINITY;
    yield* keys(exhibit, limits, signed);
    if (baseLanguage(exhibit.analysis.language) !== 'en') return;
    const relied = reliedOn(exhibit);
    for (const date of datesOf(exhibit)) {
      yield* inProse(date, limits, signed);
      yield* ofAct(date, relied, limits, signed);
    }
  },
};

interface Limits {
  readonly period: { readonly from: PartialDate; readonly to: PartialDate };
  readonly from: number;
  readonly to: number;
}

/** The dates that paragraphs carry as keys: those of counts; of other parts those after the period. What is later than the paper has a finding of its own. */
function* keys(exhibit: Exhibit, limits: Limits, signed: number): Generator<Objection> {
  const paragraphs = new Map(
    allegationsIn(statementsOf(exhibit)).map(({ home }) => [home.paragraph, home.part === 'counts']),
  );
  for (const [paragraph, charged] of paragraphs) {
    const date = paragraph?.date;
    const side = date && sideOf(date, date, limits);
    if (!date || !side || (firstDay(date) ?? 0) > signed || (side === 'before' && !charged)) continue;
    yield objection(date.at, date.at.text, side, limits);
  }
}

/** Words that lead to a time before, or to the date of a document. */
const OTHER_TIME =
  /(?<![A-Za-zÀ-ỿ])(?:since|before|prior\s+to|after|following|until|till|by|(?<!(?:night|morning|evening|afternoon|day|hours|early)\s)of|dated|no\s+later\s+than|as\s+of|as\s+from|as\s+early\s+as|back\s+to|born|existed|first|already)(?:\s+(?:on|in|about|or|the|early|late|mid|around|approximately|at\s+least|[A-Za-zÀ-ỿ]+day|year|\())*[\s(-]*$/u;
/** A day is named that is no day of an act. */
const BACKGROUND =
  /(?<![A-Za-zÀ-ỿ])(?:born|appointed|elected|promoted|joined|became|succeeded|ratified|acceded|adopted|resolution|constitution|treaty|agreement|convention|statute|law|decree|proclaimed|independence|founded|established|enacted|named|graduated|previously|earlier|history|background|party\s+to|member\s+of|entered\s+into\s+force)(?![A-Za-zÀ-ỿ])/u;

function* inProse(date: ProseDate, limits: Limits, signed: number): Generator<Objection> {
  const { statement, start, end, first, last } = date;
  const { text, small, span, role, home } = statement;
  const side = sideOf(first, last, limits) ?? (first !== last && reachesBeyond(first, last, limits));
  if (!side || (firstDay(first) ?? 0) > signed) return;
  const objected = objection(span(start, end), text.slice(start, end), side, limits);
  if (
    role === 'cell' &&
    start <= 24 &&
    side !== 'partly outside' &&
    isIncidentDate(statement) &&
    /^\W*(?:(?:on|in|about|or|around)\s+)*$/iu.test(text.slice(0, start))
  )
    return yield objected;
  if (role !== 'paragraph' && role !== 'item') return;
  if (OTHER_TIME.test(small.slice(Math.max(0, start - 48), start)) || isQuoted(statement, start)) return;
  const around = small.slice(Math.max(0, start - 120), end + 120);
  const background = BACKGROUND.test(around) || side === 'partly outside';
  if (home.paragraph?.date !== undefined) return;
  if (home.part === 'counts') yield background ? { ...objected, severity: 'info' } : objected;
  else if (home.part === 'individual_responsibility' && !background) yield { ...objected, severity: 'info' };
}

/** What soldiers and jailers do, as a sentence tells that it was done. */
const ACT = new RegExp(
  `(?<![A-Za-zÀ-ỿ])(?:${[...DONE_TO_VICTIMS, 'struck', 'fired', 'set fire', 'blew', 'stormed', 'raided', 'seized', 'left'].join('|').replaceAll(' ', '\\s+')})(?![A-Za-zÀ-ỿ])`,
  'u',
);
/** What befell the accused themselves, long after. */
const IN_COURT =
  /(?<![A-Za-zÀ-ỿ])(?:warrants?|surrendered|extradited|exhum[A-Za-zÀ-ỿ]+|found|identified|discovered|published|reported|since|still|tribunal|court|trial|convicted|sentenced)(?![A-Za-zÀ-ỿ])/u;

/** The day of an act in general allegations on which a count rests. */
function* ofAct(
  { statement, start, end, first, last }: ProseDate,
  relied: ReadonlyMap<Paragraph, boolean>,
  limits: Limits,
  signed: number,
): Generator<Objection> {
  const { text, small, span, role, home } = statement;
  const named = home.paragraph && relied.get(home.paragraph);
  if (named === undefined || home.paragraph?.date || (role !== 'paragraph' && role !== 'item')) return;
  const side = sideOf(first, last, limits);
  if (!side || first.month === undefined || (firstDay(first) ?? 0) > signed) return;
  const sentence = sentenceAt(text, start);
  const said = small.slice(sentence.start, sentence.end);
  // What comes after the period is hardly ever background where a count names the paragraph.
  if (
    (side === 'before' && !ACT.test(said)) ||
    BACKGROUND.test(said) ||
    IN_COURT.test(said) ||
    isQuoted(statement, start)
  )
    return;
  if (OTHER_TIME.test(small.slice(Math.max(0, start - 48), start))) return;
  yield {
    ...objection(span(start, end), text.slice(start, end), side, limits),
    ...(named ? {} : { severity: 'info' as const }),
  };
}

/** Whether a cell stands in a column of a schedule that says when things happened. */
function isIncidentDate({ home: { schedule }, prose }: Statement): boolean {
  const column = schedule?.rows.find(({ cells }) => cells.includes(prose))?.cells.indexOf(prose);
  const heading = column === undefined ? undefined : schedule?.columns[column]?.text;
  return (
    heading !== undefined &&
    /^\W*(?:dates?|when|time|date\s+of\s+(?:the\s+)?(?:incident|attack|act|offence|crime|strike|killing|death|arrest)s?)(?:\s*(?:,|and|\/)\s*[A-Za-zÀ-ỿ]+)?\W*$/iu.test(
      heading,
    )
  );
}

function sideOf(first: Parts, last: Parts, { from, to }: Limits): 'before' | 'after' | undefined {
  const [begin, end] = [firstDay(first), lastDay(last)];
  if (begin === undefined || end === undefined || begin > end) return undefined;
  return end < from ? 'before' : begin > to ? 'after' : undefined;
}

/** A stretch of acts that begins before the period or goes on after it, by months at least; years are too coarse to tell. */
function reachesBeyond(first: Parts, last: Parts, { from, to }: Limits): 'partly outside' | undefined {
  const early = first.month !== undefined && (firstDay(first) ?? from) < from;
  const late = last.month !== undefined && (lastDay({ ...last, day: last.day ?? 1 }) ?? to) > to;
  return early || late ? 'partly outside' : undefined;
}

function objection(
  span: Objection['span'],
  date: string,
  side: 'before' | 'after' | 'partly outside',
  { period }: Limits,
): Objection {
  return {
    span,
    message: `\`${date}\` is ${side} the period of this case, which runs from ${period.from.at.text} to ${period.to.at.text}`,
    help: 'mend the date or the period, or set the paragraph among the general allegations as background',
  };
}

export default rule;
