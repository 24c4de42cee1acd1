import { automaticNumbers } from './numberer.ts';
import type { WordFile } from './package.ts';
import { type Piece, paragraphs, pieces } from './story.ts';
import type { Element } from './xml.ts';

/** A field as it stands in the file, and what its instruction comes to by the file's own contents. */
export interface ReadField {
  readonly instruction: string;
  readonly result: string;
  readonly computed: string | undefined;
}

interface Story {
  readonly paragraphs: readonly Element[];
  readonly pieces: readonly Piece[][];
  readonly numbers: readonly (string | undefined)[];
}

/** Every REF, NOTEREF and SEQ field of body and notes, computed anew as ISO/IEC 29500-1, 17.16.5 says. */
export function computedFields(file: WordFile): ReadField[] {
  const body = readStory(file, 'word/document.xml');
  const notes = readStory(file, 'word/footnotes.xml');
  const counted = new Map<string, number>();
  return [...body.pieces, ...notes.pieces].flat().flatMap((piece) => {
    if (piece.kind !== 'field') return [];
    const [name = '', bookmark = '', ...switches] = piece.instruction.split(/\s+/);
    const told = switches.includes('\\r') ? Number(switches.at(-1)) : (counted.get(bookmark) ?? 0) + 1;
    if (name === 'SEQ') counted.set(bookmark, told);
    const letter = switches.includes('ALPHABETIC') ? String.fromCharCode(64 + told) : `${told}`;
    const computed = name === 'SEQ' ? letter : COMPUTE[name]?.(body, bookmark, switches);
    return [{ instruction: piece.instruction, result: piece.result, computed }];
  });
}

function readStory(file: WordFile, path: string): Story {
  const found = paragraphs(file.xml(path));
  return { paragraphs: found, pieces: found.map(pieces), numbers: automaticNumbers(file, found) };
}

const COMPUTE: Readonly<
  Record<string, (body: Story, bookmark: string, switches: readonly string[]) => string | undefined>
> = {
  REF: (body, bookmark, switches) => {
    const at = body.pieces.findIndex((line) => starts(line, bookmark) >= 0);
    if (at < 0) return undefined;
    if (switches.includes('\\r') || switches.includes('\\n')) return body.numbers[at]?.replace(/\.+$/, '');
    return marked(body.pieces[at] ?? [], bookmark)
      .map(said)
      .join('');
  },
  NOTEREF: (body, bookmark) => {
    const line = body.pieces.find((one) => starts(one, bookmark) >= 0) ?? [];
    const call = marked(line, bookmark).find((piece) => piece.kind === 'call');
    const calls = body.pieces.flat().filter((piece) => piece.kind === 'call');
    return call === undefined ? undefined : `${calls.indexOf(call) + 1}`;
  },
};

function starts(line: readonly Piece[], bookmark: string): number {
  return line.findIndex((piece) => piece.kind === 'start' && piece.name === bookmark);
}

/** What stands between the bounds of a bookmark. */
function marked(line: readonly Piece[], bookmark: string): readonly Piece[] {
  const from = starts(line, bookmark);
  const start = line[from];
  const to = line.findIndex(
    (piece) => piece.kind === 'end' && start?.kind === 'start' && piece.id === start.id,
  );
  return line.slice(from + 1, to);
}

function said(piece: Piece): string {
  return piece.kind === 'words' ? piece.words : piece.kind === 'field' ? piece.result : '';
}
