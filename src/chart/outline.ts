import type { Note } from '../model/paper.ts';
import type { Passage } from '../model/redline.ts';

/** How deep counts stand among headings, as in a table of contents. */
const COUNT = 2;
/** Below headings of all four levels. */
const PARAGRAPH = 5;

/** Lines without a number that belong to what they stand under. */
const HEADED: readonly string[] = ['charging', 'closing', 'body'];

/** What is open where one goes through a paper in order: headings and counts by level, the paragraph, its items. */
export class Outline<Held> {
  #open: { readonly depth: number; readonly held: Held | undefined }[] = [];

  /** Goes on to the next passage, of which `own` is known; yields that, or what is known of the nearest thing that it stands in. */
  enter(thing: Passage | Note, own: Held | undefined): Held | undefined {
    const depth = depthOf(thing);
    const above = this.#open.filter((one) => one.depth < depth);
    if (isOutlined(thing)) this.#open = [...above, { depth, held: own }];
    return own ?? above.findLast(({ held }) => held !== undefined)?.held;
  }
}

/** Whether other things can stand in it. */
export function isOutlined(thing: Passage | Note): thing is Passage {
  return 'kind' in thing && ['heading', 'count', 'numbered'].includes(thing.kind);
}

/** Things of a lesser depth hold those of a greater; 0 is in nothing. */
function depthOf(thing: Passage | Note): number {
  if (!('kind' in thing)) return 0;
  switch (thing.kind) {
    case 'heading':
      return thing.level;
    case 'count':
      return COUNT;
    case 'numbered':
      return PARAGRAPH + thing.level;
    case 'table':
      return PARAGRAPH;
    case 'plain':
      if (thing.style === 'quotation') return Number.POSITIVE_INFINITY;
      return HEADED.includes(thing.style) ? PARAGRAPH : 0;
  }
}
