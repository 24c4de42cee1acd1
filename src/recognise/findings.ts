import type { Finding, Severity } from '../model/finding.ts';
import type { ImportRule } from '../model/recognition.ts';
import type { Span } from '../model/source.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { Caption } from './caption.ts';
import { type Books, type Citation, citationsIn } from './citations.ts';
import type { Outline, Remark } from './drafts.ts';

/** What the reader of an import is told, each at its paragraph of the Word file. `own`: whether the file is one of ours. */
export function findingsOf(
  document: WordDocument,
  outline: Outline,
  said: Caption,
  own: boolean,
): readonly Finding[] {
  const lines = lineStarts(document.source.text);
  const at = (line: number, words?: string) => spanOf(document, lines, line, words);
  const found = outline.remarks.map(({ rule, severity, line, message, help, words }) =>
    finding(rule, severity, at(line, words), message, help),
  );
  const left = outline.remainder
    .filter(({ reason }) => reason === 'unplaced')
    .map(({ line }) =>
      finding(
        'import/unplaced',
        'warning',
        at(line ?? 1),
        'these words have no place in a case; they stand in the remainder',
      ),
    );
  const top: Finding[] = [];
  const tell = (rule: ImportRule, severity: Severity, message: string, help?: string) =>
    top.push(finding(rule, severity, at(1), message, help));
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
  return [...top, ...found, ...left];
}

function isEmpty({ accused, general, responsibility, counts, schedules }: Outline): boolean {
  return accused.length + general.length + responsibility.length + counts.length + schedules.length === 0;
}

function finding(rule: ImportRule, severity: Severity, span: Span, message: string, help?: string): Finding {
  return {
    kind: 'lint',
    rule,
    severity,
    message,
    span,
    fixable: false,
    ...(help === undefined ? {} : { help }),
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function spanOf(
  { source }: WordDocument,
  starts: readonly number[],
  line: number,
  words: string | undefined,
): Span {
  const start = starts[line - 1] ?? 0;
  const end = Math.max(start, (starts[line] ?? source.text.length + 1) - 1);
  const at = words === undefined ? -1 : source.text.slice(start, end).indexOf(words);
  return at < 0
    ? { source, start, end }
    : { source, start: start + at, end: start + at + (words as string).length };
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
