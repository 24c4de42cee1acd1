import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { LIMITS } from './limits.ts';

/** A finding where a case is more than any paper holds: an alias or an include repeats in a few words what it stands for. */
export function tooMuch(root: Value | undefined, source: Source): Finding | undefined {
  const weighed = root && weigh(root, { values: 0, signs: 0 });
  if (!weighed || !isOver(weighed)) return undefined;
  const message =
    'this case is too long: with its included files and what `*` repeats it has more texts than a paper can hold';
  return structural('file/too-large', { source, start: 0, end: Math.min(1, source.text.length) }, message);
}

interface Weight {
  values: number;
  signs: number;
}

function isOver({ values, signs }: Weight): boolean {
  return values > LIMITS.values || signs > LIMITS.signs;
}

/** Adds a value to what has been weighed; once there is too much, nothing more is looked at. */
function weigh(value: Value, weight: Weight): Weight {
  weight.values += 1;
  if (isOver(weight)) return weight;
  if (value.kind === 'scalar') weight.signs += value.text.length;
  else if (value.kind === 'list') for (const item of value.items) weigh(item, weight);
  else for (const entry of value.entries) weigh(entry.value, weight);
  return weight;
}
