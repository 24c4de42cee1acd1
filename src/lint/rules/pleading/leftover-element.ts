import { phraseFinder } from '../../reading/phrases.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { FAMILY_WORDING, type Family, familyOf } from '../../words/families.ts';

const familyWording = phraseFinder(FAMILY_WORDING);
/** What is denied is not alleged; courts, treaties and statutes are named after crimes. */
const DENIED = /(?<![A-Za-zÀ-ỿ])(?:not|nor|neither|no|without)(?![A-Za-zÀ-ỿ])/iu;
const NAMED =
  /(?<![A-Za-zÀ-ỿ])(?:Tribunal|Convention|Protocol|Statute|definition|resolution|Court|Agreement)(?![A-Za-zÀ-ỿ])/u;

const rule: Rule = {
  summary: 'an element is alleged of a crime that no count charges',
  why: 'It is residue of a template: a nexus to an armed conflict is no element of aggression, and what need not be proved confuses what must.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['A nexus existed between the armed conflict and the acts charged.']\ncounts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: [Said.]}]",
    good: "general_allegations: ['No war crime is charged.']\ncounts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: [Said.]}]",
  },
  *check(exhibit) {
    const charged = familiesCharged(exhibit);
    if (!charged) return;
    for (const statement of allegationsIn(statementsOf(exhibit))) {
      const { text, span } = statement;
      const told = new Set<Family>();
      for (const { row, start, end } of familyWording(statement)) {
        const { family, besides = [], severity } = row;
        if (told.has(family) || charged.has(family) || besides.some((one) => charged.has(one))) continue;
        const sentence = sentenceAt(text, start);
        if (
          DENIED.test(text.slice(sentence.start, start)) ||
          NAMED.test(text.slice(Math.max(sentence.start, start - 50), end + 20))
        )
          continue;
        told.add(family);
        yield {
          span: span(start, end),
          message: `\`${text.slice(start, end)}\` is language of ${family === 'genocide' || family === 'aggression' ? family : `a ${family}`}, and no count charges one`,
          help: 'take it out, unless the court’s jurisdiction depends on it',
          severity,
        };
      }
    }
  },
};

/** The families of all crimes charged; undefined where one is of none that the program knows. */
function familiesCharged({ analysis }: Exhibit): ReadonlySet<Family> | undefined {
  const families = [...analysis.charges.values()].map(({ crime }) => familyOf(crime));
  return families.some((family) => family === undefined) ? undefined : new Set(families as Family[]);
}

export default rule;
