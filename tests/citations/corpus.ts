import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A CSL item as a case file has it, every scalar a string. */
export interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly [key: string]: unknown;
}

/** A note as a drafter writes it, and as the paper prints it, with `*…*` about its italics. */
export interface SeedNote {
  readonly note: number;
  readonly write: string;
  readonly print: string;
}

/** What the paper prints in some notes, and what its own style makes of the same words. */
export interface Fault {
  readonly notes: readonly number[];
  readonly prints: string;
  readonly style: string;
  readonly why: string;
  /** The whole citation is another: nothing of the printed one is measured. */
  readonly recast?: boolean;
}

/** A work given in full once more, by its place in the note, and the short form that the style has for it. */
export interface Again {
  readonly note: number;
  readonly work: number;
  readonly style: string;
}

/** The notes of a published paper as data, with all that is known to be its own fault. */
export interface Corpus {
  readonly sources: readonly Item[];
  readonly notes: readonly SeedNote[];
  readonly faults: readonly Fault[];
  readonly again: readonly Again[];
  /** Notes whose italics are not those of the style, and why. */
  readonly italics: readonly { readonly notes: readonly number[]; readonly why: string }[];
  /** The style's dress of the paper, as the file of a court. */
  readonly court: string;
}

/** Reads the corpus of a paper by its folder's name. */
export function corpus(paper: string): Corpus {
  const folder = new URL(`./${paper}/`, import.meta.url);
  const there = readdirSync(folder);
  const text = (name: string) => (there.includes(name) ? readFileSync(new URL(name, folder), 'utf8') : '[]');
  return {
    sources: parse(text('sources.yaml'), { schema: 'failsafe' }),
    notes: parse(text('notes.yaml')),
    faults: parse(text('faults.yaml')),
    again: parse(text('again.yaml')),
    italics: parse(text('italics.yaml')),
    court: text('court.yaml'),
  };
}

/** The printed note with the faults of the paper undone. */
export function styled({ note, print }: SeedNote, faults: readonly Fault[]): string {
  return faultsOf(note, faults).reduce((text, { prints, style }) => text.replace(prints, () => style), print);
}

/** The styled note with short forms where the paper has full ones again. */
export function shortened(text: string, again: readonly Again[]): string {
  const works = text.replace(/\.$/, '').split('; ');
  for (const { work, style } of again) works[work - 1] = style;
  return `${works.join('; ')}.`.replace('.*.', '.*');
}

/** The faults of one note. */
export function faultsOf(note: number, faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ notes }) => notes.includes(note));
}

/** A text without the marks of its italics. */
export function plain(text: string): string {
  return text.replaceAll('*', '');
}

/** A text with its quotation marks and dashes as they are typed: the program sets them anew. */
function typed(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('--', '–');
}

/** The words of a text, whatever is italic in it and however its quotation marks are set. */
export function comparable(text: string): string {
  return typed(plain(text));
}

/** The italic stretches of a text, without the punctuation that came to stand in them. */
export function italics(text: string): readonly string[] {
  return [...typed(text).matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => words.replace(/[\s,.;]+$/, ''));
}

/** The ids that a note cites, in its order. */
export function cited(write: string): readonly string[] {
  return [...write.matchAll(/@([A-Za-z][\w-]*)/g)].map(([, id]) => id as string);
}
