import type { NoteText } from '../model/analysis.ts';
import type { Case } from '../model/case.ts';
import { type Finding, structural } from '../model/finding.ts';
import { callsIn, type Inline, type Stretch } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import type { Prose } from '../model/prose.ts';
import { closest } from '../text/closest.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { spanWithin } from '../text/span-within.ts';
import { faultFinding } from './faults.ts';
import type { Directory } from './reading.ts';
import { unknownId } from './unknown.ts';

/** What the texts of a case can name, and where what they say is noted down. */
export interface World {
  readonly labels: ReadonlyMap<string, Label>;
  readonly footnotes: ReadonlyMap<string, Label>;
  readonly notes: Map<string, NoteText<Inline>>;
  readonly findings: Finding[];
  readonly unread: Case['unread'];
  /** Whether the text is that of a footnote. */
  readonly inNote: boolean;
}

/** The names of a case as the markup of one text sees them; what names nothing is a finding at its place. */
export function directoryFor(
  prose: Prose,
  { labels, footnotes, notes, findings, unread, inNote }: World,
): Directory {
  const span = (at: Stretch) => spanWithin(prose, at.start, at.end);
  const noNote = (at: Stretch, within = inNote) => {
    if (!within) return;
    const help = 'write the text of the second note into this one, or refer to it by `@id`';
    findings.push(
      structural('footnote/within-footnote', span(at), 'a footnote is called inside a footnote', help),
    );
  };
  return {
    knows: (id) => labels.has(id),
    reference: (id, at) => {
      const label = labels.get(id);
      // It may be the id of something that stands in a file which could not be read.
      if (!label && unread.size === 0) findings.push(unknownReference(span(at), id, [...labels.keys()]));
      return { kind: 'reference', id, label, at };
    },
    authority: (id, at) => {
      const label = labels.get(id);
      if (label?.kind === 'source') return label.of;
      if (!unread.has('source')) findings.push(unknownId(span(at), id, keysOf(labels, 'source'), 'source'));
      return undefined;
    },
    call: (id, at) => {
      noNote(at);
      const label = footnotes.get(id);
      if (!label) findings.push(unknownId(span(at), id, [...footnotes.keys()], 'footnote'));
      return { kind: 'call', note: label?.key ?? id, at };
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

/** Keys of everything of a kind. */
export function keysOf(labels: ReadonlyMap<string, Label>, kind: Label['kind']): readonly string[] {
  return [...labels.values()].flatMap((label) => (label.kind === kind ? label.key : []));
}

const PRINT_SIGN = 'to print an `@` sign, write `\\@`';

function unknownReference(span: Finding['span'], id: string, known: readonly string[]): Finding {
  const near = closest(id, known);
  const help = near
    ? withMeant(`@${near}`, PRINT_SIGN)
    : `${compoundHelp(id, known) ?? `give what it refers to the id \`${id}\``}; ${PRINT_SIGN}`;
  return structural('reference/unknown', span, `\`@${id}\` refers to nothing in this case`, help);
}

/** An id takes in every hyphen: `@afrf-led` is not `@afrf` with an ending. */
function compoundHelp(id: string, known: readonly string[]): string | undefined {
  const [, first = '', rest = ''] = /^(.+?)-(.+)$/.exec(id) ?? [];
  return known.includes(first)
    ? `for \`@${first}\` before a hyphen, write \`@${first}\\-${rest}\``
    : undefined;
}
