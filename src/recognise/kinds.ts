import { type WordParagraph, type WordRun, wordsOf } from '../model/word-document.ts';
import { type Label, takeLabel } from './label.ts';
import { type CountHeading, countHeading } from './wording.ts';

/** A paragraph of the Word file, and what it looks like. */
export interface Line {
  readonly kind:
    | 'blank'
    | 'contents'
    | 'count'
    | 'heading'
    | 'numbered'
    | 'item'
    | 'quotation'
    | 'aside'
    | 'signature'
    | 'plain';
  readonly paragraph: WordParagraph;
  /** Its words, spaces put right. */
  readonly words: string;
  readonly label: Label | undefined;
  /** Its runs without the label. */
  readonly runs: readonly WordRun[];
  /** The depth of an item, from 1, where its style tells. */
  readonly depth?: number;
  readonly count?: CountHeading;
}

/** What this program's own styles mean, by their ids in small letters; Word keeps them when the paper is redrafted. */
const OWN_STYLES: Readonly<Record<string, readonly [Line['kind'], depth?: number]>> = {
  numberedparagraph: ['numbered'],
  item1: ['item', 1],
  item2: ['item', 2],
  item3: ['item', 3],
  countheading: ['count'],
  blockquotation: ['quotation'],
  closingclause: ['aside'],
  chargingclause: ['aside'],
  contentstitle: ['contents'],
  dateline: ['signature'],
  scheduletitle: ['plain'],
  classification: ['aside'],
  signature: ['signature'],
};

/** Longer words are no heading, where no style says so. */
const LONGEST_HEADING = 240;

/** What a paragraph looks like, by its style where that tells, else by its words. */
export function lineOf(paragraph: WordParagraph): Line {
  const all = tidy(wordsOf(paragraph.runs));
  const { label, runs } = takeLabel(paragraph);
  const line = (kind: Line['kind'], more: Partial<Line> = {}): Line => ({
    kind,
    paragraph,
    words: all,
    label,
    runs,
    ...more,
  });
  if (!saysSomething(paragraph.runs)) return line('blank');
  if (label && !saysSomething(runs)) return line('plain', { label: undefined, runs: paragraph.runs });
  const { id, name } = paragraph.style;
  if (/^toc\s?\d|^table of (?:contents|figures|authorities)/.test(name)) return line('contents');
  const count = countOf(paragraph, all, label);
  const [own, depth] = OWN_STYLES[id] ?? [];
  if (own === 'count' || (count && own === undefined))
    return line('count', { runs: paragraph.runs, ...(count ? { count } : {}) });
  if (own) return line(own, depth === undefined ? {} : { depth });
  if (isHeading(paragraph, all, label)) return line('heading', { runs: paragraph.runs });
  if (/quot|block text/.test(name)) return line('quotation');
  if (label?.form === 'arabic') return line('numbered');
  if (label) return line('item');
  return line(paragraph.setIn ? 'quotation' : 'plain');
}

function saysSomething(runs: readonly WordRun[]): boolean {
  return tidy(wordsOf(runs)) !== '' || runs.some(({ kind }) => kind === 'call');
}

/** One space between words, none about them. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function countOf(paragraph: WordParagraph, words: string, label: Label | undefined): Line['count'] {
  const automatic = label && paragraph.number ? countHeading(label.text) : undefined;
  if (automatic) return { ...automatic, label: '' };
  if (
    words.length > LONGEST_HEADING ||
    (label && label.form !== 'upper letter' && label.form !== 'upper roman')
  )
    return undefined;
  const typed = countHeading(words);
  if (!typed) return undefined;
  const parted = /[:.)–—-]\s*$/.test(typed.label) || typed.label.trim() === words;
  return parted || looksLikeHeading(paragraph, words) ? typed : undefined;
}

function isHeading(paragraph: WordParagraph, words: string, label: Label | undefined): boolean {
  const numbered =
    label?.form === 'arabic' || label?.form === 'parenthesis' || label?.form.startsWith('lower');
  if (isStyledHeading(paragraph)) return !numbered || words.length < LONGEST_HEADING / 2;
  if (label && label.form !== 'upper roman' && label.form !== 'upper letter') return false;
  // `A. The attack`
  if (label?.text.endsWith('.') && words.length <= LONGEST_HEADING / 2 && !/[.;:,]$/.test(words)) return true;
  return looksLikeHeading(paragraph, words);
}

/** Whether its style or outline level says that it is a heading. */
export function isStyledHeading({ style, outline }: WordParagraph): boolean {
  return (
    outline !== undefined ||
    /^(?:heading|überschrift|titre|title|subtitle)\b/.test(style.name) ||
    /^heading\d/.test(style.id)
  );
}

/** Capitals throughout, bold throughout, or set in the middle; and no sentence. */
function looksLikeHeading({ runs, centred, marked }: WordParagraph, words: string): boolean {
  if (words.length > LONGEST_HEADING || !/\p{L}{2}/u.test(words)) return false;
  const letters = words.replace(/\b(?:bis|ter|quater|v)\b|\([a-z]{1,4}\)/g, '');
  if (letters === letters.toUpperCase()) return true;
  if (/[.;,]$/.test(words)) return false;
  return (
    centred ||
    marked ||
    runs.every(
      (run) => !('bold' in run) || run.bold || run.text.trim() === '' || ('raised' in run && run.raised),
    )
  );
}

/** The lines of a paragraph as its author broke them, or set them side by side; none of them empty. */
export function printedLines({ runs }: WordParagraph): readonly string[] {
  const text = runs.map((run) => (run.kind === 'break' ? '\t' : wordsOf([run]).replace(/\n/g, ' '))).join('');
  return text
    .split('\t')
    .map(tidy)
    .filter((line) => line !== '');
}
