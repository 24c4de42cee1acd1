import { expect, test } from 'vitest';
import { Desk } from '../../src/fill/desk.ts';
import { phrasebook } from '../../src/fill/phrases.ts';
import { viewOf } from '../../src/fill/view.ts';
import { caseWith, draft } from '../draft.ts';

test('a list of names and places has those with accents and small letters among the others of their letter', async () => {
  const names = ['Zo', 'Łuk', 'de Witt', 'Ángel'];
  const places = ['Zabor', 'Évora', 'Dorn'];
  const general_allegations = [
    `${names.join(', ')} came.`,
    ...places.map((place) => ({ text: 'There.', place })),
  ];
  const { copy } = await draft(caseWith({ names: names.map((name) => ({ name })), general_allegations }));
  const desk = new Desk();
  const { persons } = viewOf({ copy, desk, phrases: phrasebook(copy.words) }, {});
  const listed = persons as Readonly<Record<'names' | 'places', readonly { readonly name: object }[]>>;
  const said = (of: 'names' | 'places') =>
    listed[of].map(({ name }) => desk.take(Number(/\d+/.exec(`${name}`)?.[0]))?.text);
  expect(said('names')).toEqual(['Ángel', 'de Witt', 'Łuk', 'Zo']);
  expect(said('places')).toEqual(['Dorn', 'Évora', 'Zabor']);
});
