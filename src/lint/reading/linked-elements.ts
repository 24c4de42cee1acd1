import type { Cited } from '../../model/analysis.ts';
import type { Count } from '../../model/case.ts';
import { groupOf, paragraphsIn } from '../../model/passages.ts';
import type { Scalar } from '../../model/value.ts';
import type { Exhibit } from '../rule.ts';

/** The elements that a count's own paragraphs, and those of its group, say that they allege. */
export function linkedElements(count: Count, { analysis }: Exhibit): readonly Scalar[] {
  const common = groupOf(count, analysis.case)?.paragraphs ?? [];
  return paragraphsIn([...common, ...count.paragraphs]).flatMap(({ elements }) => elements);
}

/** Whether a count links elements and the table of what it cites has some, so that they are read by their ids. */
export function isPleadedByLinks(count: Count, { provision }: Cited, exhibit: Exhibit): boolean {
  return (provision?.elements ?? []).length > 0 && linkedElements(count, exhibit).length > 0;
}
