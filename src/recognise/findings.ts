import type { Finding } from '../model/finding.ts';
import { type ImportRule, mayLackProtection, type Particulars, type Remark } from '../model/recognition.ts';
import type { WordDocument } from '../model/word-document.ts';
import { importFinding } from '../text/import-finding.ts';
import type { Caption } from './caption.ts';
import { type Books, type Citation, citationsIn } from './citations.ts';
import type { Outline } from './drafts.ts';

/** What the reader of an import is told, each at its paragraph of the Word file. `own`: whether the file is one of ours. */
export function findingsOf(
  document: WordDocument,
  outline: Outline,
  said: Caption,
  own: boolean,
  particulars: Particulars,
): readonly Finding[] {
  const left = outline.remainder
    .filter(({ reason }) => reason === 'unplaced')
    .map(({ line = 1 }): Remark => {
      const message = 'these words have no place in a case; they stand in the remainder';
      return { rule: 'import/unplaced', severity: 'warning', line, message };
    });
  const top: Remark[] = [];
  const tell = (rule: ImportRule, severity: Remark['severity'], message: string, help?: string) =>
    top.push({ rule, severity, line: 1, message, ...(help === undefined ? {} : { help }) });
  if (mayLackProtection(particulars))
    tell(
      'import/protection',
      'warning',
      particulars.has('protection')
        ? 'the case of this Word file protects names or passages, and marks of protection do not travel through Word'
        : 'this paper is not public, and marks of protection do not travel through Word',
      'before any copy is made with `--for`, set `protect` under `names`, `redact` and `:redact[…]` again: until then a copy prints everything',
    );
  if (isEmpty(outline))
    tell(
      'import/nothing',
      'warning',
      'no paragraph of an indictment was found in the Word file; all of its words stand in the remainder',
      'paragraphs are known by their numbers, or by headings over them such as `General allegations` and `Count 1`',
    );
  if (!own && said.accused.length === 0)
    tell(
      'import/no-accused',
      'warning',
      'the accused could not be told from the caption',
      'put the name in place of `The Accused`',
    );
  if (outline.counts.length === 0)
    tell(
      'import/no-counts',
      'warning',
      'no heading in the Word file begins a count',
      'a count’s heading begins with `Count 1`; give the case its counts by hand',
    );
  const before = outline.remainder.filter(({ reason }) => reason === 'preface');
  if (before.length > 0)
    tell(
      'import/preface',
      'info',
      `${before.length} paragraphs stand before the indictment, and in the remainder`,
    );
  if (document.trackedChanges > 0)
    tell(
      'import/tracked-changes',
      'info',
      `${document.trackedChanges} tracked changes were read as accepted`,
      'what was deleted stands in the remainder',
    );
  return [...top, ...outline.remarks, ...left].map((remark) => importFinding(document.source, remark));
}

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
