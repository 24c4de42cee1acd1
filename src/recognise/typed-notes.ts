import {
  type WordBlock,
  type WordDocument,
  type WordNote,
  type WordParagraph,
  type WordRun,
  type WordText,
  wordsOf,
} from '../model/word-document.ts';
import { withoutStart } from './label.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const START = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)/;

/**
 * Footnotes that somebody typed, as a copied page has them: a raised number in the text, and a paragraph that begins
 * with the same raised number. They become notes like Word's own.
 */
export function withTypedNotes(document: WordDocument): WordDocument {
  const paragraphs = document.body.filter((block): block is WordParagraph => block.kind === 'paragraph');
  const called = new Set(paragraphs.flatMap(({ runs }) => callsIn(runs)));
  const typed = new Map<string, WordNote>();
  const body = document.body.filter((block) => {
    const number = block.kind === 'paragraph' ? noteNumber(block) : undefined;
    if (block.kind !== 'paragraph' || number === undefined || !called.has(number) || typed.has(number))
      return true;
    const length = /^\s*[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*/.exec(wordsOf(block.runs))?.[0].length ?? 0;
    const text: WordParagraph = { ...block, runs: withoutStart(block.runs, length) };
    typed.set(number, { key: `typed ${number}`, kind: 'footnote', blocks: [text] });
    return false;
  });
  if (typed.size === 0) return document;
  const notes = new Map([...document.notes, ...[...typed.values()].map((note) => [note.key, note] as const)]);
  return { ...document, body: body.map((block) => withCalls(block, typed)), notes };
}

/** The number with which a paragraph begins, where it is raised. */
function noteNumber({ runs }: WordParagraph): string | undefined {
  const first = runs.find((run): run is WordText => run.kind === 'text' && run.text.trim() !== '');
  if (first?.raised && /^\s*\d{1,3}\s*$/.test(first.text)) return first.text.trim();
  const signs = START.exec(wordsOf(runs))?.[1];
  return signs && digits(signs);
}

function digits(signs: string): string {
  return [...signs].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
}

/** Raised numbers after a word. */
function callsIn(runs: readonly WordRun[]): readonly string[] {
  return pieces(runs, new Set(), true).flatMap((run) =>
    run.kind === 'call' && run.note.startsWith('typed ') ? [run.note.slice(6)] : [],
  );
}

function withCalls<Block extends WordBlock>(block: Block, notes: ReadonlyMap<string, WordNote>): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, runs: pieces(block.runs, new Set(notes.keys()), false) };
}

/** The runs with calls in place of raised numbers: of every number, or of the notes given. */
function pieces(runs: readonly WordRun[], notes: ReadonlySet<string>, every: boolean): readonly WordRun[] {
  return runs.flatMap((run, index): readonly WordRun[] => {
    if (run.kind !== 'text') return [run];
    const wanted = (number: string) => every || notes.has(number);
    const call = (number: string): WordRun => ({ kind: 'call', note: `typed ${number}` });
    const raised = run.raised && index > 0 && /^\s*(\d{1,3})\s*$/.exec(run.text)?.[1];
    if (raised && wanted(raised)) return [call(raised)];
    return run.text
      .split(/(?<=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![⁰¹²³⁴⁵⁶⁷⁸⁹])/)
      .flatMap((text, part): readonly WordRun[] => {
        if (part % 2 === 1 && wanted(digits(text))) return [call(digits(text))];
        return text === '' ? [] : [{ ...run, text }];
      });
  });
}
