import type { Measure } from '../model/measure.ts';
import { hyphenIn } from './hyphens.ts';
import { ALWAYS, type Glue, type Item, NEVER, type Penalty } from './items.ts';
import type { Means } from './means.ts';
import { type Opportunities, opportunities } from './opportunities.ts';
import { LINE_END, type Span } from './span.ts';
import { splitWide } from './split-wide.ts';

/** A space may grow by half and shrink by a third of its width before a breaker thinks ill of it, as TeX has it. */
const SPACE = { stretch: 1 / 2, shrink: 1 / 3 };
/** To UAX 14 a call is a mark on the letter before it: it never begins a line, and what may follow that letter may follow it. */
const CALL = '\u0301';
const SOFT_HYPHEN = '\u00ad';
/** Signs that only say where words may break; they are not drawn. */
const UNDRAWN = /[\u00ad\u200b\u2060\ufeff]/g;
const IN_WORD: Penalty = { kind: 'penalty', cost: 0 };
const IN_ADDRESS: Penalty = { kind: 'penalty', cost: 30 };
/** Before the number of a reference: `paragraph` is better not parted from its `14`. */
const BEFORE_NUMBER: Penalty = { kind: 'penalty', cost: 50 };
/** As ill as a line whose spaces are twice as wide as they should be: within `24 March`. */
const SELDOM: Penalty = { kind: 'penalty', cost: 800 };

/** Turns the spans of a paragraph into boxes, glue and penalties; nothing unbreakable is wider than `narrowest`. */
export function itemize(spans: readonly Span[], means: Means, narrowest: number): Item[] {
  const { measure, joins } = means;
  const itemizer = new Itemizer(measure, opportunities(spans.map(seen).join(''), joins));
  for (const span of spans) itemizer.add(span);
  return splitWide(itemizer.items, means, narrowest);
}

function seen(span: Span): string {
  return span.role === 'call' ? CALL : span.text;
}

class Itemizer {
  readonly items: Item[] = [];
  private readonly measure: Measure;
  private readonly breaks: Opportunities;
  /** UTF-16 units of the paragraph read so far, whether a line may end here, and the next opportunity ahead. */
  private position = 0;
  private mayEnd = false;
  private ahead = 0;
  /** Whether the span at hand has signs that are not drawn. */
  private hasUndrawn = false;
  /** The glue of the span at hand: its spaces are all alike. */
  private spaces: Glue | undefined;

  constructor(measure: Measure, breaks: Opportunities) {
    this.measure = measure;
    this.breaks = breaks;
  }

  add(span: Span): void {
    if (span.role === 'call') this.call(span);
    else if (span.text === LINE_END) this.lineEnd();
    else if (span.link?.kind === 'anchor') this.reference(span);
    else this.words(span);
  }

  private reference(span: Span): void {
    if (this.items.at(-1)?.kind === 'glue' && this.items.at(-2)?.kind === 'box') {
      this.items.splice(-1, 0, BEFORE_NUMBER);
    }
    this.words(span);
  }

  private call(span: Span): void {
    this.hasUndrawn = false;
    if (this.items.at(-1)?.kind === 'glue' && this.items.at(-2) !== NEVER) this.items.splice(-1, 0, NEVER);
    this.box(span, span.text);
    this.advance(1);
  }

  private lineEnd(): void {
    this.items.push(ALWAYS);
    this.advance(1);
  }

  private words(span: Span): void {
    const { text } = span;
    this.hasUndrawn = text.search(UNDRAWN) >= 0;
    let noBreak = -1;
    for (let from = 0; from < text.length; ) {
      if (noBreak < from) noBreak = placeOf('\u00a0', text, from);
      const to = Math.min(placeOf(' ', text, from), noBreak);
      if (to > from) this.word(span, text.slice(from, to));
      from = to < text.length ? this.space(span, to) : to;
    }
  }

  /** A word, cut where a line may end within it or right after it. */
  private word(span: Span, word: string): void {
    const start = this.position;
    let from = 0;
    for (let next = this.next(); next <= start + word.length; next = this.next()) {
      const to = next - start;
      this.box(span, word.slice(from, to));
      this.items.push(this.breakIn(span, word, to));
      from = to;
      this.advance(next - this.position);
    }
    this.box(span, word.slice(from));
    this.advance(start + word.length - this.position);
  }

  private breakIn(span: Span, word: string, at: number): Penalty {
    if (word.charAt(at - 1) === SOFT_HYPHEN) return hyphenIn(span, this.measure);
    if (this.breaks.seldom.has(this.next())) return SELDOM;
    return this.breaks.inAddresses.has(this.next()) ? IN_ADDRESS : IN_WORD;
  }

  /** One or more spaces from `at`, which count as one; returns where they end. */
  private space(span: Span, at: number): number {
    const to = spacesEnd(span.text, at);
    this.advance(to - at);
    if (this.items.at(-1)?.kind === 'glue') {
      if (this.mayEnd && this.items.at(-2) === NEVER) this.items.splice(-2, 1);
      return to;
    }
    if (!this.mayEnd) this.items.push(NEVER);
    else if (this.breaks.seldom.has(this.position)) this.items.push(SELDOM);
    this.glue(span, span.text.charCodeAt(at) === NO_BREAK_SPACE ? '\u00a0' : ' ');
    return to;
  }

  private glue(span: Span, text: string): void {
    if (this.spaces?.span !== span || this.spaces.text !== text) {
      const width = this.measure.width(' ', span.cut, span.size);
      const stretch = width * SPACE.stretch;
      this.spaces = { kind: 'glue', width, stretch, shrink: width * SPACE.shrink, text, span };
    }
    this.items.push(this.spaces);
  }

  private box(span: Span, drawn: string): void {
    const text = this.hasUndrawn ? drawn.replace(UNDRAWN, '') : drawn;
    if (text === '') return;
    this.items.push({ kind: 'box', width: this.measure.width(text, span.cut, span.size), text, span });
  }

  private advance(units: number): void {
    this.position += units;
    while (this.next() < this.position) this.ahead++;
    this.mayEnd = this.next() === this.position;
    if (this.mayEnd) this.ahead++;
  }

  private next(): number {
    return this.breaks.positions[this.ahead] ?? Number.POSITIVE_INFINITY;
  }
}

const SPACE_UNIT = 0x20;
const NO_BREAK_SPACE = 0xa0;

function isSpace(unit: number): boolean {
  return unit === SPACE_UNIT || unit === NO_BREAK_SPACE;
}

/** Where a sign stands in a text, from a place on; the text's end where it does not. */
function placeOf(sign: string, text: string, from: number): number {
  const place = text.indexOf(sign, from);
  return place < 0 ? text.length : place;
}

function spacesEnd(text: string, from: number): number {
  let to = from;
  while (isSpace(text.charCodeAt(to))) to++;
  return to;
}
