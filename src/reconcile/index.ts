import type { Block, Paper, Run } from '../model/paper.ts';
import type {
  FoundAccused,
  FoundCount,
  FoundParagraph,
  FoundPiece,
  Leftover,
  Recognition,
} from '../model/recognition.ts';

/**
 * The case without what its court's form prints of its own: standard sentences, headings, formulas.
 *
 * `paper` is what the form makes of the case as it was recognised, its accused without paragraphs. A sentence that the
 * Word file has in other words stays, and the form is not asked for its own.
 */
export function reconcile(found: Recognition, paper: Paper): Recognition {
  const printed = printedBy(paper);
  const form = (paragraph: FoundParagraph): Leftover => ({
    reason: 'form',
    line: paragraph.line,
    text: wordsOf(paragraph.text),
  });
  const standard = (paragraph: FoundParagraph) =>
    paragraph.items.length === 0 && printed.sentences.has(likeness(wordsOf(paragraph.text)));
  const dropped: Leftover[] = [];
  const without = (paragraphs: readonly FoundParagraph[], drop: (paragraph: FoundParagraph) => boolean) =>
    paragraphs.filter((paragraph) => {
      const gone = drop(paragraph);
      if (gone) dropped.push(form(paragraph));
      return !gone;
    });
  const accused = found.accused.map(
    (each): FoundAccused => ({ ...each, paragraphs: without(each.paragraphs, standard) }),
  );
  const counts = found.counts.map((count) => {
    const [first, ...others] = count.paragraphs;
    if (!count.particulars.has('incorporates')) return count;
    if (first && standard(first))
      return { ...count, paragraphs: [...without([first], () => true), ...others] };
    return withoutIncorporation(count);
  });
  const remainder = found.remainder.map(
    (each): Leftover => (isSaid(each, printed.all) ? { ...each, reason: 'form' } : each),
  );
  return { ...found, accused, counts, remainder: [...remainder, ...dropped] };
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

function isSaid({ reason, text }: Leftover, printed: ReadonlySet<string>): boolean {
  return FORMS.includes(reason) && printed.has(likeness(text));
}

interface Printed {
  /** Numbered paragraphs. */
  readonly sentences: ReadonlySet<string>;
  /** Every line. */
  readonly all: ReadonlySet<string>;
}

function printedBy({ blocks, furniture }: Paper): Printed {
  const sentences = blocks.flatMap((block) =>
    block.kind === 'numbered' && block.level === 0 ? [likeness(textOf(block.runs))] : [],
  );
  const lines = [furniture.first, furniture.rest].flatMap(({ header, footer }) => [header, footer]);
  const about = lines.map((line) =>
    [line.left, line.centre, line.right]
      .map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '1')).join(''))
      .filter((part) => part !== '')
      .join(' '),
  );
  return {
    sentences: new Set(sentences),
    all: new Set([...blocks.flatMap(linesOf), ...about].map(likeness)),
  };
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'contents':
    case 'page_break':
      return [];
    case 'group':
      return block.blocks.flatMap(linesOf);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(({ runs }) => textOf(runs)));
    case 'count':
      return [`${block.label} ${textOf(block.runs)}`];
    default:
      return [textOf(block.runs)];
  }
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      'runs' in run ? textOf(run.runs) : 'text' in run ? run.text : run.kind === 'break' ? ' ' : '',
    )
    .join('');
}

function wordsOf(pieces: readonly FoundPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'call' ? '' : piece.text)).join('');
}

/** Texts that differ in numbers, spaces and letters' size alone are alike: a redraft moves numbers. */
function likeness(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
