import type { Authority } from '../../model/authority.ts';
import { byType, type CitationForm, type CitationStyle, type Pattern } from '../../model/citation-style.ts';
import type { Citation, CitedWork, Shown } from '../../model/inline.ts';
import type { Piece } from '../../model/manuscript.ts';
import type { Clerk } from '../clerk.ts';
import { type Placed, toldOf } from './fields.ts';
import { printPattern } from './print.ts';
import { capitalised, isSignal, signalAtEnd, signalsOf, uncapitalised } from './signals.ts';
import type { Standing } from './standings.ts';

export { type Standing, standingsIn } from './standings.ts';

/** The works of a citation, each in full or as short as what was printed before it allows. */
export function citationPieces({ works }: Citation, clerk: Clerk): readonly Piece[] {
  const between = clerk.copy.court.citations.between;
  return works.flatMap((work, index) => [
    ...(index === 0 ? [] : [words(between)]),
    ...citedPieces(work, clerk),
  ]);
}

/** A work as a template names it. */
export function workPieces({ key, short }: Extract<Piece, { kind: 'work' }>, clerk: Clerk): readonly Piece[] {
  const label = clerk.copy.labels.get(key);
  if (label?.kind !== 'source') return [];
  const form = formOf(label.of, clerk.copy.court.citations);
  const pattern = (short ? form.alone : undefined) ?? form.full;
  return printed(pattern, { id: key, authority: label.of, pinpoint: '' }, clerk);
}

/** The content of a note: signals before its citations in their look, and its end, where that is a citation, as the style has it. */
export function notePieces(content: readonly Shown[], clerk: Clerk): readonly Piece[] {
  const { end, italicSignals } = clerk.copy.court.citations;
  const last = content.findLast((one) => one.kind !== 'words' || one.text.trim() !== '');
  const ended = last?.kind === 'citation' && end !== '' ? [...content, words(end)] : content;
  if (!italicSignals) return ended;
  const signals = signalsOf(clerk.copy.words);
  return ended.flatMap((one, index): readonly Piece[] => {
    if (one.kind !== 'words' || ended[index + 1]?.kind !== 'citation') return [one];
    const at = signalAtEnd(one.text, signals);
    const [before, signal, space] = [one.text.slice(0, at), one.text.slice(at).trimEnd(), ' '];
    return signal === '' ? [one] : [words(before), signalPiece(signal, clerk), words(space)];
  });
}

/** Of a style that says nothing of a kind of work. */
const TITLE: CitationForm = { full: [{ kind: 'field', name: 'title', look: undefined }] };

function words(text: string): Piece {
  return { kind: 'words', text };
}

function formOf(authority: Authority, style: CitationStyle): CitationForm {
  return style.forms.get(byType(authority, (type) => style.types.get(type)) ?? '') ?? TITLE;
}

function citedPieces(work: CitedWork, clerk: Clerk): readonly Piece[] {
  const { authority, id, pinpoint } = work;
  const standing = clerk.standings.get(work);
  const prefix = prefixPieces(work, clerk);
  if (!authority) return [...prefix, words(`@${id}`)];
  const pattern = patternOf(formOf(authority, clerk.copy.court.citations), standing);
  const pieces = printed(pattern, { id, authority, pinpoint, standing }, clerk);
  const { capitals } = clerk.copy.court.citations;
  const opens = standing?.opens && capitals && prefix.length === 0 && leadsWithPhrase(pattern, clerk);
  return [...prefix, ...(opens ? withCapital(pieces) : pieces)];
}

function patternOf({ full, same, again = full }: CitationForm, standing: Standing | undefined): Pattern {
  if (!standing || standing.kind === 'first') return full;
  return standing.kind === 'same' ? (same ?? again) : again;
}

function printed(pattern: Pattern, work: Placed, clerk: Clerk): readonly Piece[] {
  return printPattern(pattern, toldOf(work, clerk.copy.court.citations, clerk));
}

/** The words before a work and a space; a signal in the midst of a citation has no capital. */
function prefixPieces({ prefix }: CitedWork, clerk: Clerk): readonly Piece[] {
  if (prefix === '') return [];
  if (!isSignal(prefix, signalsOf(clerk.copy.words))) return [words(`${prefix} `)];
  return [signalPiece(uncapitalised(prefix), clerk), words(' ')];
}

function signalPiece(signal: string, { copy }: Clerk): Piece {
  return copy.court.citations.italicSignals ? { kind: 'emphasis', children: [words(signal)] } : words(signal);
}

/** Whether a pattern begins with a word of the paper, not with what a source says. */
function leadsWithPhrase([first]: Pattern, clerk: Clerk): boolean {
  if (first?.kind !== 'part') return first?.kind === 'phrase';
  return clerk.copy.court.citations.parts.get(first.name)?.[0]?.kind === 'phrase';
}

function withCapital([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (!first) return [];
  if (first.kind === 'words') return [{ ...first, text: capitalised(first.text) }, ...rest];
  return 'children' in first
    ? [{ ...first, children: withCapital(first.children) } as Piece, ...rest]
    : [first, ...rest];
}
