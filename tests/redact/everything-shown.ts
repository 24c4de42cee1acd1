import { writeMarkdown } from '../../src/write/markdown/index.ts';
import type { Draft } from '../draft.ts';

/** All that readers could come upon: the words of the copy's texts and notes, the numbered paper and its Markdown. */
export function everythingShown({ copy, paper }: Draft): string {
  if (!paper) throw new Error('no paper');
  const { sheet, ...printed } = paper;
  const shown = [[...copy.texts.values()], [...copy.notes.values()].map(({ content }) => content)];
  return JSON.stringify(shown, wordsAlone) + JSON.stringify(printed) + writeMarkdown(paper);
}

/** Where what is shown tells a pattern, with the words about it. */
export function tellings(made: Draft, pattern: RegExp): readonly string[] {
  return everythingShown(made).match(new RegExp(`.{0,30}(?:${pattern.source}).{0,30}`, 'gi')) ?? [];
}

/** The way back to the drafter's file is for findings, and so no part of what is shown. */
function wordsAlone(key: string, value: unknown): unknown {
  if (['at', 'source', 'label', 'id', 'note'].includes(key)) return undefined;
  return value instanceof Map ? [...value.values()] : value;
}
