import type { Block, Paper } from '../../model/paper.ts';
import { turned } from '../../text/geometry.ts';
import { pageTurns } from '../../text/page-turns.ts';
import { type Stock, wordBlocks } from './blocks.ts';
import type { PageNumbers } from './contents.ts';
import type { Counted } from './counted.ts';
import { crestParagraph } from './crest.ts';
import type { LetteredHeading } from './lettered.ts';
import type { Ties } from './runs.ts';

/** What waits for the pages that the table of contents names; they are absent where none is printed. */
type Late<Written> = (contents: PageNumbers | undefined) => Written;

/**
 * The part `document.xml`, in the frame that docx makes of a paper without blocks: its beginning, the properties of
 * each section, its end. All of it is written at once, but for the blocks that a table of contents stands among.
 */
export function wordSections(
  frame: string,
  paper: Paper,
  ties: Ties,
  counted: Counted,
  lettered: readonly LetteredHeading[],
): Late<readonly Uint8Array[]> {
  const utf8 = new TextEncoder();
  const properties = frame.match(PROPERTIES) ?? [];
  const [head = '', tail = ''] = frame.split(BODY);
  const letters = new Map(lettered.map((each) => [each.heading, each]));
  const turns = pageTurns(paper.blocks);
  const sections = turns.map(({ landscape, from, to }, index) => {
    const page = turned(paper.sheet.page, landscape);
    const blocks = paper.blocks.slice(from, to);
    const section = wordSection(blocks, {
      sheet: paper.sheet,
      page,
      ties,
      counted,
      letters,
      contents: undefined,
      title: paper.properties.title,
    });
    const end = properties[index] ?? '';
    const ended = index === turns.length - 1 ? section.rest + end : sectionEnd(section.rest, end);
    const rest = utf8.encode(ended);
    return (contents: PageNumbers | undefined) => [utf8.encode(section.front(contents)), rest];
  });
  return (contents) => [
    utf8.encode(head + (paper.crest ? crestParagraph(paper.crest) : '')),
    ...sections.flatMap((section) => section(contents)),
    utf8.encode(tail),
  ];
}

const PROPERTIES = /<w:sectPr[ >].*?<\/w:sectPr>/gs;
const BODY = /(?<=<w:body>).*(?=<\/w:body>)/s;

/** A section up to the first words after its table of contents, and from there on. */
function wordSection(
  blocks: readonly Block[],
  stock: Stock,
): { readonly front: Late<string>; readonly rest: string } {
  const contents = blocks.findIndex(({ kind }) => kind === 'contents');
  if (contents < 0) return { front: () => '', rest: wordBlocks(blocks, undefined, stock) };
  const after = blocks.findIndex(({ kind }, index) => index > contents && kind !== 'page_break');
  const cut = after < 0 ? blocks.length : after + 1;
  return {
    front: (pages) => wordBlocks(blocks.slice(0, cut), blocks[cut], { ...stock, contents: pages }),
    rest: wordBlocks(blocks.slice(cut), undefined, stock),
  };
}

/** docx would end a section with an empty paragraph, which on a full page begins another: the last paragraph ends it. */
function sectionEnd(xml: string, properties: string): string {
  const at = xml.lastIndexOf('</w:pPr>');
  if (at < 0) return `${xml}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  return xml.slice(0, at) + properties + xml.slice(at);
}
