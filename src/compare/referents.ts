import type { Note } from '../model/paper.ts';
import type { Passage } from '../model/redline.ts';
import { anchorOf } from '../text/passage-name.ts';
import type { Match } from './matching.ts';
import type { Referents } from './words.ts';

/** Things of the old paper and which of them the new one has. */
interface Found<Thing> {
  readonly things: readonly Thing[];
  readonly matches: readonly Match[];
}

/** How references and calls of either paper are read. */
export interface Sides {
  readonly old: Referents;
  readonly new: Referents;
}

/** What is the same in both papers goes by its name in the new one; what only one of them has is unlike anything of the other. */
export function referentsOf(
  passages: Found<Passage>,
  notes: Found<Note>,
  newPassages: readonly Passage[],
  newNotes: readonly Note[],
): Sides {
  const before = [...passages.things.map(anchorOf), ...notes.things.map(anchorOf)];
  const after = [...newPassages.map(anchorOf), ...newNotes.map(anchorOf)];
  const later = new Map([...namesOf(passages, newPassages), ...namesOf(notes, newNotes)]);
  const noteAfter = new Map(notes.matches.map((match) => [match.old + 1, match.new + 1]));
  const [known, knownLater] = [new Set(before), new Set(after)];
  return {
    old: {
      reference: ({ anchor, text }) =>
        known.has(anchor) ? (later.get(anchor) ?? `old ${anchor}`) : `${anchor} ${text}`,
      call: (note) => String(noteAfter.get(note) ?? `old ${note}`),
    },
    new: {
      reference: ({ anchor, text }) => (knownLater.has(anchor) ? anchor : `${anchor} ${text}`),
      call: String,
    },
  };
}

/** Both names of what both papers have. */
function* namesOf<Thing extends Passage | Note>(
  { things, matches }: Found<Thing>,
  wanted: readonly Thing[],
): Generator<readonly [old: string | undefined, new: string | undefined]> {
  for (const match of matches) {
    const [old, now] = [things[match.old], wanted[match.new]];
    if (old && now) yield [anchorOf(old), anchorOf(now)];
  }
}
