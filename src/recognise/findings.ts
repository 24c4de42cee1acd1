import type { Finding } from '../model/finding.ts';
import { type Leftover, mayLackProtection, type Particulars, type Remark } from '../model/recognition.ts';
import type { WordDocument } from '../model/word-document.ts';
import { importFinding } from '../text/import-finding.ts';
import type { Caption } from './caption.ts';
import { type Books, type Citation, citationsIn } from './citations.ts';
import type { Outline } from './drafts.ts';

/** A Word file, and what was found in it. */
interface Read {
  readonly document: WordDocument;
  readonly outline: Outline;
  readonly caption: Caption;
  /** Whether the file is one of ours. */
  readonly own: boolean;
  readonly particulars: Particulars;
}

/** What the reader of an import is told, each at its paragraph of the Word file. */
export function findingsOf(read: Read): readonly Finding[] {
  const { document, outline } = read;
  const top = OF_THE_WHOLE.flatMap(({ tell, ...rest }): readonly Remark[] => {
    const message = tell(read);
    return message === undefined ? [] : [{ ...rest, line: 1, message }];
  });
  const left = outline.remainder.filter(({ reason }) => reason === 'unplaced').map(unplaced);
  return [...top, ...outline.remarks, ...left].map((remark) => importFinding(document.source, remark));
}

function unplaced({ line = 1 }: Leftover): Remark {
  const message = 'these words have no place in a case; they stand in the remainder';
  return { rule: 'import/unplaced', severity: 'warning', line, message };
}

interface OfTheWhole extends Pick<Remark, 'rule' | 'severity' | 'help'> {
  /** The message, where there is something to tell. */
  tell(read: Read): string | undefined;
}

/** What may be told of a file as a whole, in this order. */
const OF_THE_WHOLE: readonly OfTheWhole[] = [
  {
    rule: 'import/protection',
    severity: 'warning',
    tell: ({ particulars }) => {
      if (!mayLackProtection(particulars)) return undefined;
      return particulars.has('protection')
        ? 'the case of this Word file protects names or passages, and marks of protection do not travel through Word'
        : 'this paper is not public, and marks of protection do not travel through Word';
    },
    help: 'before any copy is made with `--for`, set `protect` under `names`, `redact` and `:redact[…]` again: until then a copy prints everything',
  },
  {
    rule: 'import/nothing',
    severity: 'warning',
    tell: ({ outline }) =>
      isEmpty(outline)
        ? 'no paragraph of an indictment was found in the Word file; all of its words stand in the remainder'
        : undefined,
    help: 'paragraphs are known by their numbers, or by headings over them such as `General allegations` and `Count 1`',
  },
  {
    rule: 'import/no-accused',
    severity: 'warning',
    tell: ({ own, caption }) =>
      own || caption.accused.length > 0 ? undefined : 'the accused could not be told from the caption',
    help: 'put the name in place of `The Accused`',
  },
  {
    rule: 'import/no-counts',
    severity: 'warning',
    tell: ({ outline }) =>
      outline.counts.length > 0 ? undefined : 'no heading in the Word file begins a count',
    help: 'a count’s heading begins with `Count 1`; give the case its counts by hand',
  },
  {
    rule: 'import/preface',
    severity: 'info',
    tell: ({ outline: { remainder } }) => {
      const before = remainder.filter(({ reason }) => reason === 'preface').length;
      return before === 0
        ? undefined
        : `${before} paragraphs stand before the indictment, and in the remainder`;
    },
  },
  {
    rule: 'import/tracked-changes',
    severity: 'info',
    tell: ({ document: { trackedChanges } }) =>
      trackedChanges === 0 ? undefined : `${trackedChanges} tracked changes were read as accepted`,
    help: 'what was deleted stands in the remainder',
  },
];

function isEmpty({ accused, general, responsibility, counts, schedules }: Outline): boolean {
  return accused.length + general.length + responsibility.length + counts.length + schedules.length === 0;
}

/** Provisions that the text cites and their instruments lack. */
export function provisionRemarks({ source }: WordDocument, books: Books): readonly Remark[] {
  return source.text.split('\n').flatMap((text, index) =>
    citationsIn(text, books)
      .filter(
        ({ meant, provision, instrument }) =>
          meant !== undefined || (!provision && !instrument.open && instrument.verified === 'full'),
      )
      .map((cited) => provisionRemark(cited, index + 1)),
  );
}

function provisionRemark({ instrument, path, meant }: Citation, line: number): Remark {
  const name = instrument.aliases[0] ?? instrument.name;
  return {
    rule: 'import/broken-provision',
    severity: 'warning',
    line,
    words: path,
    message: `the ${name} has no provision \`${path}\``,
    ...(meant === undefined ? {} : { help: `\`${meant}\` is meant, and is what the count charges` }),
  };
}
