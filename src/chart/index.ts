import type { Amendment, Amendments } from '../model/amendments.ts';
import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/paper.ts';
import type { Reason, Reasons, RemovalReason } from '../model/reasons.ts';
import type { Change, Passage, Redline } from '../model/redline.ts';
import type { Span } from '../model/source.ts';
import { fatesOf } from '../text/fates.ts';
import { anchorOf, passageName } from '../text/passage-name.ts';
import { editsOf } from './edits.ts';
import { unexplained, unneeded } from './findings.ts';
import { isOutlined, Outline } from './outline.ts';

/**
 * What a redline changes and why. A reason for what is as it was is a finding, and so is a change without a reason,
 * of what the case could give one for. `file`: where the new case begins. `oldIds`: the ids of the old one by the
 * anchors of its paper.
 */
export function chart(
  redline: Redline,
  reasons: Reasons,
  file: Span,
  oldIds: ReadonlyMap<string, string> = new Map(),
): { readonly value: Amendments; readonly findings: readonly Finding[] } {
  const explained = explainedIn(redline, reasons, oldIds);
  const changes = explained.filter(({ change }) => fatesOf(change).length > 0);
  const rows = changes.map(
    ({ change, within, reason }): Amendment => ({
      change,
      within,
      edits: editsOf(change),
      reason: reason?.runs ?? [],
    }),
  );
  const given = new Set<Reason | undefined>(changes.map(({ reason }) => reason));
  const findings = [
    ...unneeded([...reasons.byAnchor.values(), ...reasons.removed].filter((reason) => !given.has(reason))),
    ...changes.flatMap(({ change, reason }) => (reason ? [] : unexplained(change, reasons.places, file))),
  ];
  return { value: { redline, whole: reasons.whole, rows }, findings };
}

interface Explained {
  readonly change: Change<Passage | Note>;
  readonly within: Amendment['within'];
  readonly reason: Reason | undefined;
}

/** Everything in either paper with the reason that is given for it, or for what it stands in. */
function explainedIn(
  { passages, notes }: Redline,
  { byAnchor, removed }: Reasons,
  oldIds: ReadonlyMap<string, string>,
): readonly Explained[] {
  const outlines = { old: new Outline<Reason>(), new: new Outline<Reason>() };
  const holders = { old: new Outline<Passage>(), new: new Outline<Passage>() };
  const holder = (side: 'old' | 'new', thing: Passage | Note) =>
    holders[side].enter(thing, isOutlined(thing) ? thing : undefined);
  return [...passages, ...notes].map((change: Change<Passage | Note>): Explained => {
    const within = {
      old: change.kind === 'added' ? undefined : holder('old', change.old),
      new: change.kind === 'removed' ? undefined : holder('new', change.new),
    };
    if (change.kind === 'removed') {
      const own = removed.find((reason) => isCalled(change.old, reason, oldIds));
      return { change, within, reason: outlines.old.enter(change.old, own) };
    }
    const own = byAnchor.get(anchorOf(change.new) ?? '');
    if (change.kind === 'pair') outlines.old.enter(change.old, own);
    return { change, within, reason: outlines.new.enter(change.new, own) };
  });
}

function isCalled(thing: Passage | Note, { was }: RemovalReason, ids: ReadonlyMap<string, string>): boolean {
  const anchor = anchorOf(thing) ?? '';
  return was.replace(/^@/, '') === (ids.get(anchor) ?? anchor) || was.toLowerCase() === passageName(thing);
}
