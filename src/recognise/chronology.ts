import { paragraphsIn, type WordTable, wordsOf } from '../model/word-document.ts';
import { dateIn } from './dates.ts';
import type { Draft } from './drafts.ts';
import { tidy } from './kinds.ts';
import type { Targets } from './targets.ts';

/** Gives the paragraphs to which a chronology leads their dates, and what it says of them. `dateOf`: what the file itself tells. */
export function readChronology(
  tables: readonly WordTable[],
  targets: Targets,
  dateOf: (draft: Draft) => string | undefined,
): void {
  for (const { cells } of tables.flatMap(({ rows }) => rows)) {
    const [when, event, reference] = cells.map((cell) => paragraphsIn(cell)[0]);
    const draft = draftAt(reference?.runs ?? [], targets);
    if (!when || !event || !draft || draft.incident) continue;
    const date = dateIn(tidy(wordsOf(when.runs)))?.date ?? dateOf(draft);
    if (date === undefined) continue;
    draft.date = date;
    if (tidy(wordsOf(event.runs)) !== tidy(wordsOf(draft.runs))) draft.event = event.runs;
  }
}

type Runs = Draft['runs'];

/** By the field, or else by the number that is said. */
function draftAt(runs: readonly Runs[number][], { marks, paragraphs }: Targets): Draft | undefined {
  const field = runs.find((run) => run.kind === 'reference');
  const target = field && marks.get(field.to);
  if (target) return target.kind === 'paragraph' ? target : undefined;
  return paragraphs.get(/\d+/.exec(wordsOf(runs))?.[0] ?? '')?.[0];
}
