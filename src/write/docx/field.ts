import type { Mark } from '../../model/mark.ts';
import { onlyOn } from '../../text/sides.ts';
import { escaped } from '../office/xml.ts';
import { type Look, run, wordsElement } from './run.ts';
import type { Track } from './track.ts';

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
  return about(instruction, resultRun(result, look), look);
}

/** What both papers of a redline have in one place. Where only its result is another, that is what changed of the field. */
export function fieldOfBoth(
  mark: Mark | undefined,
  old: Field,
  wanted: Field,
  look: Look,
  track: Track,
): string {
  if (mark) return track.runs(mark, fieldRuns(onlyOn({ mark }) === 'old' ? old : wanted, look));
  if (old.instruction !== wanted.instruction)
    return track.both(mark, fieldRuns(old, look), fieldRuns(wanted, look));
  const result = track.both(mark, resultRun(old.result, look), resultRun(wanted.result, look));
  return about(wanted.instruction, result, look);
}

function resultRun(result: string, look: Look): string {
  return run(wordsElement(result), look);
}

function about(instruction: string, result: string, look: Look): string {
  const asked = `<w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText>`;
  const [begin = '', asking = '', separate = '', end = ''] = [
    fieldCharacter('begin'),
    asked,
    fieldCharacter('separate'),
    fieldCharacter('end'),
  ].map((part) => run(part, look));
  return begin + asking + separate + result + end;
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): string {
  return `<w:fldChar w:fldCharType="${type}"/>`;
}
