import type { Rule } from '../../rule.ts';
import missingGlyph from './missing-glyph.ts';

/** What is looked for in the family `face`, by the rule's id. */
export const FACE: Readonly<Record<string, Rule>> = {
  'face/missing-glyph': missingGlyph,
};
