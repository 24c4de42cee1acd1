import { isFormWord } from '../../reading/form-words.ts';
import { glossaryOf, ownUses } from '../../reading/glossary.ts';
import { placeName } from '../../reading/places.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a short form is defined and used only once',
  why: 'A definition costs its reader more than it saves where the long form would stand only once more.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'The AFU left.']",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'The AFU left.', 'The AFU came back.']",
  },
  *check(exhibit) {
    for (const entry of glossaryOf(exhibit)) {
      const { short, definitions } = entry;
      const [use, second] = ownUses(entry);
      const [{ statement, start, end, manner }] = definitions;
      if (!use || second || definitions.length > 1 || manner === 'meaning' || isFormWord(exhibit, short))
        continue;
      yield {
        span: statement.span(start, end),
        message: `\`${short}\` is defined here and used only in ${placeName(use.statement)}`,
        help: 'write the long form there, and take the definition out',
      };
    }
  },
};

export default rule;
