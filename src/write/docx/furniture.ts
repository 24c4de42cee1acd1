import { Footer, Header, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { FurnitureRun, Line, Paper } from '../../model/paper.ts';
import { fieldRuns } from './field.ts';
import { textRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';

/** Headers and footers of a section, as docx wants them: those of the first page and of the rest. */
export function wordFurniture(paper: Paper) {
  const { first, rest } = paper.furniture;
  const header = (line: Line) => new Header({ children: [lineParagraph(line, STYLE_IDS.header)] });
  const footer = (line: Line) => new Footer({ children: [lineParagraph(line, STYLE_IDS.footer)] });
  return {
    headers: { default: header(rest.header), first: header(first.header) },
    footers: { default: footer(rest.footer), first: footer(first.footer) },
  };
}

/** One line whose parts stand at the tab stops of its style; nothing follows the last part that says anything. */
function lineParagraph(line: Line, style: string): Paragraph {
  const parts = [line.left, line.centre, line.right];
  const last = parts.findLastIndex((part) => part.length > 0);
  const children = parts
    .slice(0, last + 1)
    .flatMap((part, index) => [...tab(index), ...part.flatMap(furnitureRuns)]);
  return new Paragraph({ style, children });
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
