import type { Copy } from '../model/analysis.ts';
import type { Draft, DraftNumbered, Manuscript, Piece } from '../model/manuscript.ts';
import { isId, type Numbered, type Series } from '../model/series.ts';
import type { Numbering, NumberPattern } from '../model/sheet.ts';
import { numberLabel, numberReference } from '../text/numerals.ts';
import { citedAt } from './cited-at.ts';
import { headingNumber, outlineWith } from './heading-number.ts';
import { incidentId } from './ids.ts';

interface Count {
  paragraphs: number;
  counts: number;
  schedules: number;
  annexes: number;
  headings: number;
  /** Of the headings that are open where the cursor stands, by level from 1. */
  outline: readonly number[];
}

interface Ledger {
  readonly copy: Copy;
  readonly numbering: Numbering;
  /** Numbers that another paper has given. */
  readonly given: Series | undefined;
  readonly byBlock: Map<object, Numbered>;
  readonly byKey: Map<string, Numbered>;
  readonly parts: Map<string, number[]>;
  readonly notes: Map<string, number>;
  /** Paragraphs that call a note or refer to something, by its key. */
  readonly naming: Map<string, Set<number>>;
  readonly anchors: Set<string>;
  /** Names of the parts that are open where the cursor stands. */
  readonly open: string[];
  readonly count: Count;
}

/**
 * Gives every paragraph, sub-paragraph, count, schedule and note its number, in the order in which they are printed; what
 * has one in the `given` series of another paper, that one.
 */
export function numberAll({ copy, blocks }: Manuscript, numbering: Numbering, given?: Series): Series {
  const ledger: Ledger = {
    copy,
    numbering,
    given,
    byBlock: new Map(),
    byKey: new Map(given?.byKey),
    parts: new Map(),
    notes: new Map(),
    naming: new Map(),
    anchors: new Set(given || copy.withholds ? [] : copy.keys.values()),
    open: [],
    count: { paragraphs: 0, counts: 0, schedules: 0, annexes: 0, headings: 0, outline: [] },
  };
  for (const block of blocks) enter(block, ledger);
  const { byBlock, byKey, parts } = ledger;
  if (given) return { ...given, byBlock, byKey, notes: [] };
  const notes = [...ledger.notes.keys()];
  notes.forEach((key, index) => {
    const reference = `${index + 1}`;
    const anchor = anchorFor(key, `note-${reference}`, ledger);
    byKey.set(key, {
      kind: 'note',
      ordinal: index + 1,
      label: reference,
      reference,
      paragraph: undefined,
      anchor,
    });
  });
  const namedAt = ledger.naming;
  return { byBlock, byKey, parts, notes, namedAt, citedAt: citedAt(notes, namedAt, ledger.copy) };
}

type Entry = {
  readonly [Kind in Draft['kind']]: (draft: Extract<Draft, { kind: Kind }>, ledger: Ledger) => void;
};

const entries: Entry = {
  heading: (draft, ledger) => {
    const label = ledger.copy.labels.get(draft.key ?? '');
    if (label?.kind === 'schedule') {
      const { numbering } = ledger;
      const [ordinal, pattern] =
        label.of.kind === 'annex' && annexesApart(ledger)
          ? [next('annexes', draft.key, ledger), numbering.annex ?? numbering.schedule]
          : [next('schedules', draft.key, ledger), numbering.schedule];
      record(draft, draft.key, 'schedule', ordinal, pattern, ledger);
    } else {
      const ordinal = ++ledger.count.headings;
      const anchor = anchorFor(draft.key, `heading-${ordinal}`, ledger);
      const numbered = headingOf(draft.level, ledger);
      put(draft, draft.key, { kind: 'heading', ordinal, ...numbered, paragraph: undefined, anchor }, ledger);
    }
    calls(draft.pieces, ledger);
  },
  count: (draft, ledger) => {
    // Sections of a count are numbered below it, not on from those of the one before.
    ledger.count.outline = ledger.count.outline.slice(0, 2);
    record(draft, draft.key, 'count', next('counts', draft.key, ledger), ledger.numbering.count, ledger);
    calls(draft.pieces, ledger);
  },
  numbered: (draft, ledger) => {
    const number = next('paragraphs', draft.key, ledger);
    record(draft, draft.key, 'paragraph', number, ledger.numbering.paragraph, ledger);
    for (const part of ledger.open) ledger.parts.get(part)?.push(number);
    calls([...draft.pieces, ...(draft.quote ?? [])], ledger, number);
    enterItems(draft, 0, ledger);
  },
  plain: (draft, ledger) => calls(draft.pieces, ledger),
  table: (draft, ledger) => {
    for (const row of [draft.head, ...draft.rows]) for (const cell of row) calls(cell.pieces, ledger);
  },
  group: (draft, ledger) => {
    for (const block of draft.blocks) calls(block.pieces, ledger);
  },
  part: (draft, ledger) => {
    if (!ledger.parts.has(draft.name)) ledger.parts.set(draft.name, []);
    ledger.open.push(draft.name);
    for (const block of draft.blocks) enter(block, ledger);
    ledger.open.pop();
  },
  cover: (draft, ledger) => {
    for (const block of draft.blocks) enter(block, ledger);
  },
  contents: (draft, ledger) => {
    for (const line of draft.title) calls(line.pieces, ledger);
  },
  page_break: () => undefined,
};

/** The next number of a kind; what has one already takes none. */
function next(
  kind: 'paragraphs' | 'counts' | 'schedules' | 'annexes',
  key: string | undefined,
  { given, count }: Ledger,
): number {
  return given?.byKey.has(key ?? '') ? 0 : ++count[kind];
}

/** Whether annexes are called otherwise than schedules; where all are called annexes they are one series. */
function annexesApart({ copy }: Ledger): boolean {
  const { phrases } = copy.words;
  return phrases.get('annex')?.text !== phrases.get('schedule')?.text;
}

function enter<Kind extends Draft['kind']>(draft: Extract<Draft, { kind: Kind }>, ledger: Ledger): void {
  (entries[draft.kind] as (draft: Draft, ledger: Ledger) => void)(draft, ledger);
}

function headingOf(
  level: number,
  { count, numbering, open, byKey, given }: Ledger,
): Pick<Numbered, 'label' | 'reference' | 'count'> {
  // Numbers beside those of the indictment would be taken for these.
  if (given) return { label: '', reference: '' };
  count.outline = outlineWith(count.outline, level);
  const within = open.map((part) => byKey.get(part)).find((one) => one?.kind === 'count');
  return headingNumber(count.outline, numbering, within);
}

/** Sub-paragraphs count anew below each paragraph; `14(b)(i)` is the references of all levels in a row. */
function enterItems(parent: DraftNumbered, depth: number, ledger: Ledger): void {
  const patterns = ledger.numbering.items;
  const pattern = patterns[Math.min(depth, patterns.length - 1)] as NumberPattern;
  const above = ledger.byBlock.get(parent) as Numbered;
  parent.items.forEach((item, index) => {
    const label = numberLabel(pattern, index + 1);
    const reference = above.reference + numberReference(pattern, index + 1);
    const anchor = anchorFor(
      item.key,
      `paragraph-${reference.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`,
      ledger,
    );
    put(
      item,
      item.key,
      { kind: 'item', ordinal: index + 1, label, reference, paragraph: above.paragraph, anchor },
      ledger,
    );
    calls([...item.pieces, ...(item.quote ?? [])], ledger, above.paragraph);
    enterItems(item, depth + 1, ledger);
  });
}

function record(
  draft: object,
  key: string | undefined,
  kind: 'paragraph' | 'count' | 'schedule',
  ordinal: number,
  pattern: NumberPattern,
  ledger: Ledger,
): void {
  const label = numberLabel(pattern, ordinal);
  const bare = { ...pattern, before: '', after: '' };
  const reference = kind === 'paragraph' ? numberReference(pattern, ordinal) : numberLabel(bare, ordinal);
  const anchor = anchorFor(key, `${kind}-${ordinal}`, ledger);
  put(
    draft,
    key,
    { kind, ordinal, label, reference, paragraph: kind === 'paragraph' ? ordinal : undefined, anchor },
    ledger,
  );
}

function put(draft: object, key: string | undefined, own: Numbered, { byBlock, byKey, given }: Ledger): void {
  const numbered = { ...own, ...given?.byKey.get(key ?? ''), anchor: own.anchor };
  byBlock.set(draft, numbered);
  if (key !== undefined && !byKey.has(key)) byKey.set(key, numbered);
}

/** The drafter's own id where there is one and nothing is withheld, else the number; never the same twice. */
function anchorFor(
  key: string | undefined,
  positional: string,
  { copy, byKey, anchors, given }: Ledger,
): string {
  const own = key !== undefined && isId(key) && !byKey.has(key);
  if (own && !copy.withholds) return key;
  const elsewhere = given?.byKey.get(key ?? '')?.anchor;
  const label = own ? copy.labels.get(key) : undefined;
  const told = label?.kind === 'incident' && !copy.withheld.has(label.of);
  let anchor = elsewhere ?? (told ? incidentId(label.of, copy) : positional);
  while (anchors.has(anchor)) anchor += '-';
  anchors.add(anchor);
  return anchor;
}

/** Enters the notes that words call, and which paragraph calls them or names works; words outside of paragraphs have none. */
function calls(pieces: readonly Piece[], ledger: Ledger, paragraph?: number): void {
  for (const piece of pieces) {
    if (piece.kind === 'call') {
      ledger.notes.set(piece.note, ledger.notes.get(piece.note) ?? ledger.notes.size + 1);
      named(piece.note, ledger, paragraph);
    } else if (piece.kind === 'reference' || piece.kind === 'work') {
      named(piece.kind === 'work' ? piece.key : piece.id, ledger, paragraph);
    } else if ('children' in piece) calls(piece.children, ledger, paragraph);
  }
}

function named(key: string, { naming }: Ledger, paragraph: number | undefined): void {
  if (paragraph !== undefined) naming.set(key, (naming.get(key) ?? new Set()).add(paragraph));
}
