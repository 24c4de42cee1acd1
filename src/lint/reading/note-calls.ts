import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Stretch, sentenceAt } from './sentences.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A note, and the words of the text that it is to support. Offsets in UTF-16 units of the caller's text. */
export interface NoteCall<Support> {
  readonly note: Statement;
  /** What the note supports it with; there is some. */
  readonly supports: readonly Support[];
  readonly caller: Statement;
  /** The sentence that calls it. */
  readonly sentence: Stretch;
  /** What stands in the sentence before the call, behind the call of another note. */
  readonly supported: Stretch;
}

/** Every call that a paragraph or an item has of a note in which some support is read, in the order of the paper; a note is read once. */
export function* noteCallsOf<Support>(
  exhibit: Exhibit,
  read: (note: Statement) => Iterable<Support>,
): Generator<NoteCall<Support>> {
  const notes = notesOf(exhibit);
  const known = new Map<Statement, readonly Support[]>();
  const supportsOf = (note: Statement) => {
    const supports = known.get(note) ?? [...read(note)];
    known.set(note, supports);
    return supports;
  };
  for (const caller of statementsOf(exhibit)) {
    if (caller.role !== 'paragraph' && caller.role !== 'item') continue;
    for (const [index, { at, note: key }] of caller.calls.entries()) {
      const note = notes.get(key);
      const supports = note ? supportsOf(note) : [];
      if (!note || supports.length === 0) continue;
      const sentence = sentenceAt(caller.text, Math.max(0, at - 1));
      const before = caller.calls.slice(0, index).findLast((call) => call.at < at)?.at ?? 0;
      const supported = { start: Math.max(sentence.start, before), end: at };
      yield { note, supports, caller, sentence, supported };
    }
  }
}

const notesOf = once(
  (exhibit: Exhibit): ReadonlyMap<string | undefined, Statement> =>
    new Map(
      statementsOf(exhibit)
        .filter(({ role }) => role === 'note')
        .map((each) => [each.home.note, each]),
    ),
);
