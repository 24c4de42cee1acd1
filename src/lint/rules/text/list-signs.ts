import type { Item } from '../../../model/case.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the sub-paragraphs of a list do not end alike',
  why: 'A semicolon says that the list goes on, a stop that it ends; a last item with a semicolon looks as if one had been lost.',
  severity: 'info',
  example: {
    bad: "general_allegations: [{text: 'He ordered:', items: [one attack;, another, a third; and, a fourth;]}]",
    good: "general_allegations: [{text: 'He ordered:', items: [one attack;, another;, a third; and, a fourth.]}]",
  },
  *check(exhibit) {
    const texts = new Map(
      statementsOf(exhibit).flatMap((statement) =>
        statement.role === 'item' ? [[statement.prose, statement] as const] : [],
      ),
    );
    const top = new Set(statementsOf(exhibit).map(({ home }) => home.paragraph?.items));
    for (const items of listsIn(exhibit)) {
      const told = items.flatMap(({ text }) => texts.get(text) ?? []);
      if (told.length === items.length && told.length > 1) yield* objections(told, top.has(items));
    }
  },
};

/** Lists whose items have none below them; one below an item may go on with its parent’s. */
function listsIn(exhibit: Exhibit): readonly (readonly Item[])[] {
  const paragraphs = new Set(statementsOf(exhibit).map(({ home }) => home.paragraph));
  return [...paragraphs].flatMap((paragraph) => (paragraph ? [...lists(paragraph.items)] : []));
}

function* lists(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.every((item) => item.items.length === 0)) yield items;
  for (const item of items) yield* lists(item.items);
}

/** What a text ends with, an `and` or `or` behind it left aside. */
const endOf = (text: string) => /$(?<=([.;,:]?)[”’"')]*(?:\s+(?:and|or|and\/or))?\s*)/.exec(text)?.[1] ?? '';

function* objections(items: readonly Statement[], isTop: boolean): Generator<Objection> {
  const inner = items.slice(0, -1);
  const ends = inner.map(({ text }) => endOf(text));
  const semicolons = ends.filter((end) => end === ';').length;
  const last = items.at(-1) as Statement;
  if (isTop && semicolons === inner.length && /[;,]/.test(endOf(last.text)))
    yield objection(
      last,
      `the last item of this list ends with \`${endOf(last.text)}\``,
      'end it with a stop, or add what is missing',
    );
  if (semicolons < 2 || semicolons < inner.length - 1) return;
  for (const [index, item] of inner.entries())
    if (ends[index] !== ';')
      yield objection(
        item,
        `this item ends with ${ends[index] ? `\`${ends[index]}\`` : 'no sign'}, the others of its list with \`;\``,
        'end them alike',
      );
}

function objection({ text, span }: Statement, message: string, help: string): Objection {
  const end = text.trimEnd().length;
  return { span: span(Math.max(0, text.lastIndexOf(' ', end - 1) + 1), end), message, help };
}

export default rule;
