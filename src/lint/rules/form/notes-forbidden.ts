import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the paper has footnotes, and its court allows none',
  why: 'Where the charges are to stand by themselves, what they rest on belongs into a brief filed beside them.',
  source: 'regulations 52(2) and 53(2) of the Regulations of the Court (checked)',
  severity: 'error',
  example: {
    bad: `court: ./charges.yaml # limits: {notes: none}
general_allegations: ["Shops were looted.^[Report no. 77.]"]`,
    good: `court: ./charges.yaml # limits: {notes: none}
general_allegations: [Shops were looted.]`,
  },
  *check(exhibit) {
    const { limits, id } = exhibit.analysis.court;
    if (limits.notes !== 'none') return;
    const notes = [...statementsOf(exhibit)].filter(
      ({ role, number }) => role === 'note' && number !== undefined,
    );
    const [first] = notes;
    if (!first) return;
    const others = notes.length === 1 ? '' : `, and ${notes.length - 1} more`;
    yield {
      span: first.span(0, Math.min(first.text.length, 40)),
      message: `footnote ${first.number} stands in charges${others}; \`${id}\` allows none there${limits.source === '' ? '' : ` (${limits.source})`}`,
      help: 'move what they say into the brief or the list of evidence',
    };
  },
};

export default rule;
