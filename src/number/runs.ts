import type { Citation, Reference } from '../model/inline.ts';
import { type Piece, withoutCalls } from '../model/manuscript.ts';
import type { ReferenceRun, Run, TextRun } from '../model/paper.ts';
import type { Prose } from '../model/prose.ts';
import { capitals } from '../text/capitals.ts';
import { plainText } from '../text/plain-text.ts';
import { citationPieces, workPieces } from './citations/index.ts';
import { type Clerk, type Look, spend, textRun, UPRIGHT } from './clerk.ts';
import { incorporatedRuns } from './incorporated.ts';
import { withLinks } from './links.ts';
import { withMarks } from './marks.ts';
import { placesRuns } from './places.ts';
import { printedReference } from './reference.ts';

type RunWriter = {
  readonly [Kind in Piece['kind']]: (
    piece: Extract<Piece, { kind: Kind }>,
    look: Look,
    clerk: Clerk,
  ) => readonly Run[];
};

/** How each kind of piece is printed. */
const writers: RunWriter = {
  words: ({ text }, look) => [textRun(onOneLine(look.capitals ? capitals(text) : text), look)],
  emphasis: (piece, look, clerk) => runsOf(piece.children, { ...look, italic: true }, clerk),
  strong: (piece, look, clerk) => runsOf(piece.children, { ...look, bold: true }, clerk),
  capitals: (piece, look, clerk) => runsOf(piece.children, { ...look, capitals: true }, clerk),
  link: (piece, look, clerk) => {
    const runs = runsOf(piece.children, look, clerk);
    return piece.href === '' ? runs : linkRuns(piece.href, runs);
  },
  break: () => [{ kind: 'break' }],
  call: (piece, _look, { series, called, accompanies }) => {
    const note = series.byKey.get(piece.note)?.ordinal;
    if (note === undefined || accompanies) return [];
    const first = !called.has(note);
    called.add(note);
    return [{ kind: 'call', note, first }];
  },
  reference: (piece, look, clerk) => referenceRuns(piece, look, clerk),
  range: (piece, look, clerk) => [
    ...referenceRuns(piece.from, look, clerk),
    textRun(piece.between, look),
    ...referenceRuns(piece.to, look, clerk),
  ],
  citation: (piece: Citation, look, clerk) => runsOf(citationPieces(piece, clerk), look, clerk),
  work: (piece, look, clerk) => runsOf(workPieces(piece, clerk), look, clerk),
  note: ({ key }, { bold, italic }, { series }) => {
    const note = series.byKey.get(key);
    if (!note) return [];
    return [{ kind: 'reference', text: note.reference, to: 'note', anchor: note.anchor, bold, italic }];
  },
  number: (piece, look, { series }) => [textRun(series.byKey.get(piece.key)?.reference ?? '', look)],
  places: (piece, look, clerk) => placesRuns(piece.keys, look, clerk),
  incorporated: (piece, look, clerk) => incorporatedRuns(piece.count, look, clerk),
};

const LINE_END = /[\t\r\n\u0085\u2028\u2029]/;

/** Titles of works and words of courts may have been written over several lines. */
function onOneLine(text: string): string {
  if (!LINE_END.test(text)) return text;
  return text.replace(/[\s\u0085]+/g, (spaces) => (LINE_END.test(spaces) ? ' ' : spaces));
}

/** Pieces as runs of final words; neighbours of one look are one run. */
function runsOf(pieces: readonly Piece[], look: Look, clerk: Clerk): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const write = writers[piece.kind] as (piece: Piece, look: Look, clerk: Clerk) => readonly Run[];
    for (const run of write(piece, look, clerk)) {
      if ('text' in run && !spend(run.text, clerk)) return runs;
      const said = clerk.accompanies && run.kind === 'reference' ? inWords(run) : run;
      append(runs, withoutSecondStop(said, runs.at(-1)));
    }
  }
  return runs;
}

/** What is referred to stands in another file. */
function inWords({ text, bold, italic }: ReferenceRun): TextRun {
  return { kind: 'text', text, bold, italic };
}

/** One full stop ends both an abbreviation (`Acme Inc.`) that stands for itself and the sentence that it ends. */
function withoutSecondStop(run: Run, before: Run | undefined): Run {
  const stopped = before?.kind === 'text' && /(?:^|[^.])\.$/.test(before.text);
  return stopped && run.kind === 'text' && /^\.(?!\.)/.test(run.text)
    ? { ...run, text: run.text.slice(1) }
    : run;
}

/** A thin space that no line ends at, so that notes 1 and 3 are not read as note 13. */
const BETWEEN_CALLS = '\u202f';

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.kind === 'call' && last?.kind === 'call') runs.push(textRun(BETWEEN_CALLS, UPRIGHT));
  if (run.kind !== 'text' || last?.kind !== 'text' || last.bold !== run.bold || last.italic !== run.italic) {
    if (run.kind !== 'text' || run.text !== '') runs.push(run);
    return;
  }
  runs[runs.length - 1] = { ...last, text: last.text + run.text };
}

/** Words between links and calls that have a way of their own go the link's way. */
function linkRuns(href: string, runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind !== 'text') out.push(run);
    else if (last?.kind !== 'link' || last.href !== href) out.push({ kind: 'link', href, runs: [run] });
    else out[out.length - 1] = { ...last, runs: [...last.runs, run] };
  }
  return out;
}

function referenceRuns(reference: Reference, look: Look, clerk: Clerk): readonly Run[] {
  const printed = printedReference(reference, clerk);
  const { bold, italic } = look;
  if (printed.kind === 'number') return [{ ...printed, kind: 'reference', bold, italic }];
  const within = [...clerk.within, reference.label?.key ?? reference.id];
  const runs = runsOf(withoutCalls(printed.pieces), look, { ...clerk, within });
  if (printed.kind === 'words') return runs;
  const { to, anchor } = printed;
  return [{ kind: 'reference', text: plainText(tidied(runs)), to, anchor, bold, italic }];
}

/** Pieces as the runs of a whole paragraph, title or note: tidied, its marks curled unless the case wants them as typed. */
export function paragraphRuns(pieces: readonly Piece[], look: Look, clerk: Clerk): readonly Run[] {
  const runs = tidied(runsOf(pieces, look, clerk));
  return clerk.copy.case.document.asTyped ? runs : withMarks(runs, clerk.copy.language);
}

/** A paragraph's runs as they are printed: no space at its ends or about a line break, no two in a row; addresses are links. */
export function tidied(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    if (run.kind !== 'text') {
      if (run.kind === 'break') trimEnd(out);
      spaced = run.kind === 'break';
      out.push(run);
      continue;
    }
    const text = (spaced ? run.text.replace(/^ +/, '') : run.text).replace(/ {2,}/g, ' ');
    if (text === '') continue;
    out.push(text === run.text ? run : { ...run, text });
    spaced = text.endsWith(' ');
  }
  trimEnd(out);
  return withLinks(out);
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
  runs.pop();
  const text = last.text.replace(/ +$/, '');
  if (text !== '') runs.push({ ...last, text });
}

/** The bare words of pieces, as headers, footers and file properties have them. */
export function plainWords(pieces: readonly Piece[], clerk: Clerk): string {
  return plainText(paragraphRuns(pieces, UPRIGHT, { ...clerk, called: new Set() }));
}

/** The bare words of a text of the case; none where there is none. */
export function proseWords(prose: Prose | undefined, clerk: Clerk): string {
  return plainWords((prose && clerk.copy.texts.get(prose)) ?? [], clerk);
}
