import { type Inline, leavesIn, type Range } from '../../../model/inline.ts';
import type { Numbered, Series } from '../../../model/series.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a range of references runs backwards',
  why: 'A range whose end stands before its beginning refers to nothing.',
  severity: 'error',
  example: {
    bad: `general_allegations:
  - {id: first, text: The treaty was signed.}
  - {id: second, text: Troops were sent.}
  - See paragraphs @second–@first.`,
    good: `general_allegations:
  - {id: first, text: The treaty was signed.}
  - {id: second, text: Troops were sent.}
  - See paragraphs @first–@second.`,
  },
  *check({ analysis, series }) {
    const contents = [
      ...analysis.texts.values(),
      ...[...analysis.notes.values()].map((note) => note.content),
    ];
    const places = new Map([...series.byBlock.values()].map((numbered, place) => [numbered, place]));
    for (const range of contents.flatMap((content) => rangesIn(content))) {
      const [from, to] = [range.from, range.to].map(({ label }) => label && series.byKey.get(label.key));
      if (!from || !to || !range.at.prose || rank(from, places) < rank(to, places)) continue;
      const same = from === to;
      yield {
        span: spanWithin(range.at.prose, range.at.start, range.at.end),
        message: same
          ? `the range \`@${range.from.id}\` to \`@${range.to.id}\` begins and ends at the same place`
          : `the range \`@${range.from.id}\` to \`@${range.to.id}\` runs backwards, from ${from.reference} to ${to.reference}`,
        help: same ? 'refer to the one' : `write \`@${range.to.id}\` first`,
      };
    }
    for (const one of [...analysis.charges.values()].flatMap(({ incorporates }) => incorporates)) {
      if (one.kind !== 'stretch') continue;
      const [from, to] = [first(one.from.text, series), first(one.to.text, series)];
      if (from === undefined || to === undefined || from <= to) continue;
      yield {
        span: one.from,
        message: `\`from: ${one.from.text}\` to \`${one.to.text}\` runs backwards, from paragraph ${from} to ${to}`,
        help: `write \`{from: ${one.to.text}, to: ${one.from.text}}\``,
      };
    }
  },
};

/** Its place in the order of printing; notes have an order of their own. */
function rank(numbered: Numbered, places: ReadonlyMap<Numbered, number>): number {
  return places.get(numbered) ?? numbered.ordinal;
}

/** The number of the first paragraph of a part, or of the one that has the id. */
function first(id: string, { parts, byKey }: Series): number | undefined {
  return parts.get(id)?.[0] ?? byKey.get(id)?.paragraph;
}

function rangesIn(content: readonly Inline[]): readonly Range[] {
  return leavesIn(content).filter((leaf) => leaf.kind === 'range');
}

export default rule;
