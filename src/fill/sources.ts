import type { Item, Paragraph } from '../model/case.ts';
import { type CitedWork, callsIn, leavesIn, type Reference, type Shown, worksIn } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
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
function notesOf(clerk: Clerk, paragraph: Paragraph): readonly string[] {
  return [...new Set(textsOf(clerk, paragraph).flatMap((text) => callsIn(text).map(({ note }) => note)))];
}

/** What a paragraph may rest on that has its own evidence and sources. */
const ELSEWHERE: readonly (Label['kind'] | undefined)[] = [
  'paragraph',
  'item',
  'section',
  'incident',
  'schedule',
];

/** Whether the words of a paragraph refer to other paragraphs, to incidents or to schedules. */
export function refersElsewhere(clerk: Clerk, paragraph: Paragraph): boolean {
  return leavesIn(textsOf(clerk, paragraph).flat()).some((leaf) => {
    const { label } = leaf.kind === 'range' ? leaf.from : (leaf as Partial<Reference>);
    return ELSEWHERE.includes(label?.kind);
  });
}

/** The texts of a paragraph and its sub-paragraphs as the readers of a copy see them. */
function textsOf(clerk: Clerk, one: Paragraph | Item): readonly (readonly Shown[])[] {
  const { text, quote, items }: Partial<Paragraph> = one;
  const own = [text, quote].flatMap((prose) => (prose ? [clerk.copy.texts.get(prose) ?? []] : []));
  return [...own, ...(items ?? []).flatMap((item) => textsOf(clerk, item))];
}
