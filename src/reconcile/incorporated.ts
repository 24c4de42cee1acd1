import type { Finding } from '../model/finding.ts';
import type { Block, Paper } from '../model/paper.ts';
import type { Recognition } from '../model/recognition.ts';
import { importFinding } from '../text/import-finding.ts';
import { plainText } from '../text/plain-text.ts';

/** Says which counts incorporate more or fewer paragraphs in the paper than in the Word file, whose numbers may all have moved alike. */
export function incorporatedOtherwise(
  { counts, document: { source } }: Recognition,
  { blocks }: Paper,
): readonly Finding[] {
  return counts.flatMap(({ id, line, incorporated }) => {
    const now = incorporated === undefined ? undefined : sentenceOf(id, blocks);
    if (incorporated === undefined || now === undefined || stepsIn(now) === stepsIn(incorporated)) return [];
    const message = `this count incorporates other paragraphs in the case: the Word file says “${incorporated}”, the paper “${now}”`;
    const help = 'see which ids stand in its `incorporates`';
    return [
      importFinding(source, { rule: 'import/edited-charge', severity: 'warning', line, message, help }),
    ];
  });
}

/** The first numbered paragraph of a count, which incorporates. */
function sentenceOf(id: string, blocks: readonly Block[]): string | undefined {
  const start = blocks.findIndex((block) => block.kind === 'count' && block.anchor === id);
  const sentence = blocks.slice(start + 1).find(({ kind }) => kind === 'numbered');
  return start >= 0 && sentence?.kind === 'numbered' ? plainText(sentence.runs) : undefined;
}

/** How far the numbers of a sentence are from each other. */
function stepsIn(sentence: string): string {
  const numbers = (sentence.match(/\d+/g) ?? []).map(Number);
  return numbers.map((number, index) => number - (numbers[index - 1] ?? number)).join();
}
