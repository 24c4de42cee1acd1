import { type Node, YAMLMap } from 'yaml';
import type { Particulars } from '../model/recognition.ts';
import { flow, plain, put, text, words } from './nodes.ts';

/** Values that are numbers and truths in a case file. */
const BARE: readonly string[] = [
  'amendment',
  'corrigendum',
  'line_numbers',
  'ex_parte',
  'draft',
  'as_typed',
  'landscape',
];

/** Values in which no sign is markup. */
const CODES: readonly string[] = ['kind', 'classification', 'language', 'date', 'crime'];

/** Values that are lists, parted by `; `; of texts, and of ids and provisions. */
const TEXTS: readonly string[] = ['judges', 'aliases', 'assistants'];
const LISTS: readonly string[] = [
  'accused',
  'acts',
  'modes',
  'alternative_to',
  'incorporates',
  'with',
  'incidents',
  'columns',
];

/** The values below a key. */
export function nested(particulars: Particulars, start: string): YAMLMap | undefined {
  const own = [...particulars].filter(([key]) => key.startsWith(start));
  const map = new YAMLMap();
  for (const [path, value] of own) {
    const [key = '', below] = path.slice(start.length).split('.');
    if (below === undefined) put(map, key, nodeOf(key, value));
    else if (!map.has(key)) put(map, key, lists(particulars, `${start}${key}.`));
  }
  return map.items.length > 0 ? map : undefined;
}

/** Lists of texts by the names of places. */
function lists(particulars: Particulars, start: string): YAMLMap {
  const map = new YAMLMap();
  for (const [path, value] of particulars)
    if (path.startsWith(start)) put(map, path.slice(start.length), flow(value.split('; ').map(words)));
  return map;
}

/** The value of a key, as a case file has it. */
export function nodeOf(key: string, value: string): Node | undefined {
  if (TEXTS.includes(key)) return flow(value.split('; ').map(words));
  if (LISTS.includes(key))
    return key === 'alternative_to' && !value.includes('; ')
      ? text(value)
      : flow(value.split('; ').map(entry));
  if (CODES.includes(key)) return text(value);
  if (!BARE.includes(key)) return words(value);
  return plain(/^\d+$/.test(value) ? Number(value) : value === 'true');
}

/** An id or a provision, `alternative: icty 7(3)`, or a stretch of ids, `period..incidents`. */
function entry(value: string): Node {
  const [, mode] = /^alternative: (.*)$/.exec(value) ?? [];
  const [from = '', to] = value.split('..');
  if (mode === undefined && to === undefined) return text(value);
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, each] of Object.entries(mode === undefined ? { from, to } : { alternative: mode }))
    put(map, key, text(each ?? ''));
  return map;
}
