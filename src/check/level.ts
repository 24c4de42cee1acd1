import { LEVELS, type Level } from '../model/level.ts';
import type { Scalar } from '../model/value.ts';

/** A level as typed; `undefined` where none is given or it is not one. */
export function levelOf(scalar: Scalar | undefined): Level | undefined {
  return LEVELS.find((level) => level === scalar?.text);
}
