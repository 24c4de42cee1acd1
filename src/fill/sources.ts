import type { Item, Paragraph } from '../model/case.ts';
import { type CitedWork, callsIn, worksIn } from '../model/inline.ts';
import { type Clerk, type Markup, markup } from './clerk.ts';
import { escapeMarkup } from './desk.ts';

/** What the notes of a paragraph cite, each with the note’s number; of a note that cites no work, its words. */
export function sourcesIn(clerk: Clerk, paragraph: Paragraph): readonly Markup[] {
  return notesOf(clerk, paragraph).map((key) => {
    const works = worksIn(clerk.copy.notes.get(key)?.content ?? []);
    const words = `<note key="${escapeMarkup(key)}"/>`;
    const source = works.length === 0 ? words : works.map((work) => workMarkup(clerk, work)).join('; ');
    return markup(
      clerk.phrases.phrase('source_in_note', { source, number: `<number key="${escapeMarkup(key)}"/>` }),
    );
  });
}

function workMarkup({ copy }: Clerk, { id, authority, pinpoint }: CitedWork): string {
  const known = authority && copy.labels.get(id)?.kind === 'source';
  const work = known ? `<short-work key="${escapeMarkup(id)}"/>` : escapeMarkup(id);
  return pinpoint === '' ? work : `${work}, ${escapeMarkup(pinpoint)}`;
}

/** The keys of the notes that a paragraph and its sub-paragraphs call, each once. */
function notesOf(clerk: Clerk, one: Paragraph | Item): readonly string[] {
  const { quote }: Partial<Paragraph> = one;
  const own = [one.text, ...(quote ? [quote] : [])].flatMap((prose) =>
    callsIn(clerk.copy.texts.get(prose) ?? []),
  );
  return [...new Set([...own.map(({ note }) => note), ...one.items.flatMap((item) => notesOf(clerk, item))])];
}
