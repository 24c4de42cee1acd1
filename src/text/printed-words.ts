import type { CallRun, Paper } from '../model/paper.ts';

/**
 * The words of a paper's text and notes, those of each thing in a list on a line of their own. A later call of a note is
 * its number, apart from the word that it stands at: Word has it so.
 */
export function printedWords({ blocks, notes }: Paper): string {
  return wordsOf([blocks, notes]);
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return `${value.text}`;
  if (isLaterCall(value)) return ` ${value.note} `;
  // A link stands within a line.
  const end = 'href' in value ? '' : '\n';
  const inner = Object.entries(value).map(([key, each]) => wordsOf(each) + (key === 'runs' ? end : ''));
  return inner.join('');
}

function isLaterCall(value: object): value is CallRun {
  const { kind, first } = value as { readonly kind?: unknown; readonly first?: unknown };
  return kind === 'call' && first === false;
}
