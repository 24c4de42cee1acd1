import { Document, Packer } from 'docx';
import type { Paper } from '../../model/paper.ts';
import { pageTurns } from '../../text/page-turns.ts';
import { wordBlocks } from './blocks.ts';
import type { PageNumbers } from './contents.ts';
import { countedByWord } from './counted.ts';
import { finishParts, type Parts } from './finish.ts';
import { wordFurniture } from './furniture.ts';
import { wordNotes } from './notes.ts';
import { numberingOptions } from './numbering.ts';
import { pageOptions } from './page.ts';
import { stylesOptions } from './styles.ts';
import { findTargets } from './targets.ts';
import { zipParts } from './zip.ts';

/**
 * The paper as a Word file (Office Open XML). The same paper gives the same bytes.
 *
 * `contents`: the pages that the table of contents names, where the layout says that there is one.
 */
export async function writeDocx(paper: Paper, contents?: PageNumbers): Promise<Uint8Array> {
  return zipParts(finishParts(compile(wordDocument(paper, contents)), paper));
}

function wordDocument(paper: Paper, contents: PageNumbers | undefined): Document {
  const counted = countedByWord(paper);
  const targets = findTargets(paper, counted, contents !== undefined);
  const { title, subject, author, keywords } = paper.properties;
  return new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(', '),
    styles: stylesOptions(paper),
    theme: { fonts: { headings: paper.sheet.face.name, body: paper.sheet.face.name } },
    numbering: numberingOptions(paper.sheet),
    // Word would stretch the words before a line break to the margin of a justified paragraph.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: wordNotes(paper, targets),
    sections: pageTurns(paper.blocks).map((turn) => ({
      properties: pageOptions(paper, turn),
      ...wordFurniture(paper, turn),
      children: wordBlocks({ paper, targets, counted, contents }, turn),
    })),
  });
}

/** The parts of the file before they are zipped. `Packer` would zip them with the time of day, and ours again. */
function compile(document: Document): Parts {
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Parts } };
  return compiler.compile(document);
}
