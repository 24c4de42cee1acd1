import type { AuthorityDate } from '../../model/authority.ts';
import type { CitationStyle } from '../../model/citation-style.ts';
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

function dayWords(
  date: { readonly year: number; readonly month?: number; readonly day?: number },
  style: CitationStyle,
  clerk: Clerk,
): string {
  const forms = style.dates.get(clerk.copy.language);
  if (!forms) return dateWords(date, clerk);
  const { year, month, day } = date;
  const names = forms.months.length > 0 ? forms.months : clerk.copy.words.months;
  const values = { year: `${year}`, month: names[(month ?? 1) - 1] ?? `${month}`, day: `${day}` };
  return fillPhrase(forms[day ? 'day' : month ? 'month' : 'year'], values);
}
