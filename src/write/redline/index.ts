import type { Note, Run } from '../../model/paper.ts';
import type { Change, Marks, Passage, Redline } from '../../model/redline.ts';
import { passageName } from '../../text/passage-name.ts';
import { blockMarkdown, oneLine } from '../markdown/blocks.ts';
import { escapeHeads } from '../markdown/escape.ts';
import { deleted, inserted, MARKINGS, type Marking, marked } from './marks.ts';
import { tableMarkdown } from './tables.ts';

/**
 * The new paper as Markdown, with what it changes of the old one marked. Numbers are those of the new paper; notes that
 * are no more stand below the others, under their old numbers.
 */
export function writeRedline({ passages, notes }: Redline, marks: Marks): string {
  const blocks = passages.map((change) => passageMarkdown(change, MARKINGS[marks]));
  const below = notes.map((change) => noteMarkdown(change, MARKINGS[marks]));
  return `${[...blocks, ...below].filter((text) => text !== '').join('\n\n')}\n`;
}

function passageMarkdown(change: Change<Passage>, marking: Marking): string {
  if (change.kind === 'removed') return removedMarkdown(change.old, marking);
  if (change.kind === 'added') return blockMarkdown(change.new, (runs) => inserted(runs, marking));
  const written = pairMarkdown(change, marking);
  return change.moved ? `${written} ${marking.remark(`moved from ${passageName(change.old)}`)}` : written;
}

function pairMarkdown(change: Change<Passage>, marking: Marking): string {
  if (change.kind !== 'pair') return '';
  const { new: passage, body } = change;
  if (body.kind === 'words') return blockMarkdown(passage, () => marked(body.stretches, marking));
  return passage.kind === 'table' && body.kind === 'rows' ? tableMarkdown(passage, body.rows, marking) : '';
}

/** What is gone is no heading and has no place to be led to: it is a line of words. */
function removedMarkdown(passage: Passage, marking: Marking): string {
  if (passage.kind !== 'table')
    return escapeHeads(
      deleted(labelled('label' in passage ? passage.label : undefined, passage.runs), marking),
    );
  const rows = [passage.head, ...passage.rows].map((old) => ({ kind: 'removed', old }) as const);
  return tableMarkdown(passage, rows, marking);
}

function noteMarkdown(change: Change<Note>, marking: Marking): string {
  if (change.kind === 'removed') return deleted(labelled(passageName(change.old), change.old.runs), marking);
  const { number, runs } = change.new;
  const words =
    change.kind === 'pair' && change.body.kind === 'words'
      ? marked(change.body.stretches, marking)
      : inserted(runs, marking);
  return `[^${number}]: ${escapeHeads(oneLine(words))}`;
}

function labelled(label: string | undefined, runs: readonly Run[]): readonly Run[] {
  return label ? [{ kind: 'text', text: `${label} `, bold: false, italic: false }, ...runs] : runs;
}
