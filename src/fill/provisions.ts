import type { Cited } from '../model/analysis.ts';
import { escapeMarkup } from './desk.ts';

/** Joins markup by the language's own list words: `a, b and c`. */
export type Join = (parts: readonly string[]) => string;

/** `Articles 8 bis and 25(3)(c) of the Rome Statute and customary international law`, as markup; each instrument once, in order. */
export function provisionsMarkup(cited: readonly Cited[], join: Join): string {
  const byInstrument = new Map<string, Cited[]>();
  for (const each of cited) {
    const same = byInstrument.get(each.instrument.id) ?? [];
    if (!same.some((other) => other.path === each.path)) same.push(each);
    byInstrument.set(each.instrument.id, same);
  }
  return join([...byInstrument.values()].map((group) => ofOneInstrument(group, join)));
}

function ofOneInstrument(group: readonly Cited[], join: Join): string {
  const { cite } = (group[0] as Cited).instrument;
  const paths = join(group.map((each) => pathMarkup(each.path)));
  const words = escapeMarkup(group.length === 1 ? cite.one : cite.many).replace('{paths}', () => paths);
  return cite.of === '' ? words : `${words} ${escapeMarkup(cite.of)}`;
}

/** The Latin ordinals of inserted articles are italic: 8 *bis*. */
function pathMarkup(path: string): string {
  return escapeMarkup(path).replace(/(\d) (bis|ter|quater)\b/g, '$1\u00a0<em>$2</em>');
}
