import type { Remark } from '../model/recognition.ts';
import { type Outline, paragraphsOf, passagesOf } from './drafts.ts';

/** Where the paper begins to number its paragraphs otherwise than the Word file, since it counts them one after the other. */
export function renumbered(
  { accused, general, responsibility, counts, forfeiture }: Outline,
  own: boolean,
): readonly Remark[] {
  const printed = [
    ...paragraphsOf([...accused, ...general, ...responsibility]),
    ...paragraphsOf([...passagesOf(counts), ...forfeiture]),
  ];
  // A court's form orders the parts of our own papers by itself.
  if (own) return [];
  const at = printed.findIndex(
    ({ label }, index) => label?.form === 'arabic' && label.text.replace(/\W/g, '') !== `${index + 1}`,
  );
  const first = printed[at];
  if (!first?.label) return [];
  return [
    {
      rule: 'import/renumbered',
      severity: 'info',
      line: first.line,
      message: `the paper counts its paragraphs anew from here: \`${first.label.text}\` becomes ${at + 1}`,
      help: 'references within the paper move along; those of other papers to this one do not',
    },
  ];
}
