import { Footer, Header, ImportedXmlComponent, type Paragraph } from 'docx';
import type { FurnitureRun, Line, Paper } from '../../model/paper.ts';
import { turned } from '../../text/geometry.ts';
import type { Turn } from '../../text/page-turns.ts';
import { fieldRuns } from './field.ts';
import type { Parts } from './finish.ts';
import { lineTwips } from './page.ts';
import { paragraph } from './paragraph.ts';
import { PLAIN, TAB, textRuns } from './run.ts';
import type { Place, StyleBook } from './style-book.ts';
import { type Tongue, tongueOf } from './tongue.ts';
import { watermarkRun } from './watermark.ts';

/** Word numbers the shapes in headers from here. */
const FIRST_SHAPE = 2049;

/** Headers and footers of a section, as docx wants them: those of the first page of the paper and of the rest. */
export function wordFurniture(
  paper: Paper,
  { landscape, furniture, first: begins, from }: Turn,
  styles: StyleBook,
) {
  const { first, rest } = { ...paper.furniture, ...(furniture && { rest: furniture }) };
  const page = turned(paper.sheet.page, landscape);
  const tongue = tongueOf(paper.language);
  const places = landscape ? [lying(lineTwips(paper.sheet.page), lineTwips(page))] : [];
  const header = (line: Line, shape: number) => {
    const { watermark, sheet } = paper;
    const below = watermark === undefined ? '' : watermarkRun(watermark, sheet.face.name, page, shape);
    return new Header({ children: [lineParagraph(line, styles.in('header', places), tongue, below)] });
  };
  const footer = (line: Line) =>
    new Footer({ children: [lineParagraph(line, styles.in('footer', places), tongue)] });
  const own = begins
    ? { headers: header(first.header, FIRST_SHAPE), footers: footer(first.footer) }
    : undefined;
  return {
    headers: {
      default: header(rest.header, FIRST_SHAPE + 1 + from),
      ...(own ? { first: own.headers } : {}),
    },
    footers: { default: footer(rest.footer), ...(own ? { first: own.footers } : {}) },
  };
}

/** The stops of the style on upright pages taken away, and others set for a line of a page that lies. */
function lying(upright: number, line: number): Place {
  const tabs = [
    { type: 'clear', at: middle(upright) },
    { type: 'clear', at: upright },
    { type: 'center', at: middle(line) },
    { type: 'right', at: line },
  ].map(({ type, at }) => `<w:tab w:val="${type}" w:pos="${at}"/>`);
  return { id: 'Lying', name: 'on Landscape Pages', asks: { tabs: tabs.join('') } };
}

function middle(line: number): number {
  return Math.round(line / 2);
}

/** One line whose parts stand at the tab stops of its style; nothing follows the last part that says anything. */
function lineParagraph(line: Line, style: string, tongue: Tongue, below = ''): Paragraph {
  const parts = [line.left, line.centre, line.right];
  const last = parts.findLastIndex((part) => part.length > 0);
  const runs = parts.slice(0, last + 1).map((part) => part.map((run) => furnitureRuns(run, tongue)).join(''));
  const xml = paragraph(style, below + runs.join(TAB));
  return ImportedXmlComponent.fromXmlString(
    xml.replace(BLANK, (spaces) => STANDING_FOR_SPACE.repeat(spaces.length)),
  ) as unknown as Paragraph;
}

/** Words that are but spaces, which docx, reading what it is given, would leave out. */
const BLANK = /(?<=<w:t xml:space="preserve">) +(?=<\/w:t>)/g;
/** A sign that XML cannot hold, so that no paper has it. */
const STANDING_FOR_SPACE = '\uffff';

/** The parts that docx made with the spaces of headers and footers. */
export function withSpaces(parts: Parts): Parts {
  return changedFurniture(parts, (xml) => xml.replaceAll(STANDING_FOR_SPACE, ' '));
}

function furnitureRuns(run: FurnitureRun, tongue: Tongue): string {
  // Word and LibreOffice count pages whenever they lay a paper out; what stands here is for readers that do not.
  if (run.kind === 'page') return fieldRuns({ instruction: 'PAGE', result: '1' }, PLAIN);
  if (run.kind === 'pages') return fieldRuns({ instruction: 'NUMPAGES', result: '1' }, PLAIN);
  return textRuns(run.text, run, tongue);
}

/** The parts with the number of pages in the fields of headers and footers that say it. */
export function withTotal(parts: Parts, pages: number): Parts {
  return changedFurniture(parts, (xml) => xml.replace(TOTALS, (_, before: string) => before + pages));
}

function changedFurniture(parts: Parts, change: (xml: string) => string): Parts {
  const changed = new Map(parts);
  for (const [path, part] of parts)
    if (typeof part === 'string' && FURNITURE.test(path)) changed.set(path, change(part));
  return changed;
}

const FURNITURE = /^word\/(?:header|footer)\d+\.xml$/;

/** What stands before the result of each such field. The `<` of words is escaped, so that none of them is like it. */
const TOTALS = /( NUMPAGES <\/w:instrText><\/w:r><w:r>.*?<w:t[^>]*>)1/gs;
