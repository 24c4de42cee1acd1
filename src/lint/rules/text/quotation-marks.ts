import { matchesIn } from '../../../text/matches-in.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a quotation is opened and not closed, or its marks stand on the wrong side of a space',
  why: 'The reader cannot tell where the quoted words end, and so what is alleged to have been said.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He called it an “invincible brotherhood.']",
    good: `general_allegations: ['He called it an “invincible brotherhood” of the ’90s, and "strong", at 5'' 3" tall.']`,
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      yield* unpaired(statement, '“', '”');
      yield* straight(statement);
    }
    // Where a quotation runs over several paragraphs, each but the last is left open.
    for (const statement of allegationsIn(statementsOf(exhibit))) yield* misspaced(statement);
  },
};

/** Marks that know their side. */
function* unpaired({ text, span }: Statement, open: string, close: string): Generator<Objection> {
  const opened: number[] = [];
  for (const { 0: mark, index: at } of matchesIn(text, /[“”]/g)) {
    if (mark === open) opened.push(at);
    else if (mark === close && opened.pop() === undefined)
      yield {
        span: span(at, at + 1),
        message: `this quotation is closed by \`${close}\` and was never opened`,
        help: `write \`${open}\` where it begins`,
      };
  }
  for (const at of opened)
    yield {
      span: span(at, at + 1),
      message: `this quotation is opened by \`${open}\` and never closed`,
      help: `write \`${close}\` where it ends`,
    };
}

/** Straight marks, which do not: what is open at the end has no partner. Inches stand behind a digit where nothing is open. */
function* straight({ text, span }: Statement): Generator<Objection> {
  let open: number | undefined;
  for (const { index } of matchesIn(text, /"/g)) {
    if (open !== undefined) open = undefined;
    else if (!/\d/.test(text[index - 1] ?? '')) open = index;
  }
  if (open === undefined) return;
  yield {
    span: span(open, open + 1),
    message: 'a quotation mark has no partner in this text',
    help: 'write `"` where the quotation begins or ends',
  };
}

const MISSPACED = /(?=[\s“])(?:(?<=[A-Za-zÀ-ỿ])\s(["”])(?=[A-Za-zÀ-ỿ])|(?<=[\s(])([“])\s|\s(”))/gu;

/** `Treaty "containing` closes behind a space; `“ the` opens before one. */
function* misspaced({ text, span }: Statement): Generator<Objection> {
  const opening = new Set(
    matchesIn(text, /"/g).flatMap(({ index }, place) => (place % 2 === 0 ? index : [])),
  );
  for (const found of matchesIn(text, MISSPACED)) {
    const mark = found[1] ?? found[2] ?? found[3];
    const at = found.index + found[0].indexOf(mark as string);
    if (opening.has(at)) continue;
    yield {
      span: span(at, at + 1),
      message: 'this quotation mark stands on the wrong side of a space',
      help: 'set it close to the words it quotes',
    };
  }
}

export default rule;
