import type { Edit } from '../model/finding.ts';

/** The text with every edit made; they do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { span, text: words } of [...edits].sort((one, other) => one.span.start - other.span.start)) {
    made += text.slice(at, span.start) + words;
    at = span.end;
  }
  return made + text.slice(at);
}

/** Whether two edits touch the same place; those that only touch each other do too, for which comes first is not told. */
export function overlap(one: Edit, other: Edit): boolean {
  return one.span.start <= other.span.end && other.span.start <= one.span.end;
}
