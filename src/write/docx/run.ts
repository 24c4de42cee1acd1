import { escaped } from '../office/xml.ts';
import { flagged, type Tongue } from './tongue.ts';

/** How words look beside their paragraph's style. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The id of a character style. */
  readonly style?: string;
  /** The face of East Asian words. */
  readonly face?: string | undefined;
  /** What stands after those in a run's properties, as XML. */
  readonly flags?: string;
}

/** The look of words that have none of their own. */
export const PLAIN: Look = {};

/** A run (`w:r`) of one look, about elements that are XML already. */
export function run(content: string, { style, face, bold, italic, flags = '' }: Look): string {
  if (!style && !face && !bold && !italic && !flags) return `<w:r>${content}</w:r>`;
  const styled = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`;
  const faced = face === undefined ? '' : `<w:rFonts w:eastAsia="${face}"/>`;
  const set = `${faced}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`;
  return `<w:r><w:rPr>${styled}${set}${flags}</w:rPr>${content}</w:r>`;
}

/** Words as an element of a run, with the spaces at their ends. */
export function wordsElement(words: string): string {
  return `<w:t xml:space="preserve">${escaped(words)}</w:t>`;
}

/** A step to the next tab stop. */
export const TAB = '<w:r><w:tab/></w:r>';

/** Hyphens that Word has elements for and shows wrongly as characters. */
const HYPHENS: Readonly<Record<string, string>> = {
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
};

/**
 * Where a text is cut into elements: about those hyphens, and after a brace that docx would take, with the words up to
 * the next brace, for a placeholder of its own in a header (`{indictment-0}` stands for the number of a list).
 */
const SEAMS = /(?<=[\u2011\u00ad])|(?=[\u2011\u00ad])|(?<=\{)(?=[\w-]+-\d+\})/;

/** Words of one look; nothing where the text is empty. */
export function textRuns(text: string, look: Look, tongue: Tongue): string {
  if (text === '') return '';
  const { direction } = tongue;
  if (direction === 'ltr' && !/[\u00ad{\u0370-\uffff]/.test(text)) return run(wordsElement(text), look);
  return flagged(text, tongue)
    .map(({ text: words, face, flags }) =>
      run(elementsOf(words), flags || face ? { ...look, face, flags } : look),
    )
    .join('');
}

function elementsOf(text: string): string {
  if (!/[\u2011\u00ad{]/.test(text)) return wordsElement(text);
  return text
    .split(SEAMS)
    .map((piece) => HYPHENS[piece] ?? wordsElement(piece))
    .join('');
}
