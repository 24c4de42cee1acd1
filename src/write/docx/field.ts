import { type Look, run, wordsElement } from './run.ts';
import { escaped } from './xml.ts';

/** A field: what Word shall compute, and what the paper says it comes to. */
export interface Field {
  /** `REF treaty \r \h`. */
  readonly instruction: string;
  readonly result: string;
}

/**
 * The runs of a field. Its parts are runs of their own, not the shorter `w:fldSimple`, because Word gives a result
 * that it computes anew the look of the instruction's run, and only so is there one.
 */
export function fieldRuns({ instruction, result }: Field, look: Look): string {
  const asked = `<w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText>`;
  return [
    fieldCharacter('begin'),
    asked,
    fieldCharacter('separate'),
    wordsElement(result),
    fieldCharacter('end'),
  ]
    .map((part) => run(part, look))
    .join('');
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): string {
  return `<w:fldChar w:fldCharType="${type}"/>`;
}
