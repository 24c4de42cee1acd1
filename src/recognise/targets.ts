import { paragraphsIn, type WordDocument, type WordRun } from '../model/word-document.ts';
import { grouped } from '../text/grouped.ts';
import {
  type Draft,
  type DraftCount,
  type DraftGroup,
  type DraftSchedule,
  type DraftSection,
  type Outline,
  paragraphsOf,
  passagesOf,
  sectionsOf,
  withItems,
} from './drafts.ts';

/** Something that carries an id. */
export type Target =
  | Draft
  | DraftSection
  | DraftCount
  | DraftGroup
  | DraftSchedule
  | { readonly kind: 'note'; readonly key: string; readonly number: number; readonly label: string };

/** What a reference in a Word file may lead to. */
export interface Targets {
  /** In the order in which the Word file prints them; notes last. */
  readonly all: readonly Target[];
  readonly marks: ReadonlyMap<string, Target>;
  /** Paragraphs by their number, `12`; one number may stand before several. */
  readonly paragraphs: ReadonlyMap<string, readonly Draft[]>;
  readonly counts: ReadonlyMap<number, DraftCount>;
  readonly schedules: ReadonlyMap<string, DraftSchedule>;
  readonly notes: ReadonlyMap<string, Extract<Target, { kind: 'note' }>>;
  /** Keys of the notes that a text of the case calls; to others nothing can refer. */
  readonly called: ReadonlySet<string>;
}

/** Finds what carries numbers and bookmarks. */
export function targetsOf(outline: Outline, document: WordDocument): Targets {
  const { accused, general, responsibility, forfeiture, counts, schedules } = outline;
  const passages = [...accused, ...general, ...responsibility];
  const drafts = withItems([
    ...paragraphsOf(passages),
    ...paragraphsOf(passagesOf(counts)),
    ...paragraphsOf(forfeiture),
    ...paragraphsOf(schedules.flatMap((each) => each.paragraphs)),
  ]);
  const notes = numberedNotes(document);
  const groups = counts.flatMap(({ group }) => group ?? []);
  const sections = sectionsOf([
    ...passages,
    ...passagesOf(counts),
    ...forfeiture,
    ...schedules.flatMap((each) => each.paragraphs),
  ]);
  const all: Target[] = [
    ...drafts,
    ...sections,
    ...new Set(groups),
    ...counts,
    ...schedules,
    ...notes.values(),
  ];
  return {
    all,
    marks: marksOf(all, notes),
    paragraphs: numberedParagraphs(drafts),
    counts: new Map(counts.map((count) => [count.number, count])),
    schedules: new Map(schedules.map((each) => [/\S+$/.exec(each.label)?.[0] ?? '', each])),
    notes,
    called: new Set(all.flatMap((target) => callsIn(runsOf(target).flat()))),
  };
}

function numberedParagraphs(drafts: readonly Draft[]): Targets['paragraphs'] {
  const numbered = drafts.filter(
    ({ parent, label }) => !parent && (label?.form === 'arabic' || label?.form === 'parenthesis'),
  );
  return grouped(numbered, ({ label }) => {
    const [number = ''] = /\d+(?:\s?(?:bis|ter|quater)|[A-Z])?(?=\W*$)/.exec(label?.text ?? '') ?? [];
    return number.replace(/\s/, '');
  });
}

/** Notes in the order of their first calls; those never called come last. */
function numberedNotes({ body, notes }: WordDocument): Targets['notes'] {
  const called = paragraphsIn(body).flatMap(({ runs }) => callsIn(runs));
  const keys = [...new Set([...called.filter((key) => notes.has(key)), ...notes.keys()])];
  return new Map(
    keys.map((key, index) => [
      key,
      { kind: 'note', key, number: index + 1, label: /^typed (.*)/.exec(key)?.[1] ?? `${index + 1}` },
    ]),
  );
}

function callsIn(runs: readonly WordRun[]): readonly string[] {
  return runs.flatMap((run) => (run.kind === 'call' ? [run.note] : []));
}

function marksOf(all: readonly Target[], notes: Targets['notes']): ReadonlyMap<string, Target> {
  const marks = new Map<string, Target>();
  for (const target of all) {
    for (const runs of runsOf(target)) {
      runs.forEach((run, index) => {
        if (run.kind !== 'mark' || marks.has(run.name)) return;
        const next = runs.slice(index + 1).find(({ kind }) => kind !== 'mark');
        const note = next?.kind === 'call' ? notes.get(next.note) : undefined;
        marks.set(run.name, note ?? target);
      });
    }
  }
  return marks;
}

function runsOf(target: Target): readonly (readonly WordRun[])[] {
  switch (target.kind) {
    case 'paragraph':
      return [target.runs, target.quote];
    case 'section':
      return [target.heading];
    case 'count':
    case 'group':
      return [target.title];
    case 'schedule':
      return [target.title, ...paragraphsIn(target.tables).map(({ runs }) => runs)];
    case 'note':
      return [];
  }
}

/** The number by which text refers to something: `12`, `12(a)`, `A`. */
export function numberOf(target: Target): string {
  switch (target.kind) {
    case 'paragraph': {
      const own = target.label?.text ?? '';
      return target.parent
        ? `${numberOf(target.parent)}${own.replace(/^[^(]*?(\w+)[.)]$/, '($1)')}`
        : own.replace(/[.:)]\s*$/, '');
    }
    case 'count':
    case 'note':
      return `${target.number}`;
    case 'schedule':
      return /\S+$/.exec(target.label)?.[0] ?? '';
    case 'section':
    case 'group':
      return '';
  }
}
