import type { Note, Run } from '../model/paper.ts';
import type { Body, Change, Passage, Redline, Row } from '../model/redline.ts';
import { anchorOf, sortOf } from '../text/passage-name.ts';
import { passageWords, rowWords } from '../text/passage-words.ts';
import { plainText } from '../text/plain-text.ts';
import type { Ids } from './findable.ts';

/**
 * What a redline strikes where the new paper has more marks of withheld words than the old one had: the struck words may
 * be those that are withheld now. Nothing else tells of words that are common, for the files are searched for rare ones.
 * What is new and withheld as a whole may be what went, unless both have ids, which then are others.
 */
export function closedSince(
  { passages, notes }: Redline,
  mark: string,
  ids: { readonly old?: Ids; readonly new?: Ids },
): readonly Change<Passage | Note>[] {
  const count = (text: string) => text.split(mark).length - 1;
  return [passages, notes].flatMap((changes: readonly Change<Passage | Note>[]) => {
    const gone = changes.flatMap((change) => (change.kind === 'removed' ? [change.old] : []));
    const mayBe = (thing: Passage | Note) =>
      gone.some((old) => sortOf(old) === sortOf(thing) && !(hasId(old, ids.old) && hasId(thing, ids.new)));
    return changes.filter((change) => {
      if (change.kind === 'pair') return isClosed(change.body, count);
      return change.kind === 'added' && isOnly(passageWords(change.new), mark) && mayBe(change.new);
    });
  });
}

function hasId(thing: Passage | Note, ids: Ids): boolean {
  return ids?.has(anchorOf(thing) ?? '') === true;
}

type Count = (text: string) => number;

function isClosed(body: Body, count: Count): boolean {
  switch (body.kind) {
    case 'words':
      return isStruck(body.stretches, count);
    case 'cells':
      return body.cells.some((cell) => isStruck(cell, count));
    case 'rows':
      return areRowsClosed(body.rows, count);
  }
}

function areRowsClosed(rows: readonly Change<Row>[], count: Count): boolean {
  const goes = rows.some(({ kind }) => kind === 'removed');
  return rows.some((row) => {
    if (row.kind === 'pair') return isClosed(row.body, count);
    return row.kind === 'added' && goes && count(rowWords(row.new)) > 0;
  });
}

function isStruck(stretches: Extract<Body, { kind: 'words' }>['stretches'], count: Count): boolean {
  const marks = (runs: readonly Run[]) => count(plainText(runs));
  let [more, struck] = [0, false];
  for (const stretch of stretches) {
    if (stretch.kind === 'inserted') more += marks(stretch.new);
    if (stretch.kind !== 'deleted') continue;
    more -= marks(stretch.old);
    struck = true;
  }
  return struck && more > 0;
}

function isOnly(text: string, mark: string): boolean {
  return text.includes(mark) && !/[\p{L}\p{N}]/u.test(text.replaceAll(mark, ''));
}
