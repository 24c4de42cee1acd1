/**
 * Whether a text stands on one of the pages, or at the end of one and the beginning of the next: as much of it as the
 * first has, and all the rest. White space and hyphens, at which lines are broken, do not count.
 */
export function standsIn(pages: readonly string[], text: string): boolean {
  const bare = pages.map(squeezed);
  const wanted = squeezed(text);
  return bare.some((page, index) => {
    const known = longestBeginning(wanted, page);
    return known === wanted.length || (known > 0 && (bare[index + 1] ?? '').includes(wanted.slice(known)));
  });
}

/** How many signs of a text, from its first, stand together on a page. */
function longestBeginning(text: string, page: string): number {
  let [known, unknown] = [0, text.length + 1];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (page.includes(text.slice(0, middle))) known = middle;
    else unknown = middle;
  }
  return known;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '');
}
