import type { Contents, ContentsEntry, Plain } from '../model/paper.ts';
import type { Body } from '../model/redline.ts';
import { changesOf } from './changes.ts';
import { DELETED, INSERTED, type MarkedRuns } from './marked-runs.ts';
import { match } from './matching.ts';
import type { Names } from './names.ts';
import { steps } from './steps.ts';
import { stretches } from './stretches.ts';
import { NAMELESS, tokensOf } from './words.ts';

type Line = Plain | ContentsEntry;

/** The table of contents of a redline. Its lines are the same where they name the same heading, at the same depth. */
export function mergedContents(
  old: Contents | undefined,
  wanted: Contents,
  names: Names,
  runs: MarkedRuns,
): Contents {
  const before = old?.entries.map((entry) => ({ ...entry, anchor: names.block(entry.anchor) })) ?? [];
  return {
    ...wanted,
    title: mergedLines(old?.title ?? [], wanted.title, ({ style }) => style, runs),
    entries: mergedLines(before, wanted.entries, ({ level, anchor }) => `${level} ${anchor}`, runs),
  };
}

function mergedLines<Item extends Line>(
  old: readonly Item[],
  wanted: readonly Item[],
  nameOf: (line: Item) => string,
  runs: MarkedRuns,
): readonly Item[] {
  const findable = (line: Item) => ({ kind: 'line', words: [nameOf(line)] });
  const bodyOf = (one: Item, other: Item): Body => ({
    kind: 'words',
    stretches: stretches(tokensOf(one.runs, NAMELESS), tokensOf(other.runs, NAMELESS)),
  });
  const changes = changesOf(old, wanted, match(old.map(findable), wanted.map(findable)), bodyOf);
  return steps(old, changes, () => true).map((step): Item => {
    if (step.kind === 'came') return { ...step.new, mark: INSERTED, runs: runs.came(step.new.runs) };
    if (step.kind === 'went') return { ...step.old, mark: DELETED, runs: runs.went(step.old.runs) };
    const { new: line, body } = step.pair;
    return body.kind === 'words' ? { ...line, runs: runs.both(body.stretches) } : line;
  });
}
