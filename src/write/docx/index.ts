import { Document, Packer } from 'docx';
import type { Dress } from '../../model/dress.ts';
import type { Paging } from '../../model/page.ts';
import type { Paper } from '../../model/paper.ts';
import { joinsOf } from '../../text/joins.ts';
import { pageTurns } from '../../text/page-turns.ts';
import { packed } from '../office/packed.ts';
import { zipParts } from '../office/zip.ts';
import { contentsPages } from './contents.ts';
import { countedByWord } from './counted.ts';
import { CREST_PART, CREST_RELATIONSHIP } from './crest.ts';
import { dressedPaper, dressedParts } from './dress.ts';
import { finishParts, type Parts, partText, withinEnd } from './finish.ts';
import { withSpaces, withTotal, wordFurniture } from './furniture.ts';
import { type LetteredHeading, letteredHeadings } from './lettered.ts';
import { Links } from './link.ts';
import { moveForms } from './moves.ts';
import { noteIdsOf, packedNotes } from './notes.ts';
import { numberingOptions } from './numbering.ts';
import { ownProperties } from './own-properties.ts';
import { pageOptions } from './page.ts';
import type { Ties } from './runs.ts';
import type { Letters } from './schedule-heading.ts';
import { packedDocument } from './sections.ts';
import { eachSide, type Sided, sidesOf } from './sided.ts';
import { StyleBook } from './style-book.ts';
import { stylesOptions } from './styles.ts';
import { findTargets, type Targets } from './targets.ts';
import { tongueOf } from './tongue.ts';
import { Track } from './track.ts';

/** The paper as a Word file (Office Open XML). The same paper and paging give the same bytes. */
export function writeDocx(paper: Paper, paging?: Paging, dress: Dress = {}): Uint8Array {
  return beginDocx(paper, dress)(paging);
}

/**
 * Writes all of a Word file that does not wait for its pages, and gives back what finishes the file, once.
 *
 * docx makes the frame: styles, numbering, settings, sections, headers and what else a package needs. Blocks and notes
 * are put into it as XML, since its tree of objects about every word takes most of the time and memory of a long paper.
 */
export function beginDocx(bare: Paper, dress: Dress = {}): (paging?: Paging) => Uint8Array {
  const paper = dressedPaper(bare, dress);
  const sides = sidesOf(paper);
  const lettered = letteredHeadings(sides);
  const counted = countedByWord(sides, lettered);
  const targets = findTargets(paper, sides, counted, lettered);
  const styles = new StyleBook(paper);
  const frame = compile(wordFrame(paper, targets, styles));
  const parts = dressedParts(finishParts(withSpaces(frame), paper), bare, dress);
  const addTo = (path: string, xml: string) => parts.set(path, withinEnd(partText(parts, path), xml));
  const taken = (path: string) => {
    const frame = partText(parts, path);
    parts.delete(path);
    return frame;
  };
  const ties = tiesOf(paper, targets);
  const inText = { ...ties, links: new Links(), foreignPages: dress.reference !== undefined };
  const inNotes = { ...ties, links: new Links() };
  const notes = packedNotes(taken('word/footnotes.xml'), paper, inNotes);
  addTo('word/_rels/footnotes.xml.rels', inNotes.links.relationships());
  if (paper.crest) {
    parts.set(CREST_PART, paper.crest.png);
    addTo(LINKS, CREST_RELATIONSHIP);
  }
  const stock = { ties: inText, styles, counted, letters: lettersOf(sides, lettered) };
  const document = packedDocument(taken('word/document.xml'), paper, stock);
  addTo(STYLES, styles.missingIn(partText(parts, STYLES)));
  const done = new Map([['word/footnotes.xml', notes]]);
  for (const [path, part] of parts) if (!WAITING.test(path)) done.set(path, packed(part));
  return (paging) => {
    done.set('word/document.xml', document(contentsPages(paging, paper.revision !== undefined)));
    const late = styles.missingIn(partText(parts, STYLES));
    addTo(STYLES, late);
    addTo(LINKS, inText.links.relationships());
    for (const [path, part] of paging ? withTotal(parts, paging.pages) : parts)
      if (WAITING.test(path) || (path === STYLES && late !== '')) done.set(path, packed(part));
    return zipParts(done);
  };
}

/** What all runs of a paper are tied to, of whatever part. */
function tiesOf(paper: Paper, targets: Targets): Omit<Ties, 'links'> {
  const { language, revision } = paper;
  return {
    targets,
    track: new Track(revision, targets.last, moveForms(paper)),
    noteIds: noteIdsOf(paper),
    tongue: tongueOf(language),
    joins: joinsOf(language),
  };
}

/** The schedules of each paper that have a letter, by the anchors of their headings. */
function lettersOf(sides: Sided<Paper>, lettered: Sided<readonly LetteredHeading[]>): Letters {
  return eachSide(sides, (_, side) => new Map(lettered[side].map((each) => [each.heading.anchor, each])));
}

const STYLES = 'word/styles.xml';
const LINKS = 'word/_rels/document.xml.rels';

/** What may change when the pages are known; all else is packed before. */
const WAITING = /^word\/(?:(?:header|footer)\d+\.xml|_rels\/document\.xml\.rels)$/;

function wordFrame(paper: Paper, targets: Targets, styles: StyleBook): Document {
  const { title, subject, author, keywords } = paper.properties;
  return new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(', '),
    customProperties: ownProperties(paper, targets),
    styles: stylesOptions(paper),
    theme: { fonts: { headings: paper.sheet.face.name, body: paper.sheet.face.name } },
    numbering: numberingOptions(paper.sheet),
    // Word would stretch the words before a line break to the margin of a justified paragraph.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: pageTurns(paper.blocks).map((turn) => ({
      properties: pageOptions(paper, turn),
      ...wordFurniture(paper, turn, styles),
      children: [],
    })),
  });
}

/** The parts of the file before they are zipped. `Packer` would zip them with the time of day, and ours again. */
function compile(document: Document): Parts {
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Parts } };
  return compiler.compile(document);
}
