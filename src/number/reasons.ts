import type { Copy } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import { withoutCalls } from '../model/manuscript.ts';
import type { Run } from '../model/paper.ts';
import type { Prose } from '../model/prose.ts';
import { type Reasons, reasonsByKey } from '../model/reasons.ts';
import type { Series } from '../model/series.ts';
import type { Span } from '../model/source.ts';
import { newClerk, UPRIGHT } from './clerk.ts';
import { paragraphRuns } from './runs.ts';

/** The reasons that a case gives for its amendments, with the numbers of its paper. Notes that they call are not printed. */
export function reasonsOf(
  copy: Copy,
  series: Series,
): { readonly value: Reasons; readonly findings: readonly Finding[] } {
  const clerk = newClerk(copy, series);
  const runs = (prose: Prose | undefined): readonly Run[] =>
    prose ? paragraphRuns(withoutCalls(copy.texts.get(prose) ?? []), UPRIGHT, clerk) : [];
  const anchored = <Held>(byKey: Iterable<readonly [key: string, held: Held]>): ReadonlyMap<string, Held> =>
    new Map(
      [...byKey].flatMap(([key, held]) => {
        const numbered = series.byKey.get(key);
        return numbered ? [[numbered.anchor, held] as const] : [];
      }),
    );
  const reasons = [...reasonsByKey(copy.keys)].map(
    ([key, prose]) => [key, { runs: runs(prose), at: prose }] as const,
  );
  const { document, removed } = copy.case;
  const value = {
    whole: runs(document.amended),
    byAnchor: anchored(reasons),
    places: anchored(placesOf(copy)),
    removed: removed.map(({ was, reason }) => ({ was: was.text.trim(), runs: runs(reason), at: was })),
  };
  return { value, findings: clerk.findings };
}

/** Where a case would give a reason, by the key of what it is about. */
function placesOf({ keys }: Copy): Iterable<readonly [string, Span]> {
  return [...keys].flatMap(([thing, key]) => {
    const { text, heading, title, id } = thing as Partial<Record<'text' | 'heading' | 'title' | 'id', Prose>>;
    const at = text ?? heading ?? title ?? id;
    return at ? [[key, at] as const] : [];
  });
}
