import type { LinePatterns } from '../model/court.ts';
import type { FurnitureRun, Line } from '../model/paper.ts';
import { textRun, UPRIGHT } from './clerk.ts';

/** What headers and footers can say of the paper; empty where the case does not say it. */
export type FurnitureValues = Readonly<
  Record<'number' | 'classification' | 'restriction' | 'title' | 'date', string>
>;

/** A header or footer line; a place whose value is missing stays empty. */
export function furnitureLine(patterns: LinePatterns, values: FurnitureValues): Line {
  return {
    left: place(patterns.left, values),
    centre: place(patterns.centre, values),
    right: place(patterns.right, values),
  };
}

function place(pattern: string, values: FurnitureValues): readonly FurnitureRun[] {
  const parts = pattern.split(/(\{[a-z]+\})/).filter((part) => part !== '');
  const runs = parts.map((part): FurnitureRun => {
    if (part === '{page}') return { kind: 'page' };
    if (part === '{pages}') return { kind: 'pages' };
    const value = /^\{(.+)\}$/.exec(part)?.[1] as keyof FurnitureValues | undefined;
    return textRun(value === undefined ? part : (values[value] ?? ''), UPRIGHT);
  });
  return runs.some((run) => run.kind === 'text' && run.text === '') ? [] : runs;
}
