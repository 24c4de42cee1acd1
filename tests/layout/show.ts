import type { Layout, Page, TextItem } from '../../src/model/page.ts';

/** A page as a reader sees it: its lines from the top, and `---` for a rule. Calls stand in brackets. */
export function show(page: Page): string[] {
  const lines: string[] = [];
  let base = Number.NaN;
  for (const item of page.items) {
    if (item.kind === 'anchor' || item.kind === 'stamp' || item.kind === 'picture') continue;
    const near = item.kind === 'text' && Math.abs(item.y - base) < 0.5;
    const words = item.kind === 'rule' ? '---' : item.role === 'call' ? `[${item.text.trim()}]` : item.text;
    if (near) lines.push(`${lines.pop()}${words}`);
    else lines.push(words);
    base = item.kind === 'text' ? item.y : Number.NaN;
  }
  return lines.map((line) => line.trimEnd());
}

/** All pages of a layout, as `show` has them. */
export function showAll({ pages }: Layout): string[][] {
  return pages.map(show);
}

export function textItems(page: Page): TextItem[] {
  return page.items.flatMap((item) => (item.kind === 'text' ? [item] : []));
}
