import type { Run } from '../../model/paper.ts';
import { escapeAddress, escapeText } from './escape.ts';

type RunWriter = { readonly [Kind in Run['kind']]: (run: Extract<Run, { kind: Kind }>) => string };

const writers: RunWriter = {
  text: (run) => escapeText(run.text),
  link: (run) => `[${inlineMarkdown(run.runs)}](${escapeAddress(run.href)})`,
  reference: (run) => `[${escapeText(run.text)}](#${run.anchor})`,
  // pandoc makes a new note, with a number of its own, of each further call; so only the first is Markdown's.
  call: (run) => (run.first ? `[^${run.note}]` : `<sup>[${run.note}](#${noteMark(run.note)})</sup>`),
  break: () => '\\\n',
};

/** The mark in a note that its later calls lead to. Ids hold no full stop, so no drafter's id is like it. */
export function noteMark(number: number): string {
  return `note.${number}`;
}

/** Runs as one line of Markdown; hard breaks part lines. */
export function inlineMarkdown(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const markdown = (writers[run.kind] as (run: Run) => string)(run);
      return emphasised(markdown, lookOf(run), lastOf(runs[index - 1]), firstOf(runs[index + 1]));
    })
    .join('');
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

function lookOf(run: Run | undefined): Look {
  return run && 'bold' in run ? run : { bold: false, italic: false };
}

/**
 * Sets words off with stars, spaces at their ends staying outside, or with HTML's elements where stars would not
 * be read so: against more stars, or with a letter on one side and punctuation on the other (CommonMark 6.2).
 */
function emphasised(markdown: string, { bold, italic }: Look, before: string, after: string): string {
  if (!bold && !italic) return markdown;
  const [, left = '', core = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
  if (core === '') return markdown;
  const clear =
    sidesClear(left || before, core.charAt(0)) && sidesClear(right || after, core.charAt(core.length - 1));
  const wrap = (text: string, stars: string, element: string) =>
    clear ? stars + text + stars : `<${element}>${text}</${element}>`;
  const inner = italic ? wrap(core, '*', 'em') : core;
  return left + (bold ? wrap(inner, '**', 'strong') : inner) + right;
}

function sidesClear(outside: string, inside: string): boolean {
  if (outside === '' || /\s/.test(outside)) return true;
  if (outside === '*') return false;
  return /[\p{L}\p{N}]/u.test(inside) || !/[\p{L}\p{N}]/u.test(outside);
}

/** The sign before this run, `*` where the run before is set off too. */
function lastOf(run: Run | undefined): string {
  const { bold, italic } = lookOf(run);
  if (run?.kind === 'text') return bold || italic ? (/\s$/.test(run.text) ? ' ' : '*') : run.text.slice(-1);
  return run && run.kind !== 'break' ? ')' : '';
}

function firstOf(run: Run | undefined): string {
  const { bold, italic } = lookOf(run);
  if (run?.kind === 'text') return bold || italic ? (/^\s/.test(run.text) ? ' ' : '*') : run.text.slice(0, 1);
  return run && run.kind !== 'break' ? '[' : '';
}
