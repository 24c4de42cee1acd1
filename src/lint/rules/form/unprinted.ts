import { paragraphsIn, printedIncidents, stretchesOf } from '../../../model/passages.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the case says something that this paper does not print',
  why: 'Each court’s form has parts of its own, and what belongs to none of them is left out in silence; an incident is printed only where a list of paragraphs or a schedule asks for it.',
  severity: 'warning',
  example: {
    bad: 'court: special-tribunal\nforfeiture: [The estate.]',
    good: 'court: special-tribunal\ngeneral_allegations: [The estate.]',
  },
  *check({ analysis, series }) {
    const { case: of, keys, court } = analysis;
    for (const { part, passages } of stretchesOf(of)) {
      const paragraphs = paragraphsIn(passages);
      const [first] = paragraphs;
      if (!first || paragraphs.some((each) => series.byKey.has(keys.get(each) ?? ''))) continue;
      const message = `\`${part}\` is not printed: the form of ${withThe(court.name)} has no such part`;
      yield {
        span: first.text,
        message,
        help: 'move it to a part that the court has, or choose another court',
      };
    }
    const printed = printedIncidents(of);
    for (const incident of of.incidents) {
      if (printed.has(incident)) continue;
      const help = 'name it in `- incidents: [...]` among paragraphs or in the `incidents` of a schedule';
      yield {
        span: incident.id,
        message: `incident \`${incident.id.text}\` is not printed`,
        help,
        severity: 'info',
      };
    }
  },
};

export default rule;
