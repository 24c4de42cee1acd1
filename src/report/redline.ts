import { Chalk } from 'chalk';
import type { Note, Run } from '../model/paper.ts';
import type { Change, Passage, Redline, Row, Stretch } from '../model/redline.ts';
import { fatesOf } from '../text/fates.ts';
import { numberOf, passageName } from '../text/passage-name.ts';
import { lineOf, rowWords } from '../text/passage-words.ts';
import { printable } from '../text/printable.ts';
import { accountOf, isChange } from './account.ts';

/** Signs that show what changed also where there are no colours, as `wdiff` has them. */
interface Pens {
  inserted(text: string): string;
  deleted(text: string): string;
  name(text: string): string;
}

/** What changed, for a person: each passage and note with its words, and how many of each sort there are. */
export function reportRedline(redline: Redline, colour: boolean): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const pens: Pens = {
    inserted: (text) => (text === '' ? '' : chalk.green(`{+${text}+}`)),
    deleted: (text) => (text === '' ? '' : chalk.red(`[-${text}-]`)),
    name: chalk.bold,
  };
  const changes = [...redline.passages, ...redline.notes].filter(isChange);
  const entries = changes.map((change) => [pens.name(headOf(change)), ...wordsOf(change, pens)].join('\n  '));
  return `${[...entries, accountOf(redline)].join('\n\n')}\n`;
}

/** `paragraph 12 changed`, `paragraph 14 (was 12) moved and changed`. */
function headOf(change: Change<Passage | Note>): string {
  const fates = fatesOf(change).join(' and ');
  if (change.kind !== 'pair')
    return `${passageName(change.kind === 'added' ? change.new : change.old)} ${fates}`;
  const was = numberOf(change.old);
  const renumbered = was === numberOf(change.new) ? '' : ` (was ${was})`;
  return `${passageName(change.new)}${renumbered} ${fates}`;
}

function wordsOf(change: Change<Passage | Note>, pens: Pens): readonly string[] {
  if (change.kind === 'added') return thingLines(change.new).map(pens.inserted);
  if (change.kind === 'removed') return thingLines(change.old).map(pens.deleted);
  if (!change.changed) return thingLines(change.new).map((line) => shortened(line, 'last'));
  if (change.body.kind === 'words') return [stretchesLine(change.body.stretches, pens)];
  return change.body.kind === 'rows' ? change.body.rows.flatMap((row) => rowLine(row, pens)) : [];
}

function thingLines(thing: Passage | Note): readonly string[] {
  return 'runs' in thing ? [printed(thing.runs)] : [thing.head, ...thing.rows].map(rowText);
}

function rowText(row: Row): string {
  return printable(rowWords(row));
}

function rowLine(row: Change<Row>, pens: Pens): readonly string[] {
  if (row.kind === 'added') return [pens.inserted(rowText(row.new))];
  if (row.kind === 'removed') return [pens.deleted(rowText(row.old))];
  if (row.body.kind !== 'cells' || !(row.changed || row.moved)) return [];
  const line = row.body.cells.map((cell) => stretchesLine(cell, pens)).join(' | ');
  return [row.moved ? `${line} (moved)` : line];
}

function stretchesLine(stretches: readonly Stretch[], pens: Pens): string {
  return stretches
    .map((stretch, index) => {
      if (stretch.kind === 'inserted') return pens.inserted(printed(stretch.new));
      if (stretch.kind === 'deleted') return pens.deleted(printed(stretch.old));
      const edge = index === 0 ? 'first' : index === stretches.length - 1 ? 'last' : 'middle';
      return shortened(printed(stretch.new), stretches.length === 1 ? 'last' : edge);
    })
    .join('');
}

/** More of what is kept nobody needs to find the place; UTF-16 units on either side of what changed. */
const CONTEXT = 60;

const SHORTENED: Readonly<Record<'first' | 'middle' | 'last', (text: string) => string>> = {
  first: (text) => `… ${text.slice(text.indexOf(' ', text.length - CONTEXT) + 1)}`,
  middle: (text) => `${SHORTENED.last(text)} ${SHORTENED.first(text).slice(2)}`,
  last: (text) => `${text.slice(0, text.lastIndexOf(' ', CONTEXT) + 1)}…`,
};

/** What is kept, but for the words beside what changed. */
function shortened(text: string, edge: 'first' | 'middle' | 'last'): string {
  return text.length <= CONTEXT * 2 + 2 ? text : SHORTENED[edge](text);
}

function printed(runs: readonly Run[]): string {
  return printable(lineOf(runs));
}
