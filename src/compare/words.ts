import type { Run, TextRun } from '../model/paper.ts';

/** The smallest thing that can change: a word, a sign, spaces, or what a run prints as one. */
export interface Token {
  /** Equal for tokens that say the same in both papers. */
  readonly key: string;
  /** The run it alone makes up. */
  readonly run: Run;
  /** Where among its paragraph's runs it stands. */
  readonly from: number;
}

/** What references and calls refer to, in words that are the same in both papers. */
export interface Referents {
  reference(run: Extract<Run, { kind: 'reference' }>): string;
  call(note: number): string;
}

/** For whoever only takes runs apart, and need not know what they refer to. */
export const NAMELESS: Referents = { reference: () => '', call: () => '' };

type Reader = {
  readonly [Kind in Run['kind']]: (
    run: Extract<Run, { kind: Kind }>,
    referents: Referents,
  ) => readonly Keyed[];
};
type Keyed = Pick<Token, 'key' | 'run'>;

const readers: Reader = {
  text: (run) => pieces(run).map((piece) => ({ key: keyOf(piece.text), run: piece })),
  link: (run) =>
    run.runs.flatMap(pieces).map((piece) => ({
      key: `${keyOf(piece.text)} ${run.href}`,
      run: { ...run, runs: [piece] },
    })),
  reference: (run, referents) => [{ key: `reference ${referents.reference(run)}`, run }],
  call: (run, referents) => [{ key: `call ${referents.call(run.note)}`, run }],
  break: (run) => [{ key: 'break ', run }],
};

/** The tokens of some runs, which together print what the runs do. */
export function tokensOf(runs: readonly Run[], referents: Referents): readonly Token[] {
  return runs.flatMap((run, from) =>
    (readers[run.kind] as (run: Run, referents: Referents) => readonly Keyed[])(run, referents).map(
      (keyed) => ({ ...keyed, from }),
    ),
  );
}

/** A number with its signs and an abbreviation are each one word, as is a word with an apostrophe or a hyphen. */
const PIECE = /\s+|[\p{L}\p{M}\p{N}]+(?:[-'’.,\u2010\u2011][\p{L}\p{M}\p{N}]+)*|\S/gu;

function pieces(run: TextRun): readonly TextRun[] {
  return (run.text.match(PIECE) ?? []).map((text) => ({ ...run, text }));
}

/** A space is as good as any other. */
function keyOf(text: string): string {
  return isSpace(text) ? ' ' : text;
}

function isSpace(text: string): boolean {
  return /^\s/.test(text);
}

/** Whether a token says anything: spaces and signs alone do not. */
export function isWord({ key }: Pick<Token, 'key'>): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

/** Puts tokens together again: neighbours of one run are one run. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  tokens.forEach((token, index) => {
    const last = runs.at(-1);
    const joined = last && tokens[index - 1]?.from === token.from ? join(last, token.run) : undefined;
    if (joined) runs[runs.length - 1] = joined;
    else runs.push(token.run);
  });
  return runs;
}

function join(left: Run, right: Run): Run | undefined {
  if (left.kind === 'text' && right.kind === 'text') return { ...left, text: left.text + right.text };
  if (left.kind === 'link' && right.kind === 'link')
    return { ...left, runs: joinedTexts(left.runs, right.runs) };
  return undefined;
}

function joinedTexts(left: readonly TextRun[], right: readonly TextRun[]): readonly TextRun[] {
  const [last, first] = [left.at(-1), right[0]];
  if (!last || !first || last.bold !== first.bold || last.italic !== first.italic) return [...left, ...right];
  return [...left.slice(0, -1), { ...last, text: last.text + first.text }, ...right.slice(1)];
}
