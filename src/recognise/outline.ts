import { maskedWordsOf, paragraphsIn, type WordBlock } from '../model/word-document.ts';
import { captionEnd, LONGEST_CAPTION, prefaceEnd } from './caption-end.ts';
import { enterCount } from './count-headings.ts';
import { type Act, beginAccused, type Cursor, leave, leaving, listOf } from './cursor.ts';
import { type Draft, newDraft, newOutline, type Outline } from './drafts.ts';
import { addContinuation, addItem, continues, countsBelow } from './growth.ts';
import { enterHeading, untitledSchedule } from './headings.ts';
import { saysIncident } from './incidents.ts';
import { type Line, lineOf } from './kinds.ts';
import { isDateLine, signatureStart } from './signature-start.ts';
import { enterTable } from './tables.ts';
import { AGAINST, ALTERNATIVE, CITED, CLOSING, OF_CAPTION } from './wording.ts';

/** A paper with fewer numbered paragraphs is one that numbers none. */
const FEWEST_NUMBERS = 3;

/** Reads the body from its first line to its last, and puts every paragraph into the part it belongs to. */
export function outlineOf(
  body: readonly WordBlock[],
  manner: Pick<Cursor, 'own' | 'forms' | 'anchor' | 'told'>,
): Outline {
  const outline = newOutline();
  const lines = body.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block)] : []));
  const numbers = lines.filter(({ kind }) => kind === 'numbered').length >= FEWEST_NUMBERS;
  const cursor: Cursor = {
    outline,
    ...manner,
    zone: 'caption',
    before: 'general',
    last: undefined,
    section: undefined,
    awaited: undefined,
    group: undefined,
    count: undefined,
    signature: signatureStart(lines),
    level: Number.POSITIVE_INFINITY,
    captionEnd: captionEnd(lines),
    numbers,
  };
  const byParagraph = new Map(lines.map((line) => [line.paragraph, line]));
  const begins = prefaceEnd(lines);
  for (const block of body) {
    if (block.line < begins) leavePreface(block, cursor);
    else if (block.kind === 'table') enterTable(block, cursor);
    else enter(byParagraph.get(block) as Line, cursor);
  }
  return outline;
}

function leavePreface(block: WordBlock, cursor: Cursor): void {
  for (const paragraph of paragraphsIn([block])) leave('preface', paragraph, cursor);
}

const ACTS: Readonly<Record<Line['kind'], Act>> = {
  blank: () => undefined,
  contents: leaving('contents'),
  count: enterCount,
  heading: enterHeading,
  numbered: enterNumbered,
  item: enterLabelled,
  quotation: enterQuotation,
  aside: enterAside,
  signature: enterOwnSignature,
  plain: enterPlain,
};

function enter(line: Line, cursor: Cursor): void {
  const listed = cursor.zone === 'contents' && isEntry(line);
  if (line.paragraph.line === cursor.signature) enterSignature(line, cursor);
  else ACTS[listed ? 'contents' : line.kind](line, cursor);
}

/** A line of a table of contents ends in the number of a page. */
function isEntry({ words }: Line): boolean {
  return /[\s.…]\d{1,4}$/.test(words);
}

function enterNumbered(line: Line, cursor: Cursor): void {
  if (countsBelow(cursor.last, line)) enterLabelled(line, cursor);
  else enterParagraph(line, cursor);
}

function enterParagraph({ paragraph, label, runs }: Line, cursor: Cursor): void {
  const draft = newDraft(paragraph.line, label, runs);
  const incident = cursor.told('incidents', runs);
  if (incident.size > 0) draft.incident = saysIncident(runs, incident, cursor.forms) ? incident : 'changed';
  beginAccused(draft, runs, cursor);
  listOf(cursor).push(draft);
  cursor.last = draft;
}

function enterLabelled(line: Line, cursor: Cursor): void {
  const { zone, outline, last } = cursor;
  if (zone === 'caption') outline.caption.push(line.paragraph);
  else if (!last) enterParagraph(line, cursor);
  else if (isDash(line, last) && continues(last, line.words)) addContinuation(last, line, outline);
  else cursor.last = addItem(last, line);
}

/** A dash before words may be one within a sentence, and so may a bullet where numbers are typed behind bullets. */
function isDash({ label }: Line, last: Draft): boolean {
  return label?.form === 'bullet' && !(label.counted && (!last.label || last.label.counted));
}

function enterQuotation(line: Line, cursor: Cursor): void {
  const { last, zone } = cursor;
  if (line.label) enterLabelled(line, cursor);
  else if (!last || zone === 'signature' || continues(last, line.words)) enterPlain(line, cursor);
  else if (last.items.length > 0 || last.parent) addContinuation(last, line, cursor.outline);
  else last.quote.push(...(last.quote.length > 0 ? [{ kind: 'break' } as const] : []), ...line.runs);
}

/** What a court's form prints of its own, by our own styles or by its words. */
function enterAside(line: Line, cursor: Cursor): void {
  if (cursor.zone === 'caption') cursor.outline.caption.push(line.paragraph);
  else {
    const open = cursor.zone === 'counts' ? (cursor.count ?? cursor.group) : undefined;
    open?.said.push(line.words);
    open?.formulas.push(maskedWordsOf(line.runs));
    leave('closing', line.paragraph, cursor);
    cursor.last = undefined;
  }
}

function enterPlain(line: Line, cursor: Cursor): void {
  const [, act] = RULES.find(([fits]) => fits(line, cursor)) as (typeof RULES)[number];
  act(line, cursor);
}

/** What stands in a count beside its paragraphs. */
const SAID_OF_COUNT = [CLOSING, AGAINST, ALTERNATIVE, OF_CAPTION, CITED];

/** What is done with words that have neither a number nor a heading's looks: the first rule that fits. */
const RULES: readonly (readonly [fits: (line: Line, cursor: Cursor) => boolean, act: Act])[] = [
  // A paper without numbers begins with its first sentence, or what is longer than a caption's lines.
  [
    (line, cursor) => cursor.zone === 'caption' && !cursor.numbers && isText(line, cursor),
    (line, cursor) => {
      const message = 'nothing in the Word file is numbered; every paragraph of its text gets a number';
      cursor.outline.remarks.push({
        rule: 'import/unnumbered',
        severity: 'info',
        line: line.paragraph.line,
        message,
      });
      enterText(line, cursor);
    },
  ],
  [(_, { zone }) => zone === 'caption', enterCaption],
  [(_, { zone }) => zone === 'signature', ({ paragraph }, { outline }) => outline.signature.push(paragraph)],
  [
    (_, { awaited }) => awaited !== undefined,
    ({ runs }, cursor) => {
      cursor.awaited?.push(...runs);
      cursor.awaited = undefined;
    },
  ],
  [
    (_, cursor) => cursor.zone === 'schedules' && untitledSchedule(cursor) !== undefined,
    ({ runs }, cursor) => untitledSchedule(cursor)?.title.push(...runs),
  ],
  [({ words }) => isDateLine(words), enterSignature],
  [({ words }, { zone }) => zone === 'counts' && SAID_OF_COUNT.some((said) => said.test(words)), enterAside],
  [({ words }) => /^[\d\W_]*$/.test(words), leaving('unplaced')],
  [
    ({ words }, { last }) => last !== undefined && continues(last, words),
    (line, { last, outline }) => addContinuation(last as Draft, line, outline),
  ],
  [({ words }) => !/\s/.test(words), leaving('unplaced')],
  [() => true, enterText],
];

function isText({ words, paragraph }: Line, { captionEnd }: Cursor): boolean {
  return words.length > LONGEST_CAPTION || (paragraph.line > captionEnd && SENTENCE.test(words));
}

/** Four words and more that end as a sentence does. */
const SENTENCE = /^(?:\S+\s+){3,}\S*[.;][”"’»)\]]*$/;

function enterCaption(line: Line, cursor: Cursor): void {
  cursor.outline.caption.push(line.paragraph);
  if (line.paragraph.line <= cursor.captionEnd || !SENTENCE.test(line.words)) return;
  const message = 'these words stand before the first number and under no heading; they are in the remainder';
  cursor.outline.remarks.push({
    rule: 'import/unplaced',
    severity: 'warning',
    line: line.paragraph.line,
    message,
  });
}

function enterSignature({ paragraph }: Line, cursor: Cursor): void {
  if (cursor.zone !== 'signature') cursor.before = cursor.zone;
  cursor.zone = 'signature';
  cursor.outline.signature.push(paragraph);
}

/** What our own styles say is of the signature; a cover may use them too. */
function enterOwnSignature(line: Line, cursor: Cursor): void {
  (cursor.zone === 'caption' ? enterCaption : enterSignature)(line, cursor);
}

/** A paragraph without a number: of its own where nothing before it could have it. */
function enterText(line: Line, cursor: Cursor): void {
  const { numbers, last, outline } = cursor;
  if (numbers && last) addContinuation(last, line, outline);
  else {
    enterParagraph(line, cursor);
    if (!numbers) return;
    if (cursor.last) cursor.last.doubt = 'had no number';
    cursor.last = undefined;
    const message = 'this paragraph has no number in the Word file, and gets one';
    outline.remarks.push({
      rule: 'import/unnumbered',
      severity: 'info',
      line: line.paragraph.line,
      message,
    });
  }
}
