import type { Analysis, NoteText } from '../model/analysis.ts';
import type { Case, Item, Passage } from '../model/case.ts';
import type { Court } from '../model/court.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Inline } from '../model/inline.ts';
import type { Law } from '../model/law.ts';
import type { Level } from '../model/level.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';
import { readCharges } from './charges.ts';
import { directoryFor } from './directory.ts';
import { checkEvidence } from './evidence.ts';
import { collectLabels } from './labels.ts';
import { readMarkup } from './markup.ts';
import { prosesOf } from './proses.ts';
import { wordsOf } from './words.ts';

/**
 * Reads every text of the case once and resolves every name in it; what nothing carries is a node that says so, and a
 * finding. `readers`: for whom the copy is, where it is not for those of the paper's own classification.
 */
export function analyse(
  of: Case,
  court: Court,
  law: Law,
  language: string,
  readers?: Level,
): { readonly value: Analysis; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const labels = collectLabels(of);
  const notes = new Map<string, NoteText<Inline>>();
  const { unread } = of;
  const world = { labels: labels.byId, footnotes: labels.footnotes, notes, findings, unread };
  const texts = new Map<Prose, readonly Inline[]>();
  for (const prose of prosesOf(of)) {
    texts.set(prose, readMarkup(prose, directoryFor(prose, { ...world, inNote: false })));
  }
  for (const footnote of of.footnotes) {
    const content = readMarkup(footnote.text, directoryFor(footnote.text, { ...world, inNote: true }));
    const key = labels.keys.get(footnote) as string;
    notes.set(key, { key, footnote, content });
  }
  checkEvidence(of, court, labels.byId, findings);
  checkDepths(of, findings);
  const charges = readCharges(of, law, labels.byId, language, findings);
  const analysis: Analysis = {
    case: of,
    court,
    law,
    language,
    words: wordsOf(court, language),
    classification: readers ?? of.document.classification,
    asked: readers !== undefined,
    labels: labels.byId,
    keys: labels.keys,
    texts,
    notes,
    charges,
  };
  return { value: analysis, findings };
}

function checkDepths(of: Case, findings: Finding[]): void {
  const stretches = stretchesOf(of);
  for (const { items } of stretches.flatMap(({ passages }) => paragraphsIn(passages)))
    checkItems(items, 1, findings);
  for (const { part, passages } of stretches) checkSections(passages, part === 'counts' ? 3 : 2, findings);
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

/** Papers have headings of four levels; `level` is that of the sections in this list. */
function checkSections(passages: readonly Passage[], level: number, findings: Finding[]): void {
  for (const passage of passages) {
    if (passage.kind !== 'section') continue;
    if (level <= 4) checkSections(passage.paragraphs, level + 1, findings);
    else {
      const message = 'sections are nested deeper than the four levels of headings that a paper has';
      const help = 'make it a section beside the one that it stands in, or paragraphs of it';
      findings.push(structural('section/too-deep', passage.heading, message, help));
    }
  }
}
