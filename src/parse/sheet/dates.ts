import { parseDate } from '../../text/calendar.ts';
import { folded } from './folded.ts';
import { dayOf } from './serial.ts';

/** A date of a sheet as the case file writes it, or the two that it may be. */
export type ReadDate =
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'either'; readonly dates: readonly [string, string] };

/** The order of figures that `21/09/2025` shows for all of its column. */
type Order = 'day first' | 'month first';

const FIGURES = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;

/**
 * How the dates of a column are read: as the format has them, in words, as spreadsheets count days, and in figures,
 * whose order one date of the column may tell for all. Undefined for what is no date.
 */
export function dateReader(
  column: readonly string[],
  months: ReadonlyMap<string, number>,
  from1904 = false,
): (text: string) => ReadDate | undefined {
  const orders = new Set(column.flatMap((text) => orderOf(withoutTime(text)) ?? []));
  const order = orders.size === 1 ? [...orders][0] : undefined;
  return (text) => {
    const said = withoutTime(text);
    const plain = parseDate(said)
      ? said
      : (yearFirst(said) ?? counted(said, from1904) ?? inWords(said, months));
    return plain === undefined ? inFigures(said, order) : { kind: 'date', text: plain };
  };
}

/** Midnight, and any other hour. */
function withoutTime(text: string): string {
  return text.trim().replace(/(?<=\d{4}|\d{1,2})[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M|Z)?$/i, '');
}

function yearFirst(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? [];
  return year && written(year, Number(month), day === undefined ? undefined : Number(day));
}

/** Days from 1954 to 2064: other numbers of five figures are no dates that a case has. */
function counted(text: string, from1904: boolean): string | undefined {
  return /^[2-5]\d{4}(?:[.,]\d+)?$/.test(text) ? dayOf(Number.parseInt(text, 10), from1904) : undefined;
}

/** `21 September 2025`, `Sept. 21, 2025`, `1er septembre 2025`, `September 2025`. */
function inWords(text: string, months: ReadonlyMap<string, number>): string | undefined {
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -])?(?:of )?(\p{L}+)\.?(?:[ -](\d{1,2})(?:st|nd|rd|th)?)?,?[ -](\d{4})$/iu;
  const [, before, name = '', after, year] = words.exec(text) ?? [];
  const month = months.get(folded(name));
  const day = before ?? after;
  if (!year || !month || (before && after)) return undefined;
  return written(year, month, day === undefined ? undefined : Number(day));
}

function inFigures(text: string, order: Order | undefined): ReadDate | undefined {
  const [, monthAlone, yearOfIt] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (yearOfIt) return dated(written(yearOfIt, Number(monthAlone)));
  const [, first, sign, second, year = ''] = FIGURES.exec(text) ?? [];
  const dayFirst = written(year, Number(second), Number(first));
  const monthFirst = written(year, Number(first), Number(second));
  if (!dayFirst || !monthFirst || dayFirst === monthFirst || sign === '.')
    return dated(dayFirst ?? monthFirst);
  if (order) return dated(order === 'day first' ? dayFirst : monthFirst);
  return { kind: 'either', dates: [dayFirst, monthFirst] };
}

function dated(text: string | undefined): ReadDate | undefined {
  return text === undefined ? undefined : { kind: 'date', text };
}

/** What the figures of a date tell of their order: no month has a number above 12. */
function orderOf(text: string): Order | undefined {
  const [, first, sign, second] = FIGURES.exec(text) ?? [];
  if (sign === undefined) return undefined;
  if (Number(first) > 12) return 'day first';
  return Number(second) > 12 ? 'month first' : undefined;
}

function written(year: string, month: number, day?: number): string | undefined {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : `${part}`.padStart(2, '0')));
  const text = parts.join('-');
  return parseDate(text) ? text : undefined;
}
