import { expect, test } from 'vitest';
import { by } from './linted.ts';

const crime = 'rome_statute 7(1)(a)';

test.each([
  ['text/number-and-word', 'They killed 5 (SIX) civilians.', '5 (SIX)'],
  [
    'person/sum',
    'They shot TWELVE civilians: FIVE men and 6 women.',
    'TWELVE civilians: FIVE men and 6 women',
  ],
  ['person/each-accused', 'EACH ACCUSED knew it.', 'EACH ACCUSED'],
  ['person/nobody', 'On 5 May 2024 forty civilians WERE DEPORTED from Zenda.', 'WERE DEPORTED'],
])('%s reads `%s`, and quotes `%s` as it is written', async (rule, text, quoted) => {
  const [said = '', ...more] = await by(rule, { counts: [{ id: 'one', crime, paragraphs: [text] }] });
  expect(more).toEqual([]);
  expect(said.slice(said.lastIndexOf(' @ ') + 3)).toContain(quoted);
  expect(said).toContain(/^\S+/.exec(quoted)?.[0]);
});

test('a title typed in capitals is quoted so', async () => {
  const titled = { id: 'one', title: 'COUNT 2: MURDER', crime, paragraphs: ['Said.'] };
  expect(await by('reference/typed-title', { counts: [titled] })).toEqual([
    expect.stringContaining('`COUNT 2` is typed'),
  ]);
});
