import type { Block, Paper } from '../../model/paper.ts';
import { turned } from '../../text/geometry.ts';
import { pageTurns, type Turn } from '../../text/page-turns.ts';
import { joinedStretches, type Packed, packedPieces } from '../office/packed.ts';
import { type Stock, wordBlocks } from './blocks.ts';
import type { ContentsPages } from './contents.ts';
import { crestParagraph } from './crest.ts';

/**
 * The part `document.xml`, in the frame that docx makes of a paper without blocks: its beginning, the properties of
 * each section, its end. All of it is written and packed at once, but for the blocks up to the table of contents, which
 * wait for the pages that it names; they are absent where none is printed.
 */
export function packedDocument(
  frame: string,
  paper: Paper,
  stock: Omit<Stock, 'sheet' | 'page' | 'contents' | 'title'>,
): (contents: ContentsPages | undefined) => Packed {
  const { blocks, sheet, crest } = paper;
  const [head = '', tail = ''] = frame.split(BODY);
  const properties = frame.match(PROPERTIES) ?? [];
  const turns = pageTurns(blocks);
  const cut = afterContents(blocks, turns);
  const within = (turn: Turn, from: number, to: number, contents: ContentsPages | undefined) =>
    wordBlocks(
      blocks.slice(from, to),
      blocks.slice(to, turn.to).find(({ kind }) => kind !== 'page_break'),
      {
        ...stock,
        sheet,
        page: turned(sheet.page, turn.landscape),
        contents,
        title: paper.properties.title,
      },
    );
  const ended = (turn: Turn, pieces: Iterable<string>) =>
    withEnd(pieces, properties[turns.indexOf(turn)] ?? '', turn === turns.at(-1));
  function* front(contents: ContentsPages | undefined) {
    yield head + (crest ? crestParagraph(crest, stock.styles) : '');
    for (const turn of turns) {
      if (turn.to <= cut) yield* ended(turn, within(turn, turn.from, turn.to, contents));
      else if (turn.from < cut) yield* within(turn, turn.from, cut, contents);
    }
  }
  function* rest() {
    for (const turn of turns)
      if (turn.to > cut) yield* ended(turn, within(turn, Math.max(turn.from, cut), turn.to, undefined));
    yield tail;
  }
  const second = packedPieces(rest(), true);
  return (contents) => joinedStretches(packedPieces(front(contents), false), second);
}

const PROPERTIES = /<w:sectPr[ >].*?<\/w:sectPr>/gs;
const BODY = /(?<=<w:body>).*(?=<\/w:body>)/s;

/** Where the first words after the table of contents end, within its section; 0 where there is none. */
function afterContents(blocks: readonly Block[], turns: readonly Turn[]): number {
  const contents = blocks.findIndex(({ kind }) => kind === 'contents');
  const section = turns.find(({ from, to }) => contents >= from && contents < to);
  if (section === undefined) return 0;
  const after = blocks.findIndex(({ kind }, index) => index > contents && kind !== 'page_break');
  return after < 0 ? section.to : Math.min(after + 1, section.to);
}

/**
 * A section with its properties: those of the last stand below it, those of others in their last paragraph. docx would
 * end these with an empty paragraph, which on a full page begins another.
 */
function* withEnd(pieces: Iterable<string>, properties: string, last: boolean): Generator<string, void> {
  let held = '';
  for (const piece of pieces) {
    yield held;
    held = piece;
  }
  yield last ? held + properties : withProperties(held, properties);
}

function withProperties(xml: string, properties: string): string {
  const at = xml.lastIndexOf('</w:pPr>');
  if (at < 0) return `${xml}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  return xml.slice(0, at) + properties + xml.slice(at);
}
