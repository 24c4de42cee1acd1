import type { Leftover, Remark } from '../model/recognition.ts';
import type { WordParagraph, WordRun, WordTable } from '../model/word-document.ts';
import type { Label } from './label.ts';

/** A paragraph or sub-paragraph being put together. */
export interface Draft {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly label: Label | undefined;
  readonly parent: Draft | undefined;
  readonly runs: WordRun[];
  readonly quote: WordRun[];
  readonly items: Draft[];
  /** Why it is not sure that all of it belongs together. */
  doubt?: string;
}

/** A section being put together. */
export interface DraftSection {
  readonly kind: 'section';
  readonly line: number;
  readonly heading: readonly WordRun[];
  readonly paragraphs: Draft[];
}

/** A count being put together; `number` is what its heading says. */
export interface DraftCount {
  readonly kind: 'count';
  readonly line: number;
  readonly number: number;
  /** Empty where only the heading over several counts has named it yet. */
  label: string;
  readonly title: WordRun[];
  readonly paragraphs: (Draft | DraftSection)[];
  readonly group: DraftGroup | undefined;
  /** What was said of it outside its paragraphs: closing formulas, its heading once more. */
  readonly said: string[];
  /** Those of the formulas alone, the words of references as `#`. */
  readonly formulas: string[];
}

/** What stands over several counts, being put together. */
export interface DraftGroup {
  readonly kind: 'group';
  readonly line: number;
  readonly label: string;
  readonly title: WordRun[];
  readonly paragraphs: (Draft | DraftSection)[];
  readonly counts: DraftCount[];
}

/** A schedule being put together. */
export interface DraftSchedule {
  readonly kind: 'schedule';
  readonly line: number;
  readonly label: string;
  readonly title: WordRun[];
  readonly tables: WordTable[];
  readonly paragraphs: Draft[];
}

/** The parts of the indictment as they are found, from its first line to its last. */
export interface Outline {
  readonly caption: WordParagraph[];
  readonly accused: Draft[];
  readonly general: (Draft | DraftSection)[];
  readonly responsibility: (Draft | DraftSection)[];
  readonly counts: DraftCount[];
  readonly signature: WordParagraph[];
  readonly schedules: DraftSchedule[];
  readonly remainder: Leftover[];
  readonly remarks: Remark[];
}

/** A paragraph with its first words. */
export function newDraft(
  line: number,
  label: Label | undefined,
  runs: readonly WordRun[],
  parent?: Draft,
): Draft {
  return { kind: 'paragraph', line, label, parent, runs: [...runs], quote: [], items: [] };
}

/** Every paragraph and sub-paragraph below some, in order. */
export function withItems(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => [draft, ...withItems(draft.items)]);
}

/** All passages of counts in order: those of a group before those of its counts. */
export function passagesOf(counts: readonly DraftCount[]): readonly (Draft | DraftSection)[] {
  return counts.flatMap((count) => [
    ...(count.group?.counts[0] === count ? count.group.paragraphs : []),
    ...count.paragraphs,
  ]);
}

/** The paragraphs of a part, those of its sections among them. */
export function paragraphsOf(passages: readonly (Draft | DraftSection)[]): readonly Draft[] {
  return passages.flatMap((passage) => (passage.kind === 'section' ? passage.paragraphs : [passage]));
}
