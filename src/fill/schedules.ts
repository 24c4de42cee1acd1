import type { Schedule } from '../model/case.ts';
import { type Clerk, type Markup, markup, texts, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { passageView } from './passages.ts';
import { typedNumber } from './typed-number.ts';

/** The title without the heading that stands above it; none where it says no more. */
function scheduleTitle({ desk, copy }: Clerk, { title }: Schedule): Markup | undefined {
  const from = typedNumber(title.text, copy.words.phrases.get('schedule')?.text ?? '');
  return from === title.text.length ? undefined : markup(desk.lay(title, from));
}

/** A schedule as its template prints it. */
export function scheduleView(clerk: Clerk, schedule: Schedule): View {
  return {
    key: schedule.id.text,
    letter: markup(`<number key="${escapeMarkup(schedule.id.text)}"/>`),
    title: scheduleTitle(clerk, schedule),
    landscape: schedule.landscape,
    columns: texts(clerk, schedule.columns),
    rows: schedule.rows.map((row) => texts(clerk, row.cells)),
    paragraphs: schedule.paragraphs.map((passage) => passageView(clerk, passage)),
  };
}
