import { type WordBlock, type WordParagraph, type WordRun, wordsOf } from '../model/word-document.ts';
import type { Desk } from './desk.ts';
import { withPlainSigns } from './plain-signs.ts';
import { readRuns } from './runs.ts';
import { firstOn, firstWith } from './styles.ts';
import { readTable } from './tables.ts';
import { boxesIn } from './text-boxes.ts';
import { WRAPPERS } from './wrappers.ts';
import { type Element, elements, find, settingOf } from './xml.ts';

/** The paragraphs and tables of a body, a cell or a note, whatever they are wrapped in. */
export function readBlocks(parent: Element, desk: Desk): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let carried: readonly WordRun[] = [];
  const all = elements(parent);
  for (const [index, element] of all.entries()) {
    if (element.name === 'w:p') {
      const boxes = boxesIn(element, desk);
      if (boxes.length > 0) blocks.push(...boxes.flatMap((box) => readBlocks(box, desk)));
      else if (endIsDeleted(element) && all[index + 1]?.name === 'w:p')
        carried = [...carried, ...deletedEnd(element, desk)];
      else {
        blocks.push(readParagraph(element, carried, desk));
        carried = [];
      }
    } else if (element.name === 'w:bookmarkStart') carried = [...carried, markOf(element)];
    else if (element.name === 'w:tbl') blocks.push(readTable(element, desk, readBlocks));
    else if (WRAPPERS.has(element.name)) blocks.push(...readBlocks(element, desk));
  }
  return blocks;
}

/** A bookmark that begins between paragraphs, as pandoc sets them: it is the next one's. */
function markOf({ attributes }: Element): WordRun {
  return { kind: 'mark', name: attributes['w:name'] ?? '' };
}

/** Whether a tracked change joins the paragraph to the next one, whose style and number the two then have. */
function endIsDeleted(paragraph: Element): boolean {
  return ['w:del', 'w:moveFrom'].some((name) => find(paragraph, 'w:pPr', 'w:rPr', name));
}

function deletedEnd(paragraph: Element, desk: Desk): readonly WordRun[] {
  desk.changed();
  return readRuns(paragraph, desk.line(), desk);
}

function readParagraph(element: Element, carried: readonly WordRun[], desk: Desk): WordParagraph {
  const line = desk.line();
  const own = find(element, 'w:pPr');
  const style = desk.styles.get(settingOf(own, 'w:pStyle'));
  const properties = [own, ...style.paragraph];
  const runs = withPlainSigns(joined(carried, readRuns(element, line, desk)), desk.joins);
  const words = wordsOf(runs);
  desk.fill(line, words);
  const number = desk.counter.next(own, style);
  const outline = outlineOf(properties);
  return {
    kind: 'paragraph',
    line,
    style: { id: style.id.toLowerCase(), name: style.name.toLowerCase() },
    ...(outline === undefined ? {} : { outline }),
    ...(number === undefined ? {} : { number }),
    centred: firstWith(properties, 'w:jc')?.attributes['w:val'] === 'center',
    marked: firstOn(style.run, 'w:b') || firstOn(style.run, 'w:caps'),
    setIn: isSetIn(firstWith(properties, 'w:ind')),
    runs,
  };
}

/** Runs after those carried to them. Of bookmarks without words between them, the paragraph's own is its first. */
function joined(carried: readonly WordRun[], own: readonly WordRun[]): readonly WordRun[] {
  const first = carried.every(({ kind }) => kind === 'mark')
    ? own.findIndex(({ kind }) => kind !== 'mark')
    : 0;
  const at = first < 0 ? own.length : first;
  return [...own.slice(0, at), ...carried, ...own.slice(at)];
}

/** From 1; Word's own 9 is text. */
function outlineOf(properties: readonly (Element | undefined)[]): number | undefined {
  const said = Number(firstWith(properties, 'w:outlineLvl')?.attributes['w:val'] ?? Number.NaN);
  return said >= 0 && said < 9 ? said + 1 : undefined;
}

function isSetIn(indent: Element | undefined): boolean {
  const of = (...names: readonly string[]) => names.some((name) => Number(indent?.attributes[name] ?? 0) > 0);
  return of('w:left', 'w:start') && of('w:right', 'w:end');
}
