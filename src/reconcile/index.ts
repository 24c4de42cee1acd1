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
  const kept = (passages: readonly FoundPassage[]): readonly FoundPassage[] =>
    passages.flatMap((each): readonly FoundPassage[] => {
      if (each.kind === 'section') return [{ ...each, paragraphs: kept(each.paragraphs) }];
      return dropped.has(each) ? [] : [each];
    });
  const counts = charged.counts.map((count) => {
    const made = count.paragraphs.some((each) => each.kind === 'paragraph' && dropped.has(each));
    return { ...(made ? count : withoutIncorporation(count)), paragraphs: kept(count.paragraphs) };
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
  const candidates = [...accused.flatMap(({ paragraphs }) => inSections(paragraphs)), ...heads];
  return new Set(
    candidates.filter(({ items, text }) => {
      const bare = items.length === 0 && text.every(({ kind }) => kind !== 'call');
      return bare && sentences.has(likeness(maskedWordsOf(text)));
    }),
  );
}

/** The ids that texts refer to, but for some paragraphs. What is referred to must stand in the case. */
function referencesIn(found: Recognition, without: ReadonlySet<FoundParagraph>): readonly string[] {
  const { accused, generalAllegations, individualResponsibility, counts, forfeiture } = found;
  const { schedules, terms, incidents, notes } = found;
  const inParagraphs = (all: readonly FoundParagraph[]): readonly FoundPiece[] =>
    all
      .filter((each) => !without.has(each))
      .flatMap(({ text, quote = [], event = [], items }) => [
        ...text,
        ...quote,
        ...event,
        ...inParagraphs(items),
      ]);
  const passages = [
    ...accused.flatMap(({ paragraphs }) => paragraphs),
    ...generalAllegations,
    ...individualResponsibility,
    ...forfeiture,
    ...schedules.flatMap(({ paragraphs }) => paragraphs),
  ];
  const pieces = [
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
    ...schedules.flatMap(({ title, columns, rows }) => [title, ...columns, ...rows.flat()].flat()),
    ...terms.flatMap(({ term, means }) => [...term, ...means]),
    ...incidents.flatMap(({ place = [], victims = [], conduct }) => [...place, ...victims, ...conduct]),
    ...notes.flatMap(({ text }) => text),
  ];
  return pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece.id] : []));
}

/** Paragraphs, those of sections among them. */
function inSections(passages: readonly FoundPassage[]): readonly FoundParagraph[] {
  return passages.flatMap((each) => (each.kind === 'section' ? inSections(each.paragraphs) : [each]));
}

function headingsIn(passages: readonly FoundPassage[]): readonly (readonly FoundPiece[])[] {
  return passages.flatMap((each) =>
    each.kind === 'section' ? [each.heading, ...headingsIn(each.paragraphs)] : [],
  );
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
  'chronology',
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
  const changed = remainder.filter(({ reason }) =>
    ['caption', 'heading', 'chronology', 'signature'].includes(reason),
  );
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
