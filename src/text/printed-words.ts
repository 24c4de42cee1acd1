import type { Paper } from '../model/paper.ts';

/** The words of a paper's text and notes, those of each thing in a list on a line of their own. */
export function printedWords({ blocks, notes }: Paper): string {
  return wordsOf([blocks, notes]);
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return `${value.text}`;
  const inner = Object.entries(value).map(([key, each]) => wordsOf(each) + (key === 'runs' ? '\n' : ''));
  return inner.join('');
}
