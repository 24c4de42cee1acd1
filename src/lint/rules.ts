import type { Rule } from './rule.ts';
import { CITATION } from './rules/citation/index.ts';
import { COUNT } from './rules/count/index.ts';
import { ELEMENT } from './rules/element/index.ts';
import { FACE } from './rules/face/index.ts';
import { FOOTNOTE } from './rules/footnote/index.ts';
import { FORM } from './rules/form/index.ts';
import { ID } from './rules/id/index.ts';
import { LANGUAGE } from './rules/language/index.ts';
import { LAW } from './rules/law/index.ts';
import { NAME } from './rules/name/index.ts';
import { PERSON } from './rules/person/index.ts';
import { PLEADING } from './rules/pleading/index.ts';
import { PROOF } from './rules/proof/index.ts';
import { REFERENCE } from './rules/reference/index.ts';
import { TERM } from './rules/term/index.ts';
import { TEXT } from './rules/text/index.ts';
import { TIME } from './rules/time/index.ts';

/** Every rule by its id, which is its path below `rules/`. */
export const RULES: Readonly<Record<string, Rule>> = {
  ...CITATION,
  ...COUNT,
  ...ELEMENT,
  ...FACE,
  ...FOOTNOTE,
  ...FORM,
  ...ID,
  ...LANGUAGE,
  ...LAW,
  ...NAME,
  ...PERSON,
  ...PLEADING,
  ...PROOF,
  ...REFERENCE,
  ...TERM,
  ...TEXT,
  ...TIME,
};
