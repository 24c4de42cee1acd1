import { accusedView } from './accused.ts';
import { chronologyViews } from './chronology.ts';
import { type Clerk, markup, text, texts, type View } from './clerk.ts';
import { countViews } from './counts.ts';
import { documentView } from './document.ts';
import { glossaryViews } from './glossary.ts';
import { partsOf } from './parts.ts';
import { passageView } from './passages.ts';
import { scheduleView } from './schedules.ts';

/** Everything that templates may print of a copy. */
export function viewOf(clerk: Clerk): View {
  const { copy, desk, phrases } = clerk;
  const { case: of, court } = copy;
  const parts = partsOf(copy);
  return {
    court: { id: court.id, name: court.name },
    parts: parts.map((name) => ({ partial: name })),
    document: documentView(clerk),
    prosecutor: {
      name: text(clerk, of.prosecutor?.name),
      title: text(clerk, of.prosecutor?.title),
      office: text(clerk, of.prosecutor?.office),
      assistants: texts(clerk, of.prosecutor?.assistants ?? []),
    },
    accused: of.accused.map((accused) => accusedView(clerk, accused)),
    accused_names: markup(phrases.join(of.accused.map(({ name }) => desk.lay(name)))),
    several_accused: of.accused.length > 1,
    general_allegations: of.generalAllegations.map((passage) => passageView(clerk, passage)),
    individual_responsibility: of.individualResponsibility.map((passage) => passageView(clerk, passage)),
    ...countViews(clerk),
    forfeiture: of.forfeiture.map((passage) => passageView(clerk, passage)),
    ...glossaryViews(clerk, parts),
    chronology: chronologyViews(clerk),
    schedules: of.schedules.map((schedule) => scheduleView(clerk, schedule)),
  };
}
