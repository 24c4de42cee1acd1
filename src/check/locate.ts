import { entryAt, type Scalar, scalarAt, type Value } from '../model/value.ts';

/** A step from the root to a value: a key, or an index counted from 0. */
export interface Step {
  readonly name: string;
  readonly value: Value;
  readonly key?: Scalar;
}

/** The values on the way of a JSON pointer (RFC 6901), the root first. */
export function trail(root: Value, pointer: string): readonly Step[] {
  const steps: Step[] = [{ name: '', value: root }];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = below(steps.at(-1)?.value ?? root, name);
    if (!step) break;
    steps.push(step);
  }
  return steps;
}

function below(value: Value, name: string): Step | undefined {
  if (value.kind === 'list') {
    const item = value.items[Number(name)];
    return item && { name, value: item };
  }
  const entry = entryAt(value, name);
  return entry && { name, value: entry.value, key: entry.key };
}

/** What one item of a list is called, by the list's key. */
const ITEM_NAMES: Readonly<Record<string, string>> = {
  accused: 'accused',
  counts: 'count',
  terms: 'term',
  names: 'name',
  sources: 'source',
  evidence: 'item of evidence',
  incidents: 'incident',
  forfeiture: 'paragraph',
  general_allegations: 'paragraph',
  individual_responsibility: 'paragraph',
  paragraphs: 'paragraph',
  items: 'sub-paragraph',
  modes: 'mode',
  schedules: 'schedule',
  rows: 'row',
  footnotes: 'footnote',
  incorporates: 'item',
  elements: 'element',
  provisions: 'provision',
  styles: 'style',
};

/** How a drafter calls the last mapping or list on the way: `count \`x\``, `paragraph 3`, `\`document\``; empty for the root. */
export function called(steps: readonly Step[]): string {
  const last = steps.at(-1);
  if (!last || steps.length === 1) return '';
  const list = steps.at(-2)?.name ?? '';
  const item = ITEM_NAMES[list];
  if (last.key) return item ? `${item} \`${last.name}\`` : `\`${last.name}\``;
  const noun = NOUNS.find(([key]) => entryAt(last.value, key))?.[1] ?? item ?? 'item';
  const id = scalarAt(last.value, 'id');
  return id ? `${noun} \`${id.text}\`` : `${noun} ${Number(last.name) + 1}`;
}

/** What a mapping is by a key that nothing else has. */
const NOUNS = [
  ['heading', 'section'],
  ['group', 'group'],
] as const;
