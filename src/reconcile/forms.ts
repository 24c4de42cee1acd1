import type { Finding } from '../model/finding.ts';
import type { Paper } from '../model/paper.ts';
import type { Leftover, Recognition } from '../model/recognition.ts';
import { importFinding } from '../text/import-finding.ts';
import { likeness, linesIn } from './printed.ts';

/** The remainder with what the court's form prints in the very words told apart; what a file of our own says there in other words is a finding. */
export function reconcileForms(found: Recognition, paper: Paper): Recognition {
  const printed = linesIn(paper);
  const remainder = found.remainder.map(
    (each): Leftover => (isSaid(each, printed) ? { ...each, reason: 'form' } : each),
  );
  return { ...found, remainder, findings: [...found.findings, ...editedForms(found, remainder)] };
}

/** Only what the form could have printed: a comment stays a comment. */
const FORMS: readonly Leftover['reason'][] = [
  'caption',
  'heading',
  'closing',
  'chronology',
  'incident',
  'signature',
  'unplaced',
  'header',
  'footer',
];

function isSaid({ reason, text, masked = text }: Leftover, printed: ReadonlySet<string>): boolean {
  return FORMS.includes(reason) && printed.has(likeness(masked));
}

/** What a file of our own says in other words than the court's form prints of the case. */
function editedForms({ document }: Recognition, remainder: readonly Leftover[]): readonly Finding[] {
  if (!document.properties.has('indict.court')) return [];
  const changed = remainder.filter(({ reason }) =>
    ['caption', 'heading', 'chronology', 'incident', 'signature'].includes(reason),
  );
  return changed.map(({ line = 1 }) => {
    const message = 'the court’s form prints other words in the place of these, which stand in the remainder';
    const help =
      'what it prints follows from `document`, `accused` and `prosecutor`; say there what is to be printed';
    return importFinding(document.source, {
      rule: 'import/edited-form',
      severity: 'warning',
      line,
      message,
      help,
    });
  });
}
