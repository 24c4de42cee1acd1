import type { Leftover, Particulars, Remark } from '../model/recognition.ts';
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
  /** What the file tells of the incident that it is, or that somebody changed its words beyond that. */
  incident?: Particulars | 'changed';
  date?: string;
  /** Which of the accused, from 1, it is the first paragraph of, where the file tells it. */
  begins?: number;
  event?: readonly WordRun[];
}

/** A section being put together. */
export interface DraftSection {
  readonly kind: 'section';
  readonly line: number;
  readonly heading: readonly WordRun[];
  readonly paragraphs: DraftPassage[];
  /** The level of its heading, where it has one, and the section in which it stands. */
  readonly level: number | undefined;
  parent?: DraftSection | undefined;
  /** As of a paragraph. */
  begins?: number;
}

/** What a part is made of. */
export type DraftPassage = Draft | DraftSection;

/** A count being put together; `number` is what its heading says. */
export interface DraftCount {
  readonly kind: 'count';
  readonly line: number;
  readonly number: number;
  /** Empty where only the heading over several counts has named it yet. */
  label: string;
  readonly title: WordRun[];
  readonly paragraphs: DraftPassage[];
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
  readonly paragraphs: DraftPassage[];
  readonly counts: DraftCount[];
  /** The ids of the counts that the file itself tells to stand in it. */
  readonly told: readonly string[];
  /** As of a count: of all that stand in it. */
  readonly said: string[];
  readonly formulas: string[];
}

/** A schedule being put together. */
export interface DraftSchedule {
  readonly kind: 'schedule';
  readonly line: number;
  readonly label: string;
  readonly title: WordRun[];
  /** What the file itself tells of it. */
  readonly told: Particulars;
  /** The ids of the incidents whose table it is. */
  incidents?: readonly string[];
  readonly tables: WordTable[];
  readonly paragraphs: DraftPassage[];
}

/** The parts of the indictment as they are found, from its first line to its last. */
export interface Outline {
  readonly caption: WordParagraph[];
  readonly accused: DraftPassage[];
  readonly general: DraftPassage[];
  readonly responsibility: DraftPassage[];
  readonly counts: DraftCount[];
  readonly signature: WordParagraph[];
  readonly forfeiture: DraftPassage[];
  /** Tables of terms, and of what happened when. */
  readonly glossary: WordTable[];
  readonly chronology: WordTable[];
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
export function passagesOf(counts: readonly DraftCount[]): readonly DraftPassage[] {
  return counts.flatMap((count) => [
    ...(count.group?.counts[0] === count ? count.group.paragraphs : []),
    ...count.paragraphs,
  ]);
}

/** The paragraphs of a part, those of its sections among them. */
export function paragraphsOf(passages: readonly DraftPassage[]): readonly Draft[] {
  return passages.flatMap((passage) =>
    passage.kind === 'section' ? paragraphsOf(passage.paragraphs) : [passage],
  );
}

/** The sections of a part, those of its sections among them. */
export function sectionsOf(passages: readonly DraftPassage[]): readonly DraftSection[] {
  return passages.flatMap((passage) =>
    passage.kind === 'section' ? [passage, ...sectionsOf(passage.paragraphs)] : [],
  );
}

/** An outline of nothing yet. */
export function newOutline(): Outline {
  return {
    caption: [],
    accused: [],
    general: [],
    responsibility: [],
    counts: [],
    signature: [],
    forfeiture: [],
    glossary: [],
    chronology: [],
    schedules: [],
    remainder: [],
    remarks: [],
  };
}

/** What was said of a count outside its paragraphs, that of its group before it. */
export function saidOf({ group, said }: DraftCount): readonly string[] {
  return [...(group?.said ?? []), ...said];
}

/** Its formulas, those of its group before them. */
export function formulasOf({ group, formulas }: DraftCount): readonly string[] {
  return [...(group?.formulas ?? []), ...formulas];
}
