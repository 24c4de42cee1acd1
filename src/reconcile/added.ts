import type { Finding } from '../model/finding.ts';
import type { Paper } from '../model/paper.ts';
import type { FoundPassage, Recognition } from '../model/recognition.ts';
import { importFinding } from '../text/import-finding.ts';

/** Says how many numbered paragraphs a court's form adds to those of another office's Word file, whose numbers then move. */
export function addedByForm(found: Recognition, { blocks }: Paper): readonly Finding[] {
  const { document, accused, generalAllegations, individualResponsibility, counts, forfeiture, schedules } =
    found;
  const groups = new Set(counts.flatMap(({ group }) => group ?? []));
  const parts: readonly (readonly FoundPassage[])[] = [
    ...[generalAllegations, individualResponsibility, forfeiture],
    ...[...accused, ...counts, ...groups, ...schedules].map(({ paragraphs }) => paragraphs),
  ];
  const own = parts.reduce((sum, part) => sum + numberedIn(part), 0);
  const added = blocks.filter((block) => block.kind === 'numbered' && block.level === 0).length - own;
  if (document.properties.has('indict.court') || added <= 0) return [];
  const paragraphs = added === 1 ? 'one numbered paragraph' : `${added} numbered paragraphs`;
  const message = `the court’s form adds ${paragraphs} to those of the Word file; the numbers after them move`;
  const help =
    'an accused without paragraphs gets a standard one; give them their own, or choose another `--court`';
  return [
    importFinding(document.source, { rule: 'import/renumbered', severity: 'info', line: 1, message, help }),
  ];
}

function numberedIn(passages: readonly FoundPassage[]): number {
  return passages.reduce((sum, each) => sum + (each.kind === 'section' ? numberedIn(each.paragraphs) : 1), 0);
}
