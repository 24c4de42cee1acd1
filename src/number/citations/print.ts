import type { Pattern, PatternPart } from '../../model/citation-style.ts';
import type { Piece } from '../../model/manuscript.ts';

/** What a pattern's places say of a work; nothing where it says nothing. */
export interface Told {
  field(name: string, look: string | undefined): readonly Piece[];
  /** Patterns that are named: phrases of the paper, and stretches of the style. */
  phrase(key: string): Pattern;
  part(name: string): Pattern;
}

/** What is printed of a pattern, and whether every place outside of choices had something to say. */
interface Printed {
  readonly pieces: readonly Piece[];
  readonly complete: boolean;
}

/** The words of a work by a pattern; a place that has nothing to say is left out. */
export function printPattern(pattern: Pattern, told: Told): readonly Piece[] {
  return printed(pattern, told).pieces;
}

type PartPrinter = {
  readonly [Kind in PatternPart['kind']]: (part: Extract<PatternPart, { kind: Kind }>, told: Told) => Printed;
};

const printers: PartPrinter = {
  words: ({ text }) => ({ pieces: [{ kind: 'words', text }], complete: true }),
  field: ({ name, look }, told) => {
    const pieces = told.field(name, look);
    return { pieces, complete: pieces.length > 0 };
  },
  phrase: ({ key }, told) => printed(told.phrase(key), told),
  part: ({ name }, told) => {
    const { pieces, complete } = printed(told.part(name), told);
    return { pieces, complete: complete && pieces.length > 0 };
  },
  emphasis: ({ children }, told) => {
    const inner = printed(children, told);
    const { pieces } = inner;
    return { ...inner, pieces: pieces.length > 0 ? [{ kind: 'emphasis', children: pieces }] : [] };
  },
  choice: ({ alternatives }, told) => {
    for (const alternative of alternatives) {
      const { pieces, complete } = printed(alternative, told);
      if (complete && (pieces.length > 0 || alternative.length === 0)) return { pieces, complete: true };
    }
    return { pieces: [], complete: true };
  },
};

function printed(pattern: Pattern, told: Told): Printed {
  const parts = pattern.map((part) =>
    (printers[part.kind] as (part: PatternPart, told: Told) => Printed)(part, told),
  );
  const said = parts.some(({ pieces }, index) => pieces.length > 0 && pattern[index]?.kind !== 'words');
  const spoken = said || pattern.every(({ kind }) => kind === 'words');
  return {
    pieces: spoken ? parts.flatMap(({ pieces }) => pieces) : [],
    complete: parts.every(({ complete }) => complete),
  };
}
