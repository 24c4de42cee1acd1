import type { Allegation } from '../../reading/allegations.ts';
import { type Conduct, newConductOf } from '../../reading/conduct.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paragraph alleges what somebody did, with neither evidence nor a source',
  why: 'Each allegation of fact must be proved, and the chart of elements shows a gap where nothing proves it. Read only where most paragraphs that allege conduct have evidence or a note; law, definitions, conclusions and what repeats other paragraphs need none. Where most have none, one finding says so.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `evidence: [{id: P-0001, title: Log of the 2nd Lancers}]
general_allegations: [{text: "On 5 May 2024 the lancers entered Zenda.", evidence: [P-0001]}, {text: "On 6 May 2024 they burned the mill."}]`,
    good: `evidence: [{id: P-0001, title: Log of the 2nd Lancers}]
general_allegations: [{text: "On 5 May 2024 the lancers entered Zenda.", evidence: [P-0001]}, {text: "On 6 May 2024 they burned the mill.", unsourced: Witness P-0012 is still to be heard.}]`,
  },
  *check(exhibit) {
    const { evidence, authorities } = exhibit.analysis.case;
    if (evidence.length + authorities.length === 0) return;
    const all = newConductOf(exhibit);
    const bare = all.filter(({ allegation }) => !isSupported(allegation));
    if (bare.length * 2 <= all.length) for (const conduct of bare) yield unsupported(conduct);
    else yield* mostUnsupported(bare, all.length);
  },
};

const HELP = 'link `evidence`, cite a source in a note, or say in `unsourced` why there is none';

function isSupported({ paragraph, statements }: Allegation): boolean {
  if (paragraph.unsourced || paragraph.evidence.length > 0) return true;
  if ((paragraph.incident?.evidence.length ?? 0) > 0) return true;
  if (paragraph.items.length > 0 && paragraph.items.every(({ unsourced }) => unsourced)) return true;
  return statements.some(({ calls }) => calls.length > 0);
}

function unsupported({ allegation, statement, start, end }: Conduct): Objection {
  const number = allegation.number === undefined ? 'this paragraph' : `paragraph ${allegation.number}`;
  return {
    span: statement.span(start, end),
    message: `${number} alleges conduct with neither evidence nor a source`,
    help: HELP,
  };
}

/** A case whose paragraphs are not linked yet. */
function* mostUnsupported(bare: readonly Conduct[], all: number): Generator<Objection> {
  const [first] = bare;
  if (!first) return;
  const message = `${bare.length} of the ${all} paragraphs that allege conduct, this one first, have neither evidence nor a source`;
  yield { ...unsupported(first), message, severity: 'info' };
}

export default rule;
