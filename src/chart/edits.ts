import type { Edit } from '../model/amendments.ts';
import type { Note, Run } from '../model/paper.ts';
import type { Body, Change, Passage, Row, Stretch } from '../model/redline.ts';
import { plainText } from '../text/plain-text.ts';

/** Which words of something are others, in order. */
export function editsOf(change: Change<Passage | Note>): readonly Edit[] {
  if (change.kind === 'added') return edit('', wordsOf(change.new));
  if (change.kind === 'removed') return edit(wordsOf(change.old), '');
  return change.changed ? bodyEdits(change.body) : [];
}

function bodyEdits(body: Body): readonly Edit[] {
  if (body.kind === 'words') return stretchEdits(body.stretches);
  return body.kind === 'rows' ? body.rows.flatMap(rowEdits) : body.cells.flatMap(stretchEdits);
}

function rowEdits(row: Change<Row>): readonly Edit[] {
  if (row.kind === 'added') return edit('', rowWords(row.new));
  if (row.kind === 'removed') return edit(rowWords(row.old), '');
  return row.changed ? bodyEdits(row.body) : [];
}

/** What is deleted just before something is put in is replaced by it. */
function stretchEdits(stretches: readonly Stretch[]): readonly Edit[] {
  return stretches.flatMap((stretch, index): readonly Edit[] => {
    const [before, next] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.kind === 'deleted')
      return edit(said(stretch.old), next?.kind === 'inserted' ? said(next.new) : '');
    if (stretch.kind === 'inserted' && before?.kind !== 'deleted') return edit('', said(stretch.new));
    return [];
  });
}

function edit(old: string, wanted: string): readonly Edit[] {
  if (old !== '' && wanted !== '') return [{ kind: 'replaced', old, new: wanted }];
  if (old !== '') return [{ kind: 'deleted', old }];
  return wanted === '' ? [] : [{ kind: 'added', new: wanted }];
}

function wordsOf(thing: Passage | Note): string {
  return 'runs' in thing ? said(thing.runs) : [thing.head, ...thing.rows].map(rowWords).join('; ');
}

function rowWords(row: Row): string {
  return row.map(({ runs }) => said(runs)).join(' | ');
}

function said(runs: readonly Run[]): string {
  return plainText(runs, (note) => `[${note}]`).trim();
}
