import type { Accused } from '../model/case.ts';
import type { Prose } from '../model/prose.ts';
import { parseDate } from '../text/calendar.ts';
import { type Clerk, listed, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { passageView } from './passages.ts';

/** The name as the court prints it, wherever it stands in a sentence. */
export function accusedName(accused: Accused): string {
  return `<ref key="${escapeMarkup(accused.id.text)}"/>`;
}

/** One of the accused. */
export function accusedView(clerk: Clerk, accused: Accused): View {
  return {
    key: accused.id.text,
    name: markup(accusedName(accused)),
    plain_name: text(clerk, accused.name),
    surname: text(clerk, accused.surname),
    aliases: listed(clerk, accused.aliases),
    position: text(clerk, accused.position),
    ...birthView(clerk, accused.born),
    birthplace: text(clerk, accused.birthplace),
    nationality: text(clerk, accused.nationality),
    paragraphs: accused.paragraphs.map((passage) => passageView(clerk, passage)),
  };
}

/** The date of birth, and the preposition it takes: `on` a day, `in` a month or year; words such as `about 1970` bring their own. */
function birthView(clerk: Clerk, born: Prose | undefined): View {
  const written = born?.text.trim() ?? '';
  const date = parseDate(written);
  const { months } = clerk.copy.words;
  return {
    born: date ? markup(clerk.phrases.date(date)) : text(clerk, born),
    born_on_day: date ? date.day !== undefined : /^\d{1,2}(?!\d)/.test(written),
    born_in_year: date
      ? date.day === undefined
      : /^\d{4}(?!\d)/.test(written) || months.some((month) => written.startsWith(month)),
  };
}
