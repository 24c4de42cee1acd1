import type { Block } from '../model/paper.ts';

/** Whether the last words of a block lead up to the next: to a quotation in it, or to its first sub-paragraph. */
export function leadsUp(block: Block | undefined, next: Block): boolean {
  if (block?.kind !== 'numbered') return false;
  return next.kind === 'plain'
    ? next.style === 'quotation'
    : next.kind === 'numbered' && next.level > block.level;
}
