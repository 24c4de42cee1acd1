import type { Case } from '../model/case.ts';
import type { Court } from '../model/court.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Label } from '../model/label.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import { isId } from '../model/series.ts';
import type { Scalar } from '../model/value.ts';
import { keysOf } from './directory.ts';
import { unknownId } from './unknown.ts';

type Labels = ReadonlyMap<string, Label>;

/** A finding for each link between allegations and evidence, or from evidence to a source, at one of whose ends is nothing. */
export function checkEvidence(of: Case, court: Court, labels: Labels, findings: Finding[]): void {
  checkPrinted(of, court, findings);
  const check = (id: Scalar, kind: Label['kind'], noun: string): void => {
    if (labels.get(id.text)?.kind === kind || of.unread.has(kind)) return;
    findings.push(unknownId(id, id.text, keysOf(labels, kind), noun));
  };
  const paragraphs = stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages));
  const linked = [...paragraphs.filter(({ incident }) => !incident), ...of.incidents];
  for (const { id } of linked.flatMap(({ evidence }) => evidence)) check(id, 'evidence', 'piece of evidence');
  for (const { source, proves } of of.evidence) {
    if (source) check(source, 'source', 'source');
    for (const { id } of proves) checkProved(id, labels, findings);
  }
}

/** A court that has no references to evidence beside the charges has none because a case asks for them. */
function checkPrinted(
  { document: { evidence: asked } }: Case,
  { evidence, name }: Court,
  findings: Finding[],
): void {
  if (asked?.text !== 'notes' || evidence !== 'never') return;
  const message = `the form of the ${name} has no references to evidence in the indictment, so that no notes can name it`;
  const help =
    'leave out `evidence: notes`; `indict build CASE --document evidence` writes the list of evidence';
  findings.push(structural('court/evidence', asked, message, help));
}

/** What evidence proves is a paragraph, or an incident. */
function checkProved(id: Scalar, labels: Labels, findings: Finding[]): void {
  const kind = labels.get(id.text)?.kind;
  if (kind === 'paragraph' || kind === 'incident') return;
  const known = [...keysOf(labels, 'paragraph'), ...keysOf(labels, 'incident')].filter(isId);
  if (!kind) findings.push(unknownId(id, id.text, known, 'paragraph'));
  else {
    const message = `\`${id.text}\` is the id of ${NOUNS[kind] ?? `a ${kind}`}, expected that of a paragraph`;
    findings.push(structural('reference/unknown', id, message, 'evidence proves paragraphs and incidents'));
  }
}

const NOUNS: Readonly<Partial<Record<Label['kind'], string>>> = {
  item: 'a sub-paragraph',
  group: 'a group of counts',
  accused: 'one of the accused',
  evidence: 'a piece of evidence',
};
