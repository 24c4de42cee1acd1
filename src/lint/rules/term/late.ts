import { earlyUsesOf } from '../../reading/early-uses.ts';
import { placeName } from '../../reading/places.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a short form of the text is defined in a note that comes after it',
  why: 'Notes are not all read, and not in order; what the text relies on has to be said in the text.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The AFU held it.', 'They left.[^n]', 'The AFU came back.']\nfootnotes: {n: The Armed Forces of Ukraine (“AFU”).}",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'They left.[^n]', 'The AFU came back.']\nfootnotes: {n: See the archive.}",
  },
  *check(exhibit) {
    for (const { use, definition } of earlyUsesOf(exhibit)) {
      if (definition.statement.role !== 'note') continue;
      yield {
        span: use.statement.span(use.start, use.end),
        message: `\`${use.written}\` is used here and defined only in ${placeName(definition.statement)}`,
        help: 'define it in the text, where it is first used',
        ...(!(definition.isAcronym || use.byReference) && { severity: 'info' as const }),
      };
    }
  },
};

export default rule;
