import type { Statement } from '../../reading/statements.ts';
import { statementsOf } from '../../reading/statements.ts';
import { typedReferencesOf } from '../../reading/typed-references.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a list of references names one place twice',
  why: 'Where a number stands twice another is missing: what was meant by the second is not referred to.',
  severity: 'warning',
  example: {
    bad: "general_allegations: [{id: one, text: One.}, {id: two, text: Two.}, 'See paragraphs @one, @two and @one.']",
    good: "general_allegations: [{id: one, text: One.}, {id: two, text: Two.}, 'See paragraphs @one and @two. Paragraph @one is the first.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) yield* byId(statement);
    for (const { statement, targets } of typedReferencesOf(exhibit)) {
      const list = new Set<string>();
      for (const { from, to, item, start, end } of targets) {
        const key = `${from}–${to}${item}`;
        if (list.has(key)) yield objection(statement, start, end, statement.text.slice(start, end));
        list.add(key);
      }
    }
  },
};

/** What stands between the numbers of a list; a range has its ends named once. */
const LISTED = /^\s*(?:,|;|and|or|&|,\s*(?:and|or))\s*$/;

function* byId(statement: Statement): Generator<Objection> {
  let list = new Set<string>();
  let before = -1;
  for (const { at, reference } of statement.references) {
    const key = reference.label?.key ?? '';
    if (!LISTED.test(statement.text.slice(before + 1, at))) list = new Set();
    if (key !== '' && list.has(key)) yield objection(statement, at, at + 1, `@${reference.id}`);
    list.add(key);
    before = at;
  }
}

function objection(statement: Statement, start: number, end: number, written: string): Objection {
  return {
    span: statement.span(start, end),
    message: `\`${written}\` stands twice in this list`,
    help: 'take one out, or name what was meant',
  };
}

export default rule;
