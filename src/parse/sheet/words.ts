import type { Host } from '../../host.ts';
import { entryAt, type Value } from '../../model/value.ts';
import { readDocument } from '../bytes.ts';
import { folded } from './folded.ts';

/** The words by which sheets of evidence are understood, as `templates/evidence-sheet.yaml` has them. */
export interface SheetWords {
  /** Keys of an item of evidence by the heads of their columns. */
  readonly columns: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly classifications: ReadonlyMap<string, string>;
  /** Numbers of months, from 1, by their names. */
  readonly months: ReadonlyMap<string, number>;
  /** Whether the head of a column, as written, is one of them. */
  readonly isHead: (head: string) => boolean;
}

/** Reads the words of the program, all of them folded. */
export async function sheetWords(host: Host): Promise<SheetWords> {
  const path = host.asset('templates/evidence-sheet.yaml');
  const { root } = readDocument(path, await host.read(path));
  const columns = namesIn(root, 'columns');
  const months = entryAt(root, 'months')?.value;
  const lists = months?.kind === 'list' ? months.items.map(wordsIn) : [];
  return {
    columns,
    kinds: namesIn(root, 'kinds'),
    classifications: namesIn(root, 'classifications'),
    months: new Map(lists.flatMap((names, index) => names.map((name) => [name, index + 1]))),
    isHead: (head) => columns.has(folded(head)),
  };
}

/** What the words of each list stand for; a name is a word for itself. */
function namesIn(root: Value | undefined, key: string): ReadonlyMap<string, string> {
  const lists = entryAt(root, key)?.value;
  const entries = lists?.kind === 'mapping' ? lists.entries : [];
  return new Map(entries.flatMap(({ key: { text }, value }) => wordsIn(value).map((word) => [word, text])));
}

function wordsIn(value: Value): readonly string[] {
  return value.kind === 'list'
    ? value.items.flatMap((item) => (item.kind === 'scalar' ? folded(item.text) : []))
    : [];
}
