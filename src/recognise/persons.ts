import type { FoundAccused, Particulars } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import type { Caption } from './caption.ts';
import type { DraftPassage } from './drafts.ts';
import { tidy } from './kinds.ts';
import type { Reader } from './pieces.ts';
import { passage } from './texts.ts';
import { below } from './told.ts';

/** The accused, each with the paragraphs about him or her. */
export function accusedOf(
  said: Caption,
  told: Particulars,
  passages: readonly DraftPassage[],
  reader: Reader,
): readonly FoundAccused[] {
  const { registry } = reader;
  const listed = told.has('accused.1.name')
    ? Array.from({ length: 1000 }, (_, index) => below(told, `accused.${index + 1}.`)).filter(
        ({ size }) => size > 0,
      )
    : said.accused.map((person) => new Map(Object.entries(person)));
  const persons = listed.length > 0 ? listed : [NOBODY];
  const owners = ownersOf(passages, persons);
  return persons.map((particulars, index) => ({
    id: registry.free(particulars.get('id') ?? shortName(particulars.get('name') ?? '')),
    particulars: new Map([...particulars].filter(([key]) => key !== 'id')),
    paragraphs: passages.filter((each) => owners.get(each) === index).map((each) => passage(each, reader)),
  }));
}

/** Who is accused where the Word file does not say it. */
const NOBODY: Particulars = new Map([
  ['id', 'accused-1'],
  ['name', 'The Accused'],
]);

/** The last word of a name; a first one where the last is of two letters. */
function shortName(name: string): string {
  const words = tidy(name).toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return last.length > 2 ? last : (words[0] ?? last);
}

/** Which of the accused a paragraph or section is about: what the file tells, else the one it names first or the one before. */
function ownersOf(
  passages: readonly DraftPassage[],
  persons: readonly Particulars[],
): ReadonlyMap<DraftPassage, number> {
  const told = passages.some(({ begins }) => begins !== undefined);
  let owner = 0;
  return new Map(
    passages.map((each) => {
      const text = wordsOf(each.kind === 'section' ? each.heading : each.runs).toLowerCase();
      const places = persons.map((person) => text.indexOf((person.get('name') ?? '').toLowerCase()));
      const named = places.filter((place) => place >= 0);
      if (told) owner = (each.begins ?? owner + 1) - 1;
      else if (named.length > 0) owner = places.indexOf(Math.min(...named));
      return [each, owner];
    }),
  );
}
