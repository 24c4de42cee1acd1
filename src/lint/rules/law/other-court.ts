import { withThe } from '../../../text/with-the.ts';
import { isStatute } from '../../reading/statutes.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'every count charges under the statute of another court than the one that the paper is for',
  why: 'A court has jurisdiction over the crimes of its own statute; a paper that was taken over from another court’s charges nothing that this one can try.',
  source:
    'the `statutes` of the court, as its file gives them; it says nothing of a court whose file does not',
  severity: 'warning',
  example: {
    bad: `court: ./yugoslavia.yaml # statutes: [icty]
counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]`,
    good: `court: ./yugoslavia.yaml # statutes: [icty]
counts: [{id: one, crime: 'icty 5(a)', modes: ['icty 7(1)'], paragraphs: [Said.]}]`,
  },
  *check({ analysis: { court, charges, law } }) {
    const own = court.statutes.flatMap((id) => law.get(id) ?? []);
    const crimes = [...charges.values()].map(({ crime }) => crime);
    const [first] = crimes;
    if (!first || own.length === 0) return;
    if (crimes.some(({ instrument }) => court.statutes.includes(instrument.id) || !isStatute(instrument)))
      return;
    yield {
      span: first.at,
      message: `${crimes.length > 1 ? 'all counts charge' : 'this count charges'} under a provision ${first.instrument.cite.of}, and ${withThe(court.name)} charges under those ${own[0]?.cite.of}`,
      help: 'cite the court’s own statute, or name the court that the paper is for',
    };
  },
};

export default rule;
