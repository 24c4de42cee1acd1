import type { Copy } from '../model/analysis.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { CitedWork, Stretch } from '../model/inline.ts';
import type { Level } from '../model/level.ts';
import type { Furniture, TextRun } from '../model/paper.ts';
import type { Numbered, Series } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import { composed } from '../text/composed.ts';
import { type CalendarDate, datePhrase } from '../text/dates.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { spanWithin } from '../text/span-within.ts';
import type { Standing } from './citations/standings.ts';

/** What turning pieces into runs needs to know, and what it notes down on the way. */
export interface Clerk {
  readonly copy: Copy;
  readonly series: Series;
  /** Whether the numbers are those of an indictment that stands in another file. */
  readonly accompanies: boolean;
  readonly paragraphs: ReadonlyMap<number, Numbered>;
  /** Notes that have been called so far. */
  readonly called: Set<number>;
  readonly findings: Finding[];
  /** Header and footer of pages that have a classification of their own. */
  readonly furniture: (classification: Level) => Furniture;
  /** How works stand where notes cite them; elsewhere they are always in full. */
  readonly standings: ReadonlyMap<CitedWork, Standing>;
  /** What may still be printed; references, works and templates print some texts again and again. */
  readonly ink: Ink;
  /** Keys of the names in the midst of which the clerk is, outermost first. */
  readonly within: readonly string[];
}

/** How many signs a paper may have, notes and tables with it: three times as many as the longest indictments known. UTF-16 units. */
const MOST = 32_000_000;

/** How much is left of it, and whether somebody was told that nothing is. */
export interface Ink {
  left: number;
  told: boolean;
}

/** Takes off what a text needs; false where there is not enough left for it, which is found once. */
export function spend(text: string, { ink, findings, copy }: Clerk): boolean {
  ink.left -= text.length;
  if (ink.left >= 0) return true;
  if (!ink.told) {
    const { source } = copy.case;
    const message = `this paper would have more than ${MOST / 1_000_000} million letters`;
    const help = 'look for a name, a title or a term of many words that is referred to again and again';
    findings.push(structural('paper/too-long', { source, start: 0, end: 1 }, message, help));
  }
  ink.told = true;
  return false;
}

/** A clerk that has done nothing yet, for words that stand in no note and on no page, but what is given to it. */
export function newClerk(copy: Copy, series: Series, given: Partial<Clerk> = {}): Clerk {
  return {
    copy,
    series,
    accompanies: false,
    paragraphs: paragraphsOf(series),
    called: new Set(),
    findings: [],
    furniture: () => NO_FURNITURE,
    standings: new Map(),
    ink: { left: MOST, told: false },
    within: [],
    ...given,
  };
}

const NO_LINE = { left: [], centre: [], right: [] };
const NO_FURNITURE: Furniture = { header: NO_LINE, footer: NO_LINE };

/** Paragraphs by number. */
export function paragraphsOf({ byBlock }: Series): ReadonlyMap<number, Numbered> {
  const paragraphs = [...byBlock.values()].filter(({ kind }) => kind === 'paragraph');
  return new Map(paragraphs.map((each) => [each.ordinal, each]));
}

/** The look that pieces inherit from what they stand in. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
}

export const UPRIGHT: Look = { bold: false, italic: false, capitals: false };

export function textRun(text: string, look: Look): TextRun {
  return { kind: 'text', text: composed(text), bold: look.bold, italic: look.italic };
}

/** The fixed words of the court, plain; the key itself where the language lacks it, which no checked court does. */
export function words({ copy }: Clerk, key: string): string {
  return copy.words.phrases.get(key)?.text ?? key;
}

/** Notes a reference that cannot be printed; each place once. */
export function cannotPrint(clerk: Clerk, at: Stretch, message: string, help: string): void {
  const source: Source = clerk.copy.case.source;
  const span = at.prose ? spanWithin(at.prose, at.start, at.end) : { source, start: 0, end: 1 };
  const known = clerk.findings.some((one) => one.message === message && one.span.start === span.start);
  if (!known) clerk.findings.push(structural('reference/not-printed', span, message, help));
}

/** A date of whatever precision, in the court's words. */
export function dateWords(date: CalendarDate, clerk: Clerk): string {
  const { precision, values } = datePhrase(date, clerk.copy.words);
  return fillPhrase(words(clerk, `date_${precision}`), values);
}
