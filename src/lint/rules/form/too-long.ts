import type { Source, Span } from '../../../model/source.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the paper is longer than its court allows',
  why: 'Registries refuse filings over the limit, or strike what is beyond it; leave to exceed it must be asked for first.',
  source: 'the limits of the court, as its file gives them',
  severity: 'error',
  example: {
    bad: `court: ./short.yaml # limits: {words: 20}
general_allegations: [Some paragraphs of more than twenty words in all.]`,
    good: `court: ./long.yaml # limits: {words: 2000}
general_allegations: [Some paragraphs of more than twenty words in all.]`,
  },
  *check({ analysis, paper, pages }) {
    const { limits, id } = analysis.court;
    if (limits.pages === undefined && limits.words === undefined) return;
    const counted = limits.notes === 'counted' ? paper : { ...paper, notes: [] };
    const words = limits.words === undefined ? undefined : wordsIn(counted);
    const rule = limits.source === '' ? '' : ` (${limits.source})`;
    for (const [has, most, what] of [
      [pages, limits.pages, 'pages'],
      [
        words,
        limits.words,
        limits.notes === 'counted' ? 'words, footnotes counted' : 'words, footnotes not counted',
      ],
    ] as const)
      if (has !== undefined && most !== undefined && has > most)
        yield {
          span: firstLine(analysis.case.source),
          message: `this paper has ${has} ${what}, and \`${id}\` allows ${most}${rule}`,
          help: 'shorten it, or ask the court for leave to exceed the limit',
        };
  },
};

function firstLine(source: Source): Span {
  return { source, start: 0, end: Math.max(1, source.text.search(/\r?\n|$/)) };
}

export default rule;
