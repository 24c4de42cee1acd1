import type { Analysis, NoteText } from '../model/analysis.ts';
import type { Case, Item, Paragraph, Prose } from '../model/case.ts';
import type { Court, Words } from '../model/court.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Call, Inline, Stretch } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import type { Law } from '../model/law.ts';
import { closest } from '../text/closest.ts';
import { spanWithin } from '../text/span-within.ts';
import { readCharges } from './charges.ts';
import { faultFinding } from './faults.ts';
import { collectLabels } from './labels.ts';
import { readMarkup } from './markup.ts';
import { prosesOf } from './proses.ts';
import type { Directory } from './reading.ts';
import { unknownId } from './unknown.ts';

/** Reads every text of the case once and resolves every name in it; what nothing carries is a node that says so, and a finding. */
export function analyse(
  of: Case,
  court: Court,
  law: Law,
  language: string,
): { readonly value: Analysis; readonly findings: readonly Finding[] } {
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
  for (const paragraph of paragraphsOf(of)) checkItems(paragraph.items, 1, findings);
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
  return { value: analysis, findings };
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
  const noNote = (at: Stretch, within = inNote) => {
    if (!within) return;
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
      for (const call of callsIn(content)) noNote(call.at, true);
      const key = `^${notes.size + 1}`;
      notes.set(key, { key, footnote: undefined, content });
      return { kind: 'call', note: key, at };
    },
    broken: (at, fault, word) => findings.push(faultFinding(span(at), fault, word)),
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

/** Calls in the text of a note, which are the calls of notes within notes. */
function callsIn(content: readonly Inline[]): readonly Call[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'call') return inline;
    return 'children' in inline ? callsIn(inline.children) : [];
  });
}

function paragraphsOf(of: Case): readonly Paragraph[] {
  const passages = [...of.generalAllegations, ...of.individualResponsibility];
  return [
    ...of.accused.flatMap((accused) => accused.paragraphs),
    ...passages.flatMap((passage) => (passage.kind === 'section' ? passage.paragraphs : passage)),
    ...of.counts.flatMap((count) => count.paragraphs),
    ...of.schedules.flatMap((schedule) => schedule.paragraphs),
  ];
}

function checkEvidence(of: Case, labels: ReadonlyMap<string, Label>, findings: Finding[]): void {
  for (const link of paragraphsOf(of).flatMap((paragraph) => paragraph.evidence)) {
    if (labels.get(link.id.text)?.kind === 'evidence') continue;
    findings.push(unknownId(link.id, link.id.text, keysOf(labels, 'evidence'), 'piece of evidence'));
  }
}

/** Papers set (a), (i) and (A) below a paragraph, and no deeper. */
const DEEPEST_ITEM = 3;

function checkItems(items: readonly Item[], depth: number, findings: Finding[]): void {
  for (const item of items) {
    if (depth < DEEPEST_ITEM) checkItems(item.items, depth + 1, findings);
    else if (item.items[0]) {
      const help = 'make paragraphs of some of them';
      const message = 'sub-paragraphs are four deep, and no paper has more than three: (a), (i), (A)';
      findings.push(structural('item/too-deep', item.items[0].text, message, help));
    }
  }
}
