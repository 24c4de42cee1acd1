import type { Run } from '../../model/paper.ts';
import { escapeAddress, escapeText } from './escape.ts';

type RunWriter = { readonly [Kind in Run['kind']]: (run: Extract<Run, { kind: Kind }>) => string };

const writers: RunWriter = {
  text: (run) => escapeText(run.text),
  link: (run) => {
    const { left, core, right } = trimmed(inlineMarkdown(run.runs));
    return core === '' ? left + right : `${left}[${core}](${escapeAddress(run.href)})${right}`;
  },
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
  const markdown = ofOneLook(runs).map(({ from, to }) => {
    const written = runs.slice(from, to).map((run, index) => runMarkdown(run, runs[from + index - 1]));
    return emphasised(written.join(''), lookOf(runs[from]), lastOf(runs[from - 1]), firstOf(runs[to]));
  });
  return markdown.join('').replace(SWALLOWED, `$&${NOTHING}`);
}

/** After a call, a bracket would begin an address and a colon the note itself. */
function runMarkdown(run: Run, before: Run | undefined): string {
  const written = (writers[run.kind] as (run: Run) => string)(run);
  return before?.kind === 'call' ? written.replace(/^[(:]/, '\\$&') : written;
}

/** Stretches of runs that are set off in the same way, and so by the same stars. */
function ofOneLook(runs: readonly Run[]): readonly { readonly from: number; readonly to: number }[] {
  const begins = runs.flatMap((run, index) => (isAlike(run, runs[index - 1]) ? [] : [index]));
  return begins.map((from, index) => ({ from, to: begins[index + 1] ?? runs.length }));
}

function isAlike(run: Run, before: Run | undefined): boolean {
  const [one, other] = [lookOf(run), lookOf(before)];
  return (one.bold || one.italic) && one.bold === other.bold && one.italic === other.italic;
}

/** An address after which pandoc 2 reads no stars or escapes up to the next space: it looks for a longer address there. */
const SWALLOWED = /\]\((?:https?|ftp):[^()\s]*\)(?=[^\s<[]*[\\*])/g;

/** Markdown apart from the spaces at its ends, which may stand neither in stars nor in a link. */
function trimmed(markdown: string): { readonly left: string; readonly core: string; readonly right: string } {
  const [, left = '', core = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
  return { left, core, right };
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

function lookOf(run: Run | undefined): Look {
  return run && 'bold' in run ? run : { bold: false, italic: false };
}

/** Nothing, to everybody: what parts stars from a neighbour for whose sake they would not be read (CommonMark 6.2). */
const NOTHING = '<!-- -->';

/** Sets words off with stars; spaces at their ends stay outside. */
function emphasised(markdown: string, { bold, italic }: Look, before: string, after: string): string {
  if (!bold && !italic) return markdown;
  const { left, core, right } = trimmed(markdown);
  if (core === '') return markdown;
  const stars = (bold ? '**' : '') + (italic ? '*' : '');
  const open = left !== '' || clear(before, core.charAt(0)) ? '' : NOTHING;
  const close = right !== '' || clear(after, core.charAt(core.length - 1)) ? '' : NOTHING;
  return left + open + stars + core + stars + close + right;
}

/** Whether stars between these two signs are read by every reader alike. */
function clear(outside: string, inside: string): boolean {
  if (outside === '' || /\s/.test(outside)) return true;
  if (outside === '*') return false;
  const letter = /[\p{L}\p{N}]/u;
  return /[!-/:-@[-`{-~]/.test(outside) || (letter.test(inside) && letter.test(outside));
}

/** The sign before what follows this run, `*` where the run is set off too. */
function lastOf(run: Run | undefined): string {
  const { bold, italic } = lookOf(run);
  if (!run || run.kind === 'break') return '';
  if (run.kind === 'text' && /\s$/.test(run.text)) return ' ';
  if (bold || italic) return '*';
  return run.kind === 'text' ? run.text.slice(-1) : ')';
}

function firstOf(run: Run | undefined): string {
  const { bold, italic } = lookOf(run);
  if (!run || run.kind === 'break') return '';
  if (run.kind === 'text' && /^\s/.test(run.text)) return ' ';
  if (bold || italic) return '*';
  return run.kind === 'text' ? run.text.slice(0, 1) : '[';
}
