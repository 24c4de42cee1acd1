import type { Mapping, Value } from '../model/value.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { isNothing } from './data.ts';
import type { Slip } from './pattern.ts';

/** A key that its place does not know; nothing where it only follows from the slip before it. `owner` is empty for the root. */
export function strayKey(
  value: Mapping,
  name: string,
  known: readonly string[],
  owner: string,
): Slip | undefined {
  const index = value.entries.findIndex(({ key }) => key.text === name);
  const isTail = index > 0 && isLooseWord(value, index) && isLooseWord(value, index - 1);
  if (isTail) return undefined;
  const message = owner ? `unexpected key \`${name}\` in ${owner}` : `unexpected key \`${name}\``;
  const help = isLooseWord(value, index)
    ? 'in braces a comma ends a value: text that holds one must stand in quotes there'
    : keyHelp(name, known, namesBeside(value, index));
  return { rule: 'schema/unknown-key', span: value.entries[index]?.key ?? value, message, help };
}

/** Whether an unknown key of the mapping was meant for this one, and the finding at that key says so. */
export function isMisspelt(key: string, value: Value, known: readonly string[]): boolean {
  if (value.kind !== 'mapping') return false;
  const names = value.entries.map((entry) => entry.key.text);
  const free = known.filter((name) => !names.includes(name));
  return names.some((name) => !known.includes(name) && (glued(name, [key]) || closest(name, free) === key));
}

/** The keys that stand in the file of an entry; those that it lies over in a file that it extends are free to be said anew. */
function namesBeside({ entries }: Mapping, index: number): readonly string[] {
  const source = entries[index]?.key.source;
  return entries.flatMap(({ key }) => (key.source === source ? key.text : []));
}

function keyHelp(name: string, known: readonly string[], present: readonly string[]): string {
  const key = glued(name, known);
  if (key) return `write a space after the colon: \`${key}: ...\``;
  if (present.includes('group') && OF_COUNTS.includes(name))
    return `it belongs in each count of the group that it is true of: give \`${name}\` there`;
  const free = known.filter((candidate) => !present.includes(candidate));
  return didYouMean(closest(name, free)) ?? `expected one of ${backquoted(free.length > 0 ? free : known)}`;
}

/** What a drafter may look for at a group, and only its counts have. */
const OF_COUNTS: readonly string[] = ['accused', 'incorporates', 'crime', 'acts', 'modes'];

/** The key that a value without a space is glued to, as in `{number:1}`. */
function glued(name: string, known: readonly string[]): string | undefined {
  return known.find((key) => name.startsWith(`${key}:`));
}

/** Words between commas in braces, which YAML takes for a key without a value. */
function isLooseWord(value: Mapping, index: number): boolean {
  const entry = value.entries[index];
  if (!entry || value.source.text[value.start] !== '{') return false;
  return isNothing(entry.value) && entry.value.start === entry.key.end && !entry.key.text.includes(':');
}
