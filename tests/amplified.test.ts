import { describe, expect, test } from 'vitest';
import { build } from '../src/pipeline.ts';
import { caseWith } from './draft.ts';
import { hostWith } from './host-with.ts';
import { realHost } from './real-host.ts';

const LONG = 'words '.repeat(20_000);
const many = (count: number, make: (at: number) => unknown) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Cases of a few hundred kilobytes at most, of which a paper of many gigabytes would come. */
const AMPLIFIED: Readonly<
  Record<string, readonly [case_: string, files: Readonly<Record<string, string>>, rule: string]>
> = {
  'a long name that is referred to again and again': [
    caseWith({ accused: [{ id: 'doe', name: LONG }], general_allegations: ['@doe '.repeat(20_000)] }),
    {},
    'paper/too-long',
  ],
  'a term in terms in terms': [
    caseWith({
      terms: many(60, (at) => ({
        id: `t${at}`,
        term: at === 59 ? 'ha' : `@t${at + 1} @t${at + 1}`,
        means: 'x',
      })),
      general_allegations: ['@t0'],
    }),
    {},
    'term/undefined',
  ],
  'a source with a long title, cited again and again': [
    caseWith({
      sources: ['s', 't'].map((id) => ({ id, type: 'book', title: LONG, 'title-short': LONG })),
      footnotes: { n: '[@s; @t] '.repeat(2000) },
      general_allegations: ['Words.[^n]'],
    }),
    {},
    'paper/too-long',
  ],
  'a long number in the header, printed by a template in loops': [
    caseWith({
      court: './own.yaml',
      document: { number: LONG },
      accused: many(40, (at) => ({ id: `a${at}`, name: 'Doe' })),
    }),
    {
      'own.yaml': `format: 1\nname: Own\nextends: ${realHost().asset('templates/courts/special-tribunal.yaml')}\n`,
      'own/indictment.hbs':
        '{{#each accused}}{{#each @root.accused}}<p>{{@root.document.number}}</p>{{/each}}{{/each}}',
    },
    'paper/too-long',
  ],
  'a text by an alias a thousand times': [
    `{"format": 1, "court": "plain", "accused": [{"id": "doe", "name": "Doe"}], "counts": [], "general_allegations": [&a "${LONG}", ${'*a, '.repeat(999)} *a]}`,
    {},
    'file/too-large',
  ],
  'a list of texts by an alias in a list by an alias': [
    `{"format": 1, "accused": [&a ["${LONG}"], &b [${'*a, '.repeat(40)} *a], &c [${'*b, '.repeat(40)} *b]]}`,
    {},
    'file/too-large',
  ],
  'a file that is included a thousand times': [
    caseWith({ general_allegations: many(1000, () => ({ include: 'part.yaml' })) }),
    { 'part.yaml': `- ${LONG}\n` },
    'include/too-many',
  ],
};

describe('a small file of which a paper without end would come has a finding that says so', () => {
  test.each(Object.keys(AMPLIFIED))('%s', async (name) => {
    const [text, files, rule] = AMPLIFIED[name] as (typeof AMPLIFIED)[string];
    const { outputs, findings } = await build(
      { path: 'case.yaml', formats: ['md', 'pdf', 'docx'] },
      hostWith({ 'case.yaml': text, ...files }),
    );
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    if (rule !== 'term/undefined') expect(outputs).toEqual([]);
    expect(
      findings.filter((finding) => finding.rule === rule && finding.kind === 'structure').length,
    ).toBeLessThan(2);
  });
});
