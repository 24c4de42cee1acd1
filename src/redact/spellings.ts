import type { ProperName } from '../model/case.ts';
import { type Level, withheldFrom } from '../model/level.ts';
import { type Spellings, spellingsOf } from '../text/spellings.ts';

/** A name that may not be read, every spelling of it, and what stands for it. */
export interface ProtectedName extends Spellings {
  readonly substitute: string;
}

/** The names that readers of a paper may not see, longest first, so that none is left over of a longer one. */
export function protectedNames(
  names: readonly ProperName[],
  paper: Level,
  substituteFor: (name: ProperName) => string,
): readonly ProtectedName[] {
  const closed = names.filter(({ protect }) => protect && withheldFrom(paper, protect));
  return closed
    .map((name) => ({
      ...spellingsOf([name.name, ...name.not].map(({ text }) => text)),
      substitute: substituteFor(name),
    }))
    .sort((one, other) => longest(other) - longest(one));
}

function longest({ squeezed }: ProtectedName): number {
  return Math.max(...squeezed.map(({ length }) => length));
}
