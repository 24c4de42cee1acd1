import type { Revision } from '../model/mark.ts';
import type { Block, Group, Paper, Plain } from '../model/paper.ts';
import type { Passage, Redline } from '../model/redline.ts';
import { canBeMoved, canBeOne } from './alike.ts';
import { mergedContents } from './contents.ts';
import { passagesOf } from './findable.ts';
import { markedPassages } from './marked-passages.ts';
import { markedRuns } from './marked-runs.ts';
import { mergedNotes } from './merged-notes.ts';
import { namesOf } from './names.ts';
import { type Step, steps } from './steps.ts';

/**
 * Both papers of a redline in one: the new one, in its look and with its headers and properties, with what it has not
 * kept of the old one in its place, and all that differs marked. A table of contents is there where the new one has one.
 */
export function merged(redline: Redline, revision: Omit<Revision, 'date'>): Paper {
  const { old, new: wanted } = redline;
  const walk = steps(passagesOf(old), redline.passages, canBeOne, canBeMoved);
  const names = namesOf(redline, walk);
  const runs = markedRuns(names);
  const { first, of } = placed(walk, markedPassages(walk, names, runs));
  const before = old.blocks.find((block) => block.kind === 'contents');
  const blocks = wanted.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'page_break') return [block];
    if (block.kind === 'contents') return [mergedContents(before, block, names, runs)];
    return block.kind === 'group' ? regrouped(block, of) : of(block);
  });
  return {
    ...wanted,
    blocks: [...first, ...blocks],
    notes: mergedNotes(redline, names, runs),
    revision: { ...revision, date: wanted.properties.created },
  };
}

/** What stands before all passages of the new paper, and for each of these, and behind it. */
interface Places {
  readonly first: readonly Passage[];
  of(passage: Passage): readonly Passage[];
}

function placed(walk: readonly Step<Passage>[], written: (step: Step<Passage>) => Passage): Places {
  const first: Passage[] = [];
  const places = new Map<Passage, Passage[]>();
  let here = first;
  for (const step of walk) {
    if (step.kind !== 'went') {
      here = [];
      places.set(step.kind === 'kept' ? step.pair.new : step.new, here);
    }
    here.push(written(step));
  }
  return { first, of: (passage) => places.get(passage) ?? [] };
}

/** The lines of a group and those that went from among them; what is no line, or stands behind the last, is in no group. */
function regrouped({ blocks }: Group, of: Places['of']): readonly Block[] {
  const out: Block[] = [];
  let lines: Plain[] = [];
  const close = () => {
    if (lines.length > 0) out.push({ kind: 'group', blocks: lines });
    lines = [];
  };
  blocks.forEach((line, index) => {
    of(line).forEach((passage, place) => {
      if (passage.kind === 'plain' && (place === 0 || index < blocks.length - 1)) lines.push(passage);
      else {
        close();
        out.push(passage);
      }
    });
  });
  close();
  return out;
}
