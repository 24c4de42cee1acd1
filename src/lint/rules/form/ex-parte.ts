import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paper is filed ex parte, and is public',
  why: 'What is filed without the knowledge of the other side cannot be open to everybody; one of the two marks is wrong.',
  severity: 'warning',
  example: {
    bad: 'document: {classification: public, ex_parte: true}',
    good: 'document: {classification: confidential, ex_parte: true}',
  },
  *check({ analysis: { case: of } }) {
    const { exParte, classification, at } = of.document;
    if (!exParte || classification !== 'public') return;
    yield {
      span: at ?? { source: of.source, start: 0, end: 1 },
      message: 'this paper is ex parte and public at once',
      help: 'classify it as `confidential` or `under seal`, or leave `ex_parte` out',
    };
  },
};

export default rule;
