import type { AuthorityDate } from '../../model/authority.ts';
import type { CitationStyle } from '../../model/citation-style.ts';
import { type CalendarDate, datePhrase } from '../../text/dates.ts';
import { fillPhrase } from '../../text/fill-phrase.ts';
import { type Clerk, dateWords, words } from '../clerk.ts';

/** A date of a work as its style has it, else in the paper's words; words in place of a date as they are. */
export function dated(date: AuthorityDate, style: CitationStyle, clerk: Clerk): string {
  const { literal, year, until, ...rest } = date;
  const forms = style.dates.get(clerk.copy.language);
  const from = literal ?? (year === undefined ? '' : dayWords({ year, ...rest }, style, clerk));
  if (!until) return from;
  return fillPhrase(forms?.range ?? words(clerk, 'range'), { from, to: dated(until, style, clerk) });
}

function dayWords(date: CalendarDate, style: CitationStyle, clerk: Clerk): string {
  const forms = style.dates.get(clerk.copy.language);
  if (!forms) return dateWords(date, clerk);
  const { months } = forms;
  const own = months.length > 0 && { months, monthsAlone: [] };
  const { precision, values } = datePhrase(date, { ...clerk.copy.words, ...own });
  return fillPhrase(forms[precision], values);
}
