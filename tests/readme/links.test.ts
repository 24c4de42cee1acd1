import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Document, documentAt, lineOf, ROOT } from './document.ts';

const MANUALS = ['README.md', 'templates/README.md', 'src/README.md'].map(documentAt);

/** What GitHub calls the place of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** What is wrong with where a link leads; nothing where it leads outside the repository. */
function fault(url: string, from: Document): string | undefined {
  if (/^https?:/.test(url)) return undefined;
  const [path = '', place] = url.split('#');
  const file = new URL(path === '' ? from.path : path, new URL(from.path, ROOT));
  if (!existsSync(file)) return `${url}: no such file`;
  const to = path === '' ? from : MANUALS.find((manual) => new URL(manual.path, ROOT).href === file.href);
  if (place === undefined || to?.headings.map(anchor).includes(place)) return undefined;
  return `${url}: no such heading`;
}

describe.each(MANUALS)('$path', (manual) => {
  test('has no link that leads nowhere', () => {
    const faults = manual.links.flatMap((link) => {
      const found = fault(link.url, manual);
      return found === undefined ? [] : `line ${lineOf(link)}: ${found}`;
    });
    expect(faults).toEqual([]);
  });

  test('has in every row of a table as many cells as in its head', () => {
    for (const { children } of manual.tables)
      for (const row of children)
        expect(`line ${lineOf(row)}: ${row.children.length}`).toBe(
          `line ${lineOf(row)}: ${children[0]?.children.length}`,
        );
  });
});

test('a link to a file or a heading that is not there is told', () => {
  const [readme] = MANUALS;
  expect(readme && fault('nowhere.md', readme)).toBe('nowhere.md: no such file');
  expect(readme && fault('#nowhere', readme)).toBe('#nowhere: no such heading');
  expect(readme && fault('templates/README.md#nowhere', readme)).toBe(
    'templates/README.md#nowhere: no such heading',
  );
});
