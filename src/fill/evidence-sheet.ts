import { isId } from '../model/series.ts';
import { type Clerk, type Markup, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { type Resting, restingOn } from './evidence.ts';

/** The evidence that the readers of a copy may know of, as a sheet has it that the program reads back: in the words of a case file. */
export function evidenceRows(clerk: Clerk): readonly View[] {
  const { copy } = clerk;
  const resting = restingOn(copy);
  const linksTo = (id: string) => (copy.withholds ? [] : (resting.get(id) ?? []));
  return copy.case.evidence.map((item) => ({
    id: own(item.id.text, clerk),
    number: text(clerk, item.number),
    to: text(clerk, item.to),
    title: text(clerk, item.title),
    kind: item.kind,
    witness: text(clerk, item.witness),
    date: item.date?.at.text,
    classification: item.classification,
    source: item.source && own(item.source.text, clerk),
    paragraphs: markup(
      linksTo(item.id.text)
        .flatMap((each) => linkFrom(each, clerk))
        .join(', '),
    ),
  }));
}

/** An id of the drafter's, which no copy has that withholds anything. */
function own(id: string, { copy }: Clerk): Markup | undefined {
  return copy.withholds ? undefined : markup(escapeMarkup(id));
}

/** The paragraph or incident that links to an item, and where in the item: `treaty (page 3)`. */
function linkFrom({ thing, key, link: { at } }: Resting, { desk }: Clerk): readonly string[] {
  // The paragraph of an incident goes by the incident's id, which stands among these itself.
  if (!isId(key) || ('incident' in thing && thing.incident)) return [];
  return [escapeMarkup(key) + (at ? ` (${desk.layUncalled(at)})` : '')];
}
