import type { Matter } from '../model/matter.ts';
import { accusedView } from './accused.ts';
import { amendmentViews } from './amendments.ts';
import { authorityViews } from './authorities.ts';
import { chronologyViews } from './chronology.ts';
import { type Clerk, markup, text, texts, type View } from './clerk.ts';
import { countViews } from './counts.ts';
import { companionMarkup, documentView } from './document.ts';
import { evidenceViews } from './evidence.ts';
import { evidenceRows } from './evidence-sheet.ts';
import { glossaryViews, termViews } from './glossary.ts';
import { partsOf } from './parts.ts';
import { passageView } from './passages.ts';
import { personViews } from './persons.ts';
import { chartViews, unsourcedViews } from './proof.ts';
import { scheduleView } from './schedules.ts';
import { victimViews } from './victims.ts';

/** Everything that templates may print of a copy and of whatever else a document is about. */
export function viewOf(clerk: Clerk, { companion, citedAt, amendments, proof }: Matter): View {
  const { copy, desk, phrases } = clerk;
  const { case: of, court } = copy;
  const parts = partsOf(copy);
  const lists: Lists = { ...glossaryViews(clerk, parts), chronology: chronologyViews(clerk) };
  return {
    court: { id: court.id, name: court.name },
    parts: partViews(parts, lists),
    companion: companion && markup(companionMarkup(companion, clerk)),
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
    ...lists,
    // What only some documents print is made when it is asked for.
    get terms() {
      return termViews(clerk);
    },
    get evidence() {
      return evidenceViews(clerk);
    },
    get evidence_sheet() {
      return evidenceRows(clerk);
    },
    get persons() {
      return personViews(clerk);
    },
    get victims() {
      return victimViews(clerk);
    },
    get charts() {
      return chartViews(clerk, proof?.());
    },
    get unsourced() {
      return unsourcedViews(clerk, proof?.());
    },
    get authorities() {
      return authorityViews(clerk, citedAt);
    },
    schedules: of.schedules.map((schedule) => scheduleView(clerk, schedule)),
    ...amendmentViews(clerk, amendments),
  };
}

/** Parts that are lists to look something up in, by their partial. */
type Lists = Readonly<Record<string, readonly View[]>>;

/** The parts that print something; the first of several lists in a row begins a page, and the others follow it there. */
function partViews(parts: readonly string[], lists: Lists): readonly View[] {
  const printed = parts.filter((part) => lists[part]?.length !== 0);
  return printed.map((partial, index) => ({
    partial,
    begins_page: partial in lists && !(String(printed[index - 1]) in lists),
  }));
}
