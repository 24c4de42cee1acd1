import type { Paper } from '../model/paper.ts';
import type {
  FoundCount,
  FoundParagraph,
  FoundPassage,
  FoundPiece,
  Leftover,
  Recognition,
} from '../model/recognition.ts';
import { pieceWords } from '../text/piece-words.ts';
import { chargesAsSaid } from './charges.ts';
import { likeness, printedBy } from './printed.ts';

/**
 * The case without what its court's form prints of its own among its paragraphs, its counts with what they charge.
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
    const made = inSections(count.paragraphs).find((each) => dropped.has(each));
    const own = made ? { ...count, incorporated: pieceWords(made.text) } : withoutIncorporation(count);
    return { ...own, paragraphs: kept(count.paragraphs) };
  });
  return {
    ...found,
    accused: found.accused.map((each) => ({ ...each, paragraphs: kept(each.paragraphs) })),
    counts,
    remainder: [...found.remainder, ...[...dropped].map(leftover)],
    findings: [...found.findings, ...charged.findings],
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
  const isStandard = ({ items, text }: FoundParagraph) => {
    const bare = items.length === 0 && text.every(({ kind }) => kind !== 'call');
    return bare && sentences.has(likeness(pieceWords(text, '#')));
  };
  // Who has anything else to his or her name gets no sentence from the form.
  const about = accused
    .map(({ paragraphs }) => inSections(paragraphs))
    .filter((all) => all.every(isStandard));
  return new Set([...about.flat(), ...heads.filter(isStandard)]);
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
  return { reason: 'form', line, text: pieceWords(text) };
}

function withoutIncorporation(count: FoundCount): FoundCount {
  return { ...count, particulars: new Map([...count.particulars].filter(([key]) => key !== 'incorporates')) };
}
