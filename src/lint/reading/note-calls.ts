import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Stretch, sentenceAt } from './sentences.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A note, and the words of the text that it is to support. Offsets in UTF-16 units of the caller's text. */
export interface NoteCall {
  readonly note: Statement;
  readonly caller: Statement;
  /** The sentence that calls it. */
  readonly sentence: Stretch;
  /** What stands in the sentence before the call, behind the call of another note. */
  readonly supported: Stretch;
}

/** Every call of a note that a paragraph or an item has, in the order of the paper, of the notes that are asked about. */
export function* noteCallsOf(exhibit: Exhibit, asks: (note: Statement) => boolean): Generator<NoteCall> {
  const notes = notesOf(exhibit);
  for (const caller of statementsOf(exhibit)) {
    if (caller.role !== 'paragraph' && caller.role !== 'item') continue;
    for (const [index, { at, note: key }] of caller.calls.entries()) {
      const note = notes.get(key);
      if (!note || !asks(note)) continue;
      const sentence = sentenceAt(caller.text, Math.max(0, at - 1));
      const before = caller.calls.slice(0, index).findLast((call) => call.at < at)?.at ?? 0;
      yield { note, caller, sentence, supported: { start: Math.max(sentence.start, before), end: at } };
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
