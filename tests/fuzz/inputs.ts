import fc from 'fast-check';
import { shipped, written } from './cases.ts';
import { changedText } from './change-text.ts';
import { changed } from './change-values.ts';
import { ofCase } from './lines.ts';
import type { Input } from './trial.ts';

export type Held = string | Uint8Array;
export type Files = Readonly<Record<string, Held>>;

/** The smallest case, as it is shipped. */
export const SMALL = shipped('minimal');

/** The smallest case with words in place of others, which must be there. */
export function small(from: string, to: string): string {
  if (!SMALL.includes(from)) throw new Error(`the smallest case has no ${from}`);
  return SMALL.replace(from, () => to);
}

/** What a case may name beside itself. */
export const BESIDE: Files = {
  'old.yaml': SMALL,
  'part.yaml': '- {text: A part.}\n',
  'sheet.csv': 'ID,Title\nP-1,A map\nP-2,A letter\n',
  'sources.json': '[{"id": "s-1", "type": "book", "title": "On it"}]\n',
};

/** A run with these files; once in a while the disk is full. */
export function given(
  files: fc.Arbitrary<Files>,
  line: fc.Arbitrary<Input['line']> = ofCase,
): fc.Arbitrary<Input> {
  const full = fc.integer({ min: 0, max: 40 }).map((number) => number === 40);
  return fc.record({ line, files: files.map((held) => ({ ...BESIDE, ...held })), full });
}

/** A run with such a case. */
export function givenCase(held: fc.Arbitrary<Held>): fc.Arbitrary<Input> {
  return given(held.map((text) => ({ 'case.yaml': text })));
}

/** Documents with something wrong here and there, as files. */
export function file(documents: fc.Arbitrary<unknown>): fc.Arbitrary<Held> {
  const text = fc.tuple(changed(documents), fc.nat(5)).map(([document, how]) => written(document, how));
  return fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: changedText(text) });
}
