import { type Inline, leavesIn } from '../../../model/inline.ts';
import type { Prose } from '../../../model/prose.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Objection, Rule } from '../../rule.ts';

/** Signs that somebody meant as markup, and what is missing of it. */
const STRAYS: readonly { readonly sign: RegExp; readonly what: string; readonly help: string }[] = [
  { sign: /(?<!\\)\[\^/u, what: 'footnote call', help: 'write `[^id]`, with the id of a footnote' },
  { sign: /(?<!\\)\^\[/u, what: 'footnote', help: 'write `^[words]`, closed by a `]`' },
  { sign: /(?<!\\)\]\((?=https?:|mailto:)/u, what: 'link', help: 'write `[words](https://…)`' },
  {
    sign: /(?=\*)(?:(?<![\\*A-Za-zÀ-ỿ\d])\*{1,3}(?=[A-Za-zÀ-ỿ])|(?<=[A-Za-zÀ-ỿ\d.,;:!?’”)])(?<!\\)\*{1,3}(?![*A-Za-zÀ-ỿ\d]))/u,
    what: 'emphasis',
    help: 'write `*words*`; to print a star, write `\\*`',
  },
];

const rule: Rule = {
  summary: 'signs of markup are printed as they are, because the markup is not whole',
  why: 'The reader sees a star or a bracket, and the note, link or emphasis that was meant is not there.',
  severity: 'warning',
  example: {
    bad: 'general_allegations: ["He was told.[^police"]',
    good: 'general_allegations: ["He was *not* told.^[Report no. 77.]"]',
  },
  *check({ analysis }) {
    for (const [prose, content] of analysis.texts) yield* straysIn(prose, content);
    for (const { footnote, content } of analysis.notes.values())
      if (footnote) yield* straysIn(footnote.text, content);
  },
};

function* straysIn(prose: Prose, content: readonly Inline[]): Generator<Objection> {
  if (!/[*^(]/.test(prose.text)) return;
  const words = leavesIn(content).flatMap((leaf) => (leaf.kind === 'words' ? leaf.text : []));
  for (const { sign, what, help } of STRAYS) {
    const found = words.some((text) => sign.test(text)) ? sign.exec(prose.text) : null;
    if (!found) continue;
    const span = spanWithin(prose, found.index, found.index + found[0].length);
    yield { span, message: `\`${found[0]}\` is printed as it is: this ${what} is not whole`, help };
  }
}

export default rule;
