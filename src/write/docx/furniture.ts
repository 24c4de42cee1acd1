import { Footer, Header, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { FurnitureRun, Line, Paper } from '../../model/paper.ts';
import { turned } from '../../text/geometry.ts';
import type { Turn } from '../../text/page-turns.ts';
import { fieldRuns } from './field.ts';
import { lineTwips } from './page.ts';
import { textRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';
import { watermarkRun } from './watermark.ts';

/** Word numbers the shapes in headers from here. */
const FIRST_SHAPE = 2049;

/** Headers and footers of a section, as docx wants them: those of the first page of the paper and of the rest. */
export function wordFurniture(paper: Paper, { landscape, first: begins, from }: Turn) {
  const { first, rest } = paper.furniture;
  const page = turned(paper.sheet.page, landscape);
  const stops = landscape ? stopsFor(lineTwips(paper.sheet.page), lineTwips(page)) : undefined;
  const header = (line: Line, shape: number) => {
    const { watermark, sheet } = paper;
    const below = watermark === undefined ? [] : [watermarkRun(watermark, sheet.face.name, page, shape)];
    return new Header({ children: [lineParagraph(line, STYLE_IDS.header, stops, below)] });
  };
  const footer = (line: Line) => new Footer({ children: [lineParagraph(line, STYLE_IDS.footer, stops)] });
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

type Stops = NonNullable<ConstructorParameters<typeof Paragraph>[0] & object>['tabStops'];

/** The stops of the style on upright pages taken away, and others set for a line of a page that lies. */
function stopsFor(upright: number, lying: number): Stops {
  const places = (line: number) => [Math.round(line / 2), line];
  const [centre = 0, right = 0] = places(lying);
  return [
    ...places(upright).map((position) => ({ type: TabStopType.CLEAR, position })),
    { type: TabStopType.CENTER, position: centre },
    { type: TabStopType.RIGHT, position: right },
  ];
}

/** One line whose parts stand at the tab stops of its style, or at others; nothing follows the last part that says anything. */
function lineParagraph(
  line: Line,
  style: string,
  tabStops: Stops | undefined,
  below: readonly ParagraphChild[] = [],
): Paragraph {
  const parts = [line.left, line.centre, line.right];
  const last = parts.findLastIndex((part) => part.length > 0);
  const children = parts
    .slice(0, last + 1)
    .flatMap((part, index) => [...tab(index), ...part.flatMap(furnitureRuns)]);
  return new Paragraph({ style, ...(tabStops ? { tabStops } : {}), children: [...below, ...children] });
}

function tab(index: number): ParagraphChild[] {
  return index === 0 ? [] : [new TextRun({ children: [new Tab()] })];
}

function furnitureRuns(run: FurnitureRun): ParagraphChild[] {
  // Word and LibreOffice count pages whenever they lay a paper out; 1 is for readers that have no pages.
  if (run.kind === 'page') return fieldRuns({ instruction: 'PAGE', result: '1' }, {});
  if (run.kind === 'pages') return fieldRuns({ instruction: 'NUMPAGES', result: '1' }, {});
  return textRuns(run.text, {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  });
}
