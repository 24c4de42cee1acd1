import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/paper.ts';
import type { Reason, RemovalReason } from '../model/reasons.ts';
import type { Change, Passage } from '../model/redline.ts';
import type { Span } from '../model/source.ts';
import { anchorOf, numberOf, passageName, sortOf } from '../text/passage-name.ts';

/** Reasons for what is as it was, and for the removal of what nobody removed. */
export function unneeded(reasons: readonly (Reason | RemovalReason)[]): readonly Finding[] {
  return reasons.map((reason) =>
    'was' in reason
      ? told(
          'amendment/nothing-removed',
          'warning',
          reason.at,
          `nothing that was called \`${reason.was}\` is gone`,
          'expected the id that it had in the older version, or its number there, as `paragraph 14(b)`, `count 2` or `note 7`',
        )
      : told(
          'amendment/unchanged',
          'warning',
          reason.at,
          'this reason stands in no row of the chart: nothing is amended here that has none of its own',
          'take it out, or compare with the version that it was written for',
        ),
  );
}

/** What is changed without a reason, where the case could give one; a note goes with what calls it. */
export function unexplained(
  change: Change<Passage | Note>,
  places: ReadonlyMap<string, Span>,
  file: Span,
): readonly Finding[] {
  const rule = 'amendment/no-reason';
  if (change.kind === 'removed') {
    const name = passageName(change.old);
    if (numberOf(change.old) === '' || sortOf(change.old) === 'note') return [];
    const message = `the older version’s ${name} is gone, and the case does not say why`;
    return [told(rule, 'info', file, message, `\`removed: [{was: ${name}, reason: …}]\` says it`)];
  }
  const at = sortOf(change.new) === 'note' ? undefined : places.get(anchorOf(change.new) ?? '');
  if (!at) return [];
  const fate = change.kind === 'added' ? 'new' : 'amended';
  const message = `${passageName(change.new)} is ${fate}, and the case does not say why`;
  return [told(rule, 'info', at, message, '`amended:` beside its text says it in the chart of amendments')];
}

function told(
  rule: string,
  severity: Finding['severity'],
  span: Span,
  message: string,
  help: string,
): Finding {
  return { kind: 'lint', rule, severity, message, help, span, fixable: false };
}
