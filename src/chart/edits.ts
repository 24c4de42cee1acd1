import type { Edit } from '../model/amendments.ts';
import type { Note } from '../model/paper.ts';
import type { Body, Change, Passage, Row, Stretch } from '../model/redline.ts';
import { lineOf, passageWords, rowWords } from '../text/passage-words.ts';

/** Which words of something are others, in order. */
export function editsOf(change: Change<Passage | Note>): readonly Edit[] {
  if (change.kind === 'added') return edit('', passageWords(change.new));
  if (change.kind === 'removed') return edit(passageWords(change.old), '');
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
      return edit(lineOf(stretch.old), next?.kind === 'inserted' ? lineOf(next.new) : '');
    if (stretch.kind === 'inserted' && before?.kind !== 'deleted') return edit('', lineOf(stretch.new));
    return [];
  });
}

function edit(before: string, after: string): readonly Edit[] {
  const [old, wanted] = [before.trim(), after.trim()];
  if (old !== '' && wanted !== '') return [{ kind: 'replaced', old, new: wanted }];
  if (old !== '') return [{ kind: 'deleted', old }];
  return wanted === '' ? [] : [{ kind: 'added', new: wanted }];
}
