import { earlyUsesOf } from '../../reading/early-uses.ts';
import { placeName } from '../../reading/places.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a short form is used before the paper says what it stands for',
  why: 'A paper is read from its beginning; until the definition the reader has letters only.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The AFU held it.', 'The Armed Forces of Ukraine (“AFU”) left.', 'The AFU came back.']",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'The AFU left.', 'The AFU came back.']",
  },
  *check(exhibit) {
    for (const { use, definition } of earlyUsesOf(exhibit)) {
      if (definition.statement.role === 'note') continue;
      const isLight = use.statement.role === 'heading' || use.statement.role === 'particular';
      const isSure = (definition.isAcronym || use.byReference) && !isLight;
      yield {
        span: use.statement.span(use.start, use.end),
        message: `\`${use.written}\` is used here and defined only in ${placeName(definition.statement)}`,
        help: `define it here, or write out what it stands for${definition.long ? `, \`${definition.long}\`` : ''}`,
        ...(!isSure && { severity: 'info' as const }),
      };
    }
  },
};

export default rule;
