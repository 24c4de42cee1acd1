import type { Authority } from './authority.ts';
import type { Label } from './label.ts';
import type { Level } from './level.ts';
import type { Prose } from './prose.ts';

/** A stretch of a prose's text, in UTF-16 units; `end` is exclusive. What a template adds stands in no prose. */
export interface Stretch {
  readonly prose: Prose | undefined;
  readonly start: number;
  readonly end: number;
}

/** Text in the case's markup, read once: what `analyse` makes of a prose. */
export type Inline = Leaf | Emphasis<Inline> | Strong<Inline> | Link<Inline> | Withheld;

/** Inline text with nothing in it that the paper's readers may not see: what `redact` leaves. */
export type Shown = Leaf | Emphasis<Shown> | Strong<Shown> | Link<Shown>;

/** Inline text that holds no other. */
export type Leaf = Words | Call | Reference | Range | Citation;

export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

export interface Emphasis<Content> {
  readonly kind: 'emphasis';
  readonly children: readonly Content[];
}

export interface Strong<Content> {
  readonly kind: 'strong';
  readonly children: readonly Content[];
}

export interface Link<Content> {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Content[];
}

/** A footnote call; `note` is the key of the note in the analysis. */
export interface Call {
  readonly kind: 'call';
  readonly note: string;
  readonly at: Stretch;
}

/** `@id`. An id that nothing carries has no label, and a finding. */
export interface Reference {
  readonly kind: 'reference';
  readonly id: string;
  readonly label: Label | undefined;
  readonly at: Stretch;
}

/** `@a–@b` or `@a to @b`; `between` is what stands between the two as typed. */
export interface Range {
  readonly kind: 'range';
  readonly from: Reference;
  readonly between: string;
  readonly to: Reference;
  readonly at: Stretch;
}

/** `[@source, para. 574; @other, 5–6]`. */
export interface Citation {
  readonly kind: 'citation';
  readonly works: readonly CitedWork[];
  readonly at: Stretch;
}

export interface CitedWork {
  readonly id: string;
  readonly authority: Authority | undefined;
  /** Words before the work (`see`) and its pinpoint (`para. 574`), empty where there is none. */
  readonly prefix: string;
  readonly pinpoint: string;
}

/** `:redact[words]{level=confidential}`. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly level: Level;
  readonly children: readonly Inline[];
}

/** What a text is made of, also within emphasis, links and withheld words, in order. */
export function leavesIn(content: readonly Inline[]): readonly Leaf[] {
  return content.flatMap((inline) => ('children' in inline ? leavesIn(inline.children) : inline));
}

/** The works that a text cites, in order. */
export function worksIn(content: readonly Inline[]): readonly CitedWork[] {
  return leavesIn(content).flatMap((leaf) => (leaf.kind === 'citation' ? leaf.works : []));
}

/** The footnote calls in a text, in order. */
export function callsIn(content: readonly Inline[]): readonly Call[] {
  return leavesIn(content).filter((leaf) => leaf.kind === 'call');
}
