import { automaticNumbers } from './numberer.ts';
import type { WordFile } from './package.ts';
import { paragraphs, pieces, styleOf } from './story.ts';
import type { Element } from './xml.ts';

/**
 * A Word file as text: a line for each paragraph with its style, its number and its words, fields as
 * `{instruction = result}`, `~` for a space at which no line ends.
 */
export function outline(file: WordFile): string {
  const body = lines(file, 'word/document.xml');
  const notes = lines(file, 'word/footnotes.xml').filter((line) => line.startsWith('FootnoteText |'));
  const furniture = ['header1', 'header2', 'footer1', 'footer2'].flatMap((part) =>
    lines(file, `word/${part}.xml`),
  );
  return `${[...body, '', ...notes, '', ...furniture].join('\n')}\n`;
}

function lines(file: WordFile, path: string): string[] {
  const found = paragraphs(file.xml(path));
  const numbers = automaticNumbers(file, found);
  return found.map((one, index) => [styleOf(one), numbers[index], content(one)].filter(Boolean).join(' | '));
}

function content(paragraph: Element): string {
  return pieces(paragraph)
    .map((piece) => {
      if (piece.kind === 'words')
        return SIGNS.reduce((words, [sign, shown]) => words.replaceAll(sign, shown), piece.words);
      if (piece.kind === 'field') return `{${piece.instruction} = ${piece.result}}`;
      return piece.kind === 'call' ? `[^${piece.id}]` : piece.kind === 'start' ? `⟦${piece.name} ` : '⟧';
    })
    .join('');
}

const SIGNS = [
  ['\t', '→'],
  ['\n', '↵'],
  ['\u00a0', '~'],
] as const;
