import type { Authority } from '../model/authority.ts';
import type { Call, Inline, Reference, Stretch } from '../model/inline.ts';
import type { Level } from '../model/level.ts';
import type { Prose } from '../model/prose.ts';
import type { Stars } from './emphasis.ts';
import type { Fault } from './faults.ts';

/** What the markup of a text refers to. The reader of the markup knows signs, its directory knows names. */
export interface Directory {
  /** Whether anything carries this id. */
  knows(id: string): boolean;
  reference(id: string, at: Stretch): Reference;
  authority(id: string, at: Stretch): Authority | undefined;
  call(id: string, at: Stretch): Call;
  /** A note written on the spot. */
  note(content: readonly Inline[], at: Stretch): Call;
  /** Markup that cannot mean anything; `word` is what was found. */
  broken(at: Stretch, fault: Fault, word: string): void;
}

/** Where in a text the reader of its markup is. */
export interface Reader {
  readonly prose: Prose;
  readonly text: string;
  readonly directory: Directory;
  readonly brackets: ReadonlyMap<number, number>;
  readonly depth: number;
  /** Where the stretch that is read ends: nothing in it reaches further. */
  readonly end: number;
}

/** No drafter nests deeper; brackets that do are words, so that no later stage walks a bottomless tree. */
const DEEPEST = 12;

/** What stood at a place, and where the text goes on. */
export interface Read {
  readonly pieces: readonly (Inline | Stars)[];
  readonly end: number;
}

/** How an id is spelled. */
export const ID = '[A-Za-z][A-Za-z0-9_-]*';

/** The beginning of a redaction, wherever it stands. */
export const REDACTION = /:redact(?![a-z])/i;

/** The partner of a `[`; none where it stands too deep. */
export function closing(reader: Reader, bracket: number): number | undefined {
  return reader.depth < DEEPEST ? reader.brackets.get(bracket) : undefined;
}

/** Line ends and runs of spaces in a text are one space; a no-break space stays what it is. */
export function spaced(text: string): string {
  return text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, ' ');
}

/** Words with every escaped sign as itself. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What stands for markup that cannot be read: nothing anybody may see. */
export function broken(reader: Reader, start: number, end: number, fault: Fault, word = ''): Read {
  reader.directory.broken(stretch(reader, start, end), fault, word);
  return { pieces: [withheld('secret', [])], end };
}

/** Words of a level. */
export function withheld(level: Level, children: readonly Inline[]): Inline {
  return { kind: 'withheld', level, children };
}

/** From `start` to `end` of the text, in UTF-16 units. */
export function stretch({ prose }: Reader, start: number, end: number): Stretch {
  return { prose, start, end };
}

/** A sticky pattern at a place, where it ends within the stretch that is read. */
export function match(pattern: RegExp, { text, end }: Reader, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && at + found[0].length <= end ? found : undefined;
}
