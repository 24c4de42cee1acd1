import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Label } from '../model/label.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import type { Scalar } from '../model/value.ts';
import { keysOf } from './directory.ts';
import { unknownId } from './unknown.ts';

/** A finding for each link to an item of evidence that there is not, and for each item that is said to be a copy of no source. */
export function checkEvidence(of: Case, labels: ReadonlyMap<string, Label>, findings: Finding[]): void {
  const check = (id: Scalar, kind: Label['kind'], noun: string): void => {
    if (labels.get(id.text)?.kind !== kind) findings.push(unknownId(id, id.text, keysOf(labels, kind), noun));
  };
  const paragraphs = stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages));
  const linked = [...paragraphs.filter(({ incident }) => !incident), ...of.incidents];
  for (const { id } of linked.flatMap(({ evidence }) => evidence)) check(id, 'evidence', 'piece of evidence');
  for (const { source } of of.evidence) if (source) check(source, 'source', 'source');
}
