import type { Copy } from '../model/analysis.ts';
import { worksIn } from '../model/inline.ts';
import type { CitedAt } from '../model/series.ts';

/** Where notes in printed order cite works, and the words of paragraphs name them; `naming`: the paragraphs that call a note or name a work, by its key. */
export function citedAt(
  notes: readonly string[],
  naming: ReadonlyMap<string, Iterable<number>>,
  { labels, notes: texts }: Copy,
): ReadonlyMap<string, CitedAt> {
  const cited = new Map<string, { readonly paragraphs: Set<number>; readonly notes: Set<number> }>();
  const at = (id: string, paragraphs: Iterable<number> = [], note?: number) => {
    const places = cited.get(id) ?? { paragraphs: new Set(), notes: new Set() };
    for (const paragraph of paragraphs) places.paragraphs.add(paragraph);
    if (note !== undefined) places.notes.add(note);
    cited.set(id, places);
  };
  for (const [key, paragraphs] of naming) if (labels.get(key)?.kind === 'source') at(key, paragraphs);
  notes.forEach((key, index) => {
    for (const { id } of worksIn(texts.get(key)?.content ?? [])) at(id, naming.get(key), index + 1);
  });
  return new Map(
    [...cited].map(([id, places]) => [
      id,
      { paragraphs: fromTheLowest(places.paragraphs), notes: fromTheLowest(places.notes) },
    ]),
  );
}

function fromTheLowest(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}
