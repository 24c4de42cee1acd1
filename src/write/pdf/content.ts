import type { Mark } from '../../model/mark.ts';
import type { PictureItem, RuleItem, StampItem, TextItem } from '../../model/page.ts';
import { number } from './number.ts';

/** What is drawn on one page, in PDF's operators; of what holds from one to the next, only the changes are said. */
export class Content {
  private readonly height: number;
  private readonly operators: string[] = [];
  private font = '';
  private ink = INKS.none;
  private pen = INKS.none;
  private wordSpace = 0;
  /** Where the current line of words began, in thousandths of a point from the lower left corner; none outside words. */
  private line: { readonly x: number; readonly y: number } | undefined;

  constructor(height: number) {
    this.height = height;
  }

  /** Goes to where words begin, within a stretch of words. */
  moveTo({ x, y, size, wordSpace, mark }: TextItem, face: string): void {
    const ink = INKS[mark ?? 'none'];
    if (ink !== this.ink) this.operators.push(`${ink} rg`);
    this.ink = ink;
    const from = this.line ?? ORIGIN;
    this.line = { x: Math.round(x * 1000), y: Math.round((this.height - y) * 1000) };
    const font = `/${face} ${number(size)} Tf`;
    if (font !== this.font) this.operators.push(font);
    this.font = font;
    if (wordSpace !== this.wordSpace) this.operators.push(`${number(wordSpace)} Tw`);
    this.wordSpace = wordSpace;
    this.operators.push(`${(this.line.x - from.x) / 1000} ${(this.line.y - from.y) / 1000} Td`);
  }

  /** Shows words, as `Encode` has them, where the pen is, and moves it behind them. */
  show(words: string): void {
    this.operators.push(words);
  }

  rule({ x, y, width, thickness, mark }: RuleItem): void {
    const ink = INKS[mark ?? 'none'];
    if (ink !== this.pen) this.operators.push(`${ink} RG`);
    this.pen = ink;
    const up = number(this.height - y);
    this.operators.push(`${number(thickness)} w ${number(x)} ${up} m ${number(x + width)} ${up} l S`);
  }

  /** Draws a picture by the name that the page's resources have for it. */
  picture({ x, y, width, height }: PictureItem, name: string): void {
    const place = [width, 0, 0, height, x, this.height - y - height].map(number).join(' ');
    this.operators.push(`q ${place} cm /${name} Do Q`);
  }

  /** Shows grey words whose base line is turned against the clock by an angle in radians. */
  stamp({ x, y, size, angle }: StampItem, face: string, words: string): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turn = [cos, sin, -sin, cos, x, this.height - y].map(number).join(' ');
    this.operators.push(`q ${GREY} rg BT 0 Tw /${face} ${number(size)} Tf ${turn} Tm ${words} ET Q`);
  }

  /** Begins a stretch that belongs together, once the last has ended: one is either of words or of lines (ISO 32000-1, 14.6.1). */
  mark(tag: string, properties: string, within: 'words' | 'lines'): void {
    if (within === 'lines') this.leaveWords();
    else this.enterWords();
    this.operators.push(`/${tag}<<${properties}>>BDC`);
  }

  endMark(): void {
    this.operators.push('EMC');
  }

  /** All operators, each letter a byte. */
  bytes(): Uint8Array {
    this.leaveWords();
    return Buffer.from(this.operators.join('\n'), 'latin1');
  }

  private enterWords(): void {
    if (this.line === undefined) this.operators.push('BT');
    this.line ??= ORIGIN;
  }

  private leaveWords(): void {
    if (this.line !== undefined) this.operators.push('ET');
    this.line = undefined;
  }
}

const ORIGIN = { x: 0, y: 0 };

/** Dark enough to be read, also where there is no colour, since lines tell what is marked as well. */
const INKS: Readonly<Record<Mark['kind'] | 'none', string>> = {
  none: '0 0 0',
  inserted: '0 0.2 0.6',
  deleted: '0.65 0 0',
  moved_here: '0 0.35 0.15',
  moved_away: '0 0.35 0.15',
};

/** Light enough for black words to be read upon it. */
const GREY = '0.87 0.87 0.87';
