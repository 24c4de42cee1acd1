import type { Analysis, NoteText } from '../model/analysis.ts';
import type { Case, Prose } from '../model/case.ts';
import type { Court, Words } from '../model/court.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Inline, Stretch } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import type { Law } from '../model/law.ts';
import { LEVELS } from '../model/level.ts';
import { closest } from '../text/closest.ts';
import { spanWithin } from '../text/span-within.ts';
import { readCharges } from './charges.ts';
import { collectLabels } from './labels.ts';
import { type Directory, readMarkup } from './markup.ts';
import { prosesOf } from './proses.ts';
import { unknownId } from './unknown.ts';

/** Reads every text of the case once and resolves every name in it; what nothing carries is a node that says so, and a finding. */
export function analyse(
  of: Case,
  court: Court,
  law: Law,
  language: string,
): { readonly analysis: Analysis; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const labels = collectLabels(of);
  const notes = new Map<string, NoteText<Inline>>();
  const texts = new Map<Prose, readonly Inline[]>();
  for (const prose of prosesOf(of)) {
    texts.set(
      prose,
      readMarkup(prose, directory(prose, { labels: labels.byId, notes, findings, inNote: false })),
    );
  }
  for (const footnote of of.footnotes) {
    const world = { labels: labels.byId, notes, findings, inNote: true };
    const content = readMarkup(footnote.text, directory(footnote.text, world));
    notes.set(footnote.id.text, { key: footnote.id.text, footnote, content });
  }
  checkEvidence(of, labels.byId, findings);
  const charges = readCharges(of, law, labels.byId, findings);
  const analysis: Analysis = {
    case: of,
    court,
    law,
    language,
    words: wordsOf(court, language),
    classification: of.document.classification,
    labels: labels.byId,
    keys: labels.keys,
    texts,
    notes,
    charges,
  };
  return { analysis, findings };
}

/** The court's words in a language, in its wider form (`en` for `en-GB`), or in English. */
function wordsOf(court: Court, language: string): Words {
  const base = language.split('-')[0] as string;
  return court.words.get(language) ?? court.words.get(base) ?? (court.words.get('en') as Words);
}

interface World {
  readonly labels: ReadonlyMap<string, Label>;
  readonly notes: Map<string, NoteText<Inline>>;
  readonly findings: Finding[];
  readonly inNote: boolean;
}

function directory(prose: Prose, { labels, notes, findings, inNote }: World): Directory {
  const span = (at: Stretch) => spanWithin(prose, at.start, at.end);
  const noNote = (at: Stretch) => {
    if (!inNote) return;
    const help = 'write the text of the second note into this one, or refer to it by `@id`';
    findings.push(
      structural('footnote/within-footnote', span(at), 'a footnote is called inside a footnote', help),
    );
  };
  return {
    reference: (id, at) => {
      const label = labels.get(id);
      if (!label) findings.push(unknownReference(span(at), id, [...labels.keys()]));
      return { kind: 'reference', id, label, at };
    },
    authority: (id, at) => {
      const label = labels.get(id);
      if (label?.kind === 'source') return label.of;
      findings.push(unknownId(span(at), id, keysOf(labels, 'source'), 'source'));
      return undefined;
    },
    call: (id, at) => {
      noNote(at);
      if (labels.get(id)?.kind !== 'footnote') {
        findings.push(unknownId(span(at), id, keysOf(labels, 'footnote'), 'footnote'));
      }
      return { kind: 'call', note: id, at };
    },
    note: (content, at) => {
      noNote(at);
      const key = `^${notes.size + 1}`;
      notes.set(key, { key, footnote: undefined, content });
      return { kind: 'call', note: key, at };
    },
    brokenRedaction: (at, why, level) => findings.push(brokenRedaction(span(at), why, level)),
  };
}

function keysOf(labels: ReadonlyMap<string, Label>, kind: Label['kind']): readonly string[] {
  return [...labels.values()].flatMap((label) => (label.kind === kind ? label.key : []));
}

function unknownReference(span: Finding['span'], id: string, known: readonly string[]): Finding {
  const finding = unknownId(span, id, known, 'reference');
  const message = `\`@${id}\` refers to nothing in this case`;
  const near = closest(id, known);
  const help = near
    ? `did you mean \`@${near}\`? to print an \`@\` sign, write \`\\@\``
    : `give what it refers to the id \`${id}\`; to print an \`@\` sign, write \`\\@\``;
  return { ...finding, message, help };
}

function brokenRedaction(span: Finding['span'], why: string, level: string): Finding {
  const levels = LEVELS.map((known) => `\`${known}\``).join(', ');
  const messages: Readonly<Record<string, string>> = {
    unclosed: 'this redaction has no closing `]`',
    'no level': 'this redaction does not say from whom the words are withheld',
    'unknown level': `unknown level \`${level}\` of a redaction`,
  };
  const help = `write \`:redact[words]{level=confidential}\`; the levels are ${levels}`;
  return structural('redaction/broken', span, messages[why] as string, help);
}

function checkEvidence(of: Case, labels: ReadonlyMap<string, Label>, findings: Finding[]): void {
  const passages = [...of.generalAllegations, ...of.individualResponsibility];
  const paragraphs = [
    ...of.accused.flatMap((accused) => accused.paragraphs),
    ...passages.flatMap((passage) => (passage.kind === 'section' ? passage.paragraphs : passage)),
    ...of.counts.flatMap((count) => count.paragraphs),
    ...of.schedules.flatMap((schedule) => schedule.paragraphs),
  ];
  for (const link of paragraphs.flatMap((paragraph) => paragraph.evidence)) {
    if (labels.get(link.id.text)?.kind === 'evidence') continue;
    findings.push(unknownId(link.id, link.id.text, keysOf(labels, 'evidence'), 'piece of evidence'));
  }
}
