import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { entryAt, type List, type Scalar, type Value } from '../model/value.ts';
import { forbiddenInSource } from './characters.ts';
import { decode, type Fault } from './decode.ts';
import { type Fetched, fetched, includedPath, isInclude, load, type Run } from './include.ts';
import { readCsv } from './sheet/csv.ts';
import { type Grid, Unreadable } from './sheet/grid.ts';
import { headOf } from './sheet/heads.ts';
import { itemsOf } from './sheet/items.ts';
import { type SheetWords, sheetWords } from './sheet/words.ts';

/** Whether `evidence:` names a file, or has an item that does. */
export function namesEvidence(root: Value): boolean {
  const value = entryAt(root, 'evidence')?.value;
  return isPath(value) || (value?.kind === 'list' && value.items.some(isInclude));
}

function isPath(value: Value | undefined): value is Scalar {
  return value?.kind === 'scalar' && value.text !== '';
}

/** A case with the items of evidence that stand in files of their own: analysts' sheets, or lists. */
export async function withEvidence(root: Value, run: Run, trail: readonly string[]): Promise<Value> {
  if (root.kind !== 'mapping' || !namesEvidence(root)) return root;
  const value = entryAt(root, 'evidence')?.value as Scalar | List;
  const found: (readonly Value[] | undefined)[] = [];
  if (value.kind === 'scalar') found.push(await itemsAt(value, run, trail));
  else for (const item of value.items) found.push(await inPlaceOf(item, run, trail));
  const { source, start, end } = value;
  const items = found.flatMap((some) => some ?? []);
  const unread = found.includes(undefined);
  const list: List = { kind: 'list', source, start, end, items, ...(unread && { unread }) };
  return {
    ...root,
    entries: root.entries.map((entry) => (entry.value === value ? { ...entry, value: list } : entry)),
  };
}

/** An item itself, or the items of the file that it names; undefined where that cannot be read. */
async function inPlaceOf(
  item: Value,
  run: Run,
  trail: readonly string[],
): Promise<readonly Value[] | undefined> {
  if (!isInclude(item)) return [item];
  const path = includedPath(item, run.findings);
  return path && itemsAt(path, run, trail);
}

/** The items in a file; undefined where it cannot be read, which is a finding. */
async function itemsAt(
  path: Scalar,
  run: Run,
  trail: readonly string[],
): Promise<readonly Value[] | undefined> {
  const [ending = ''] = /\.[a-z]+$/.exec(path.text.toLowerCase()) ?? [];
  if (!SHEETS.has(ending)) return listed(path, run, trail);
  const file = await fetched(path, run, trail);
  if (!file) return undefined;
  const words = await sheetWords(run.host);
  try {
    const grid = ending === '.xlsx' ? await gridOf(file, path, words) : csvOf(file, words, run.findings);
    run.sources.push(grid.source);
    return itemsOf(grid, words, run.findings);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const message = `sheet \`${path.text}\` cannot be read: ${error.message}`;
    run.findings.push(structural('evidence/sheet', path, message, error.help));
    return undefined;
  }
}

const SHEETS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt', '.xlsx']);

async function listed(
  path: Scalar,
  run: Run,
  trail: readonly string[],
): Promise<readonly Value[] | undefined> {
  if (/\.(?:xls[a-z]?|ods|numbers)$/i.test(path.text)) {
    const message = `file \`${path.text}\` is a sheet of a kind that is not read, expected .csv or .xlsx`;
    run.findings.push(structural('evidence/sheet', path, message, 'save it as “Excel Workbook (*.xlsx)”'));
    return undefined;
  }
  const root = (await load(path, run, trail))?.read.root;
  if (root?.kind === 'list') return root.items;
  if (root) {
    const message = `file \`${path.text}\` is not a list of evidence`;
    const help = 'begin each item of that file with `- `, or name a sheet that ends in .csv or .xlsx';
    run.findings.push(structural('include/not-a-list', path, message, help));
  }
  return undefined;
}

function csvOf({ path, bytes }: Fetched, words: SheetWords, findings: Finding[]): Grid {
  const { text, fault } = decode(bytes);
  if (fault) throw new Unreadable(...(FAULTS[fault.rule] ?? [fault.message, fault.help]));
  const source: Source = { path, text };
  findings.push(...forbiddenInSource(source));
  return readCsv(source, words.isHead, findings);
}

/** What is wrong with a file of text, said of a sheet. */
const FAULTS: Readonly<Record<Fault['rule'], readonly [message: string, help: string]>> = {
  'file/encoding': ['it is saved in another encoding, expected UTF-8', 'save it in Excel as “CSV UTF-8”'],
  'file/too-large': ['it is larger than any list of evidence', 'keep in it only what the case shall read'],
  'file/not-text': ['it is not text', 'if it is a workbook, its name must end in .xlsx'],
};

/** The first sheet whose columns can be told, else the first. What takes workbooks apart is loaded for them alone. */
async function gridOf({ path, bytes }: Fetched, at: Scalar, words: SheetWords): Promise<Grid> {
  const { readWorkbook } = await import('./sheet/workbook.ts');
  const grids = readWorkbook(bytes, path, at);
  const grid = grids.find((each) => headOf(each, words) !== undefined) ?? grids[0];
  if (!grid) throw new Unreadable('it has no sheet that is not hidden', 'show the sheet, and save it again');
  return grid;
}
