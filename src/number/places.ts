import type { Run } from '../model/paper.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { stretches } from '../text/stretches.ts';
import { type Clerk, type Look, textRun, words } from './clerk.ts';
import { paragraphRun } from './incorporated.ts';

/** `12–14, 18, Incident 3`: the paragraphs that things are or stand in, and of persons those that refer to them, each once, then incidents that stand in a table alone; as short as a table has room for. */
export function placesRuns(keys: readonly string[], look: Look, clerk: Clerk): readonly Run[] {
  const numbers = keys.flatMap((key) => numbersOf(key, clerk));
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const paragraphs = stretches(sorted).flatMap(([from, to]) => stretchRuns(from, to, look, clerk));
  const incidents = [...new Set(keys.flatMap((key) => incidentWords(key, clerk)))];
  const all = [...paragraphs, ...incidents.map((text): readonly Run[] => [textRun(text, look)])];
  const [, between = ', '] = /\{first\}(.*)\{last\}/.exec(words(clerk, 'list_many')) ?? [];
  return all.flatMap((runs, index) => (index === 0 ? runs : [textRun(between, look), ...runs]));
}

function numbersOf(key: string, { copy, series: { byKey, namedAt } }: Clerk): readonly number[] {
  if (copy.labels.get(key)?.kind === 'accused') return [...(namedAt.get(key) ?? [])];
  return [byKey.get(key)?.paragraph ?? []].flat();
}

/** Two neighbours stand apart, more are a range. */
function stretchRuns(from: number, to: number, look: Look, clerk: Clerk): readonly (readonly Run[])[] {
  const first = [paragraphRun(from, look, clerk)];
  if (from === to) return [first];
  const last = paragraphRun(to, look, clerk);
  return to - from === 1 ? [first, [last]] : [[...first, textRun('–', look), last]];
}

/** An incident that is no paragraph by its own number, where a table of this paper has it. */
function incidentWords(key: string, clerk: Clerk): readonly string[] {
  const { copy, series } = clerk;
  const label = copy.labels.get(key);
  if (label?.kind !== 'incident' || series.byKey.get(key)?.paragraph !== undefined) return [];
  const { incidents, schedules } = copy.case;
  const table = schedules.find(({ incidents: listed }) => listed?.all.includes(label.of));
  if (!table || !series.byKey.has(table.id.text)) return [];
  const number = `${incidents.indexOf(label.of) + 1}`;
  return [fillPhrase(words(clerk, 'chronology_incident'), { number })];
}
