import type { Mark } from '../model/mark.ts';
import { callAnchor, type LinkTarget, type Part } from '../model/page.ts';
import type { CallRun, LinkRun, Note, ReferenceRun, Run, TextRun } from '../model/paper.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import { onlyOn } from '../text/sides.ts';
import { cutOf, LINE_END, type Span } from './span.ts';

/** Superscripts: their size and rise in ems of the text about them, near what Word does. */
const SUPERSCRIPT = { size: 0.65, rise: 0.35 };

/** What the runs of a paragraph are set in, and the notes they may call. */
export interface Setting {
  readonly style: ParagraphStyle;
  readonly part: Part;
  readonly notes: readonly Note[];
}

/** Runs in the looks of their style, in order. */
export function spansOf(runs: readonly Run[], setting: Setting): Span[] {
  return runs.flatMap((run) => {
    const spans = SPANS[run.kind](run as never, setting);
    return run.mark === undefined ? spans : marked(spans, run.mark);
  });
}

/** The same, with what a redline says of them. */
export function marked(spans: readonly Span[], mark: Mark | undefined): Span[] {
  return spans.map((span) => (mark === undefined ? span : { ...span, mark: mark.kind }));
}

/** The number of a note, or of its call, as its own paper has it. */
export function noteNumber({ mark, was }: Pick<Note, 'mark' | 'was'>, number: number): string {
  return String(onlyOn({ mark }) === 'old' ? (was ?? number) : number);
}

/** A superscript number: the call to a note, or the number before one. */
export function superscript(text: string, setting: Setting): Span {
  const { style } = setting;
  return {
    ...plainSpan(text, setting),
    size: style.size * SUPERSCRIPT.size,
    rise: style.size * SUPERSCRIPT.rise,
  };
}

/** The words of a label, or any words in the style's own look. */
export function plainSpan(text: string, setting: Setting): Span {
  return wordsOf(text, setting, false, false);
}

const SPANS: { readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>, setting: Setting) => Span[] } = {
  text: (run, setting) => [textSpan(run, setting, undefined)],
  link: linkSpans,
  reference: (run, setting) => [referenceSpan(run, setting)],
  call: (run, setting) => [callSpan(run, setting)],
  break: (_run, setting) => [plainSpan(LINE_END, setting)],
};

function textSpan(run: TextRun, setting: Setting, link: LinkTarget | undefined): Span {
  // A line end in running text is only a space; a line ends where a break run says so.
  const words = wordsOf(run.text.replace(/[\t\n\r\f\v\u2028\u2029]/g, ' '), setting, run.bold, run.italic);
  return link === undefined ? words : { ...words, link };
}

function linkSpans(run: LinkRun, setting: Setting): Span[] {
  const link: LinkTarget = { kind: 'address', href: run.href };
  return run.runs.map((words) => textSpan(words, setting, link));
}

function referenceSpan(run: ReferenceRun, setting: Setting): Span {
  const link: LinkTarget = { kind: 'anchor', anchor: run.anchor };
  return { ...wordsOf(run.text, setting, run.bold, run.italic), link };
}

function callSpan(run: CallRun, setting: Setting): Span {
  const anchor = setting.notes[run.note - 1]?.anchor;
  return {
    ...superscript(noteNumber(run, run.note), setting),
    role: 'call',
    link: anchor === undefined ? undefined : { kind: 'anchor', anchor },
    note: run.first ? run.note : undefined,
    anchor: run.first && anchor !== undefined ? callAnchor(anchor) : undefined,
  };
}

function wordsOf(text: string, { style, part }: Setting, bold: boolean, italic: boolean): Span {
  const cut = cutOf(style.bold || bold, style.italic || italic);
  return {
    text,
    cut,
    size: style.size,
    rise: 0,
    role: 'text',
    part,
    link: undefined,
    note: undefined,
    anchor: undefined,
  };
}
