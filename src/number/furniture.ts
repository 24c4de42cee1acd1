import type { LinePatterns } from '../model/court.ts';
import type { FurnitureRun, Line } from '../model/paper.ts';
import { textRun, UPRIGHT } from './clerk.ts';

/** What headers and footers can say of the paper; empty where the case does not say it. */
export type FurnitureValues = Readonly<
  Record<
    | 'number'
    | 'filing'
    | 'classification'
    | 'capital_classification'
    | 'restriction'
    | 'title'
    | 'date'
    | 'numeric_date',
    string
  >
>;

/** A header or footer line; a place whose values are missing stays empty. `phrase`: the court's words by their key. */
export function furnitureLine(
  patterns: LinePatterns,
  values: FurnitureValues,
  phrase: (key: string) => string,
): Line {
  const value = (name: string): string =>
    name in values ? values[name as keyof FurnitureValues] : phrase(name);
  const place = (tried: readonly string[]) =>
    tried.map((pattern) => runsOf(pattern, value)).find((runs) => runs.length > 0) ?? [];
  return { left: place(patterns.left), centre: place(patterns.centre), right: place(patterns.right) };
}

/** The runs of a pattern; none where one of its values is missing. */
function runsOf(pattern: string, value: (name: string) => string): readonly FurnitureRun[] {
  const parts = pattern.split(/(\{[a-z_]+\})/).filter((part) => part !== '');
  const runs = parts.map((part): FurnitureRun => {
    if (part === '{page}') return { kind: 'page' };
    if (part === '{pages}') return { kind: 'pages' };
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return textRun(name === undefined ? part : value(name), UPRIGHT);
  });
  return runs.some((run) => run.kind === 'text' && run.text === '') ? [] : runs;
}
