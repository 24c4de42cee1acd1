import { callsIn, type Inline, type Shown } from '../model/inline.ts';
import { type Level, withheldFrom } from '../model/level.ts';

/** How withheld words are printed, and for whom. */
export interface Veil {
  readonly paper: Level;
  /** `[REDACTED]` in the paper's language. */
  readonly mark: string;
}

/** Which notes are called from words anyone may read, and which from withheld ones. */
export interface Calls {
  readonly open: Set<string>;
  readonly hidden: Set<string>;
}

/**
 * Text without the words its readers may not see: each withheld stretch is one mark, whatever its length.
 *
 * Calls inside stay, so that the notes of every copy have the same numbers; each is entered in `calls`.
 */
export function withhold(content: readonly Inline[], veil: Veil, calls: Calls): readonly Shown[] {
  return content.flatMap((inline): Shown[] => {
    switch (inline.kind) {
      case 'withheld':
        if (!withheldFrom(veil.paper, inline.level)) return [...withhold(inline.children, veil, calls)];
        return [...hideAll(inline.children, veil, calls)];
      case 'emphasis':
      case 'strong':
      case 'link':
        return [{ ...inline, children: withhold(inline.children, veil, calls) }];
      case 'call':
        calls.open.add(inline.note);
        return [inline];
      default:
        return [inline];
    }
  });
}

/** One mark in place of everything, with the calls that stood in it. */
export function hideAll(content: readonly Inline[], veil: Veil, calls: Calls): readonly Shown[] {
  const within = callsIn(content);
  for (const call of within) calls.hidden.add(call.note);
  return [{ kind: 'words', text: veil.mark }, ...within];
}
