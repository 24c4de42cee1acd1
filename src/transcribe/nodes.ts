import { type Node, Pair, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import type { FoundPiece } from '../model/recognition.ts';
import { markupOf } from './markup.ts';

/** Text of more characters than this stands in a folded block. */
const SHORT = 80;

/** Puts a value below a key, if there is one. */
export function put(map: YAMLMap, key: string, value: Node | undefined): void {
  if (value !== undefined) map.items.push(new Pair(plain(key), value));
}

/** A value in which no sign is markup. */
export function plain(value: string | number | boolean): Scalar {
  return new Scalar(value);
}

/** A text: as it stands where it is short, else folded. The package chooses quotes where YAML needs them. */
export function text(value: string): Scalar {
  const scalar = new Scalar(value);
  if (value.length > SHORT && !/^\s|\s$|[\n\t]/.test(value)) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** What stands for a text without words, such as an empty note, since a case has none. */
export const NOTHING = '…';

/** Pieces in the markup of a case. */
export function markup(pieces: readonly FoundPiece[]): Scalar {
  return text(markupOf(pieces) || NOTHING);
}

/** A list; none of nothing. */
export function list(nodes: readonly Node[]): YAMLSeq | undefined {
  if (nodes.length === 0) return undefined;
  const sequence = new YAMLSeq();
  sequence.items.push(...nodes);
  return sequence;
}

/** Words without a look, escaped where the markup would read signs in them. */
export function words(value: string): Scalar {
  return markup([{ kind: 'words', text: value, bold: false, italic: false }]);
}

/** A list on one line. */
export function flow(values: readonly Node[]): YAMLSeq | undefined {
  const sequence = list(values);
  if (sequence) sequence.flow = true;
  return sequence;
}

/** A text with the number it had as a comment. */
export function numbered(scalar: Scalar, label: string): Scalar {
  if (label !== '') scalar.comment = ` ${label.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')}`;
  return scalar;
}
