import { expect, test } from 'vitest';
import type { Item } from '../../src/layout/items.ts';
import { isSameWord } from '../../src/layout/same-word.ts';

test('what one letter makes a row of is not gone through to its end', () => {
  let read = 0;
  const letters = new Proxy<Item[]>(
    Array.from({ length: 20_000 }, () => ({ kind: 'box', width: 5, text: 'x' }) as Item),
    {
      get: (items, at) => {
        read++;
        return Reflect.get(items, at);
      },
    },
  );
  expect(isSameWord(letters, 0, 5000, 1)).toBe(true);
  expect(read).toBeLessThan(1000);
});
