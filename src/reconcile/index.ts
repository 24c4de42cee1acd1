import type { Finding } from '../model/finding.ts';
import type { Paper } from '../model/paper.ts';
import type {
  FoundCount,
  FoundParagraph,
  FoundPassage,
  FoundPiece,
  Leftover,
  Recognition,
} from '../model/recognition.ts';
import { importFinding } from '../text/import-finding.ts';
import { chargesAsSaid } from './charges.ts';
import { likeness, printedBy } from './printed.ts';

/**
 * The case without what its court's form prints of its own: standard sentences, headings, formulas.
 *
 * `paper` is what the form makes of the case as it was recognised, its accused without paragraphs. A sentence that the
 * Word file has in other words stays, and the form is not asked for its own.
 */
export function reconcile(found: Recognition, paper: Paper): Recognition {
  const printed = printedBy(paper);
  const charged = chargesAsSaid(found, printed);
  const standard = standardParagraphs(found, printed.sentences);
  const referred = new Set(referencesIn(found, standard));
  const dropped = new Set([...standard].filter(({ id }) => id === undefined || !referred.has(id)));
  const kept = (paragraphs: readonly FoundParagraph[]) => paragraphs.filter((each) => !dropped.has(each));
  const counts = charged.counts.map((count) => {
    const made = count.paragraphs.some((each) => each.kind === 'paragraph' && dropped.has(each));
    const paragraphs = count.paragraphs.filter((each) => each.kind === 'section' || !dropped.has(each));
    return { ...(made ? count : withoutIncorporation(count)), paragraphs };
  });
  const remainder = found.remainder.map(
    (each): Leftover => (isSaid(each, printed.all) ? { ...each, reason: 'form' } : each),
  );
  return {
    ...found,
    accused: found.accused.map((each) => ({ ...each, paragraphs: kept(each.paragraphs) })),
    counts,
    remainder: [...remainder, ...[...dropped].map(leftover)],
    findings: [...found.findings, ...charged.findings, ...editedForms(found, remainder)],
  };
}

/** The paragraphs that the form makes of the case: of the accused, and at the head of counts that incorporate. */
function standardParagraphs(
  { accused, counts }: Recognition,
  sentences: ReadonlySet<string>,
): ReadonlySet<FoundParagraph> {
  const heads = counts.flatMap(({ particulars, paragraphs }) =>
    particulars.has('incorporates') ? inSections(paragraphs.slice(0, 1)) : [],
  );
  const candidates = [...accused.flatMap(({ paragraphs }) => paragraphs), ...heads];
  return new Set(
    candidates.filter(({ items, text }) => {
      const bare = items.length === 0 && text.every(({ kind }) => kind !== 'call');
      return bare && sentences.has(likeness(maskedWordsOf(text)));
    }),
  );
}

/** The ids that texts refer to, but for some paragraphs. What is referred to must stand in the case. */
function referencesIn(
  { accused, generalAllegations, individualResponsibility, counts, schedules, notes }: Recognition,
  without: ReadonlySet<FoundParagraph>,
): readonly string[] {
  const inParagraphs = (all: readonly FoundParagraph[]): readonly FoundPiece[] =>
    all
      .filter((each) => !without.has(each))
      .flatMap(({ text, quote, items }) => [...text, ...(quote ?? []), ...inParagraphs(items)]);
  const passages = [...generalAllegations, ...individualResponsibility];
  const pieces = [
    ...inParagraphs(accused.flatMap(({ paragraphs }) => paragraphs)),
    ...headingsIn(passages).flat(),
    ...inParagraphs(inSections(passages)),
    ...counts.flatMap(({ title, paragraphs, group }) => [
      ...[
        title,
        ...headingsIn(paragraphs),
        group?.title ?? [],
        ...headingsIn(group?.paragraphs ?? []),
      ].flat(),
      ...inParagraphs(inSections([...paragraphs, ...(group?.paragraphs ?? [])])),
    ]),
    ...schedules.flatMap(({ title, columns, rows, paragraphs }) => [
      ...[title, ...columns, ...rows.flat()].flat(),
      ...inParagraphs(paragraphs),
    ]),
    ...notes.flatMap(({ text }) => text),
  ];
  return pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece.id] : []));
}

/** Paragraphs, those of sections among them. */
function inSections(passages: readonly FoundPassage[]): readonly FoundParagraph[] {
  return passages.flatMap((each) => (each.kind === 'section' ? each.paragraphs : [each]));
}

function headingsIn(passages: readonly FoundPassage[]): readonly (readonly FoundPiece[])[] {
  return passages.flatMap((each) => (each.kind === 'section' ? [each.heading] : []));
}

function leftover({ line, text }: FoundParagraph): Leftover {
  return { reason: 'form', line, text: wordsOf(text) };
}

function withoutIncorporation(count: FoundCount): FoundCount {
  return { ...count, particulars: new Map([...count.particulars].filter(([key]) => key !== 'incorporates')) };
}

/** Only what the form could have printed: a comment stays a comment. */
const FORMS: readonly Leftover['reason'][] = [
  'caption',
  'heading',
  'closing',
  'signature',
  'unplaced',
  'header',
  'footer',
];

function isSaid({ reason, text, masked = text }: Leftover, printed: ReadonlySet<string>): boolean {
  return FORMS.includes(reason) && printed.has(likeness(masked));
}

/** What a file of our own says in other words than the court's form prints of the case. */
function editedForms({ document }: Recognition, remainder: readonly Leftover[]): readonly Finding[] {
  if (!document.properties.has('indict.court')) return [];
  const changed = remainder.filter(({ reason }) => ['caption', 'heading', 'signature'].includes(reason));
  return changed.map(({ line = 1 }) => {
    const message = 'the court’s form prints other words in the place of these, which stand in the remainder';
    const help =
      'what it prints follows from `document`, `accused` and `prosecutor`; say there what is to be printed';
    return importFinding(document.source, {
      rule: 'import/edited-form',
      severity: 'warning',
      line,
      message,
      help,
    });
  });
}

function maskedWordsOf(pieces: readonly FoundPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'call' ? '' : piece.kind === 'reference' ? '#' : piece.text))
    .join('');
}

function wordsOf(pieces: readonly FoundPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'call' ? '' : piece.text)).join('');
}
