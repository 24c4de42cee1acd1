import { expect, test } from 'vitest';
import { loadLaw } from '../../src/instruments.ts';
import { realHost } from '../real-host.ts';

/** The instruments whose crimes and modes come with their elements where a case charges these provisions. */
async function withElementsOf(...charged: readonly string[]): Promise<readonly string[]> {
  const { value, findings } = await loadLaw(undefined, realHost(), [], charged);
  expect(findings).toEqual([]);
  const long = [...value.values()].filter(({ id }) => ['rome_statute', 'icty', 'scsl'].includes(id));
  return long
    .filter(({ provisions }) => [...provisions.values()].some(({ elements }) => elements.length > 0))
    .map(({ id }) => id);
}

test('elements are read of the instruments that are charged', async () => {
  expect(await withElementsOf('rome_statute 8 bis', 'customary_law aiding-and-abetting')).toEqual([
    'rome_statute',
  ]);
  expect(await withElementsOf('icty 5(a)', 'icty 7(1)')).toEqual(['icty']);
});

test('a charge that names its instrument by another name has them all', async () => {
  expect(await withElementsOf('Rome Statute, art. 8 bis')).toEqual(['icty', 'rome_statute', 'scsl']);
});
