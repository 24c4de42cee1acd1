import { expect, test } from 'vitest';
import { caseWith } from '../draft.ts';
import { TEMPLATES } from './house.ts';
import { SMALL } from './inputs.ts';
import { broke } from './laws.ts';
import { typed } from './lines.ts';
import { type Input, tried } from './trial.ts';

const COURT = `format: 1\nname: Mine\nextends: ${TEMPLATES}/courts/special-tribunal.yaml\n`;
const inOwnCourt = (template: string): Input['files'] => ({
  'case.yaml': SMALL.replace('court: special-tribunal', 'court: court.yaml'),
  'court.yaml': COURT,
  'court/indictment.hbs': template,
});

/** What the fuzz has found, each as small as it could be made. */
const FOUND: Readonly<Record<string, { readonly line: string; readonly files: Input['files'] }>> = {
  'a name of short words was looked for without end beside a letter of two units': {
    line: 'validate case.yaml',
    files: { 'case.yaml': caseWith({ accused: [{ id: 'li', name: 'Li Na' }], general_allegations: ['𠮷'] }) },
  },
  'a template that asked for a field of nothing was told so in words of JavaScript': {
    line: 'validate case.yaml',
    files: inOwnCourt('{{#if counts.constructor.constructor}}<p>x</p>{{/if}}'),
  },
  'an accused who was named by himself was named without end in the list of elements': {
    line: 'elements case.yaml',
    files: { 'case.yaml': caseWith({ accused: [{ id: 'a', name: '–@a' }] }) },
  },
  'a court was taken for an address': {
    line: 'validate case.yaml',
    files: { 'case.yaml': caseWith({ court: '%zz' }) },
  },
  'a list in a file of JSON was put in quotes of YAML': {
    line: 'validate case.yaml --fix',
    files: {
      'case.yaml': caseWith({ sources: 'sources.json' }),
      'sources.json': '[{"id": "a", "title": "On it", "genre": ["report"]}]',
    },
  },
  'a word that is no command reached the terminal as it was': {
    line: '\u001b[31mx',
    files: {},
  },
  'a paragraph that a template leaves out was named by a number that it has not': {
    line: 'validate case.yaml',
    files: inOwnCourt('<p>x</p>'),
  },
};

test.each(Object.entries(FOUND))('%s', async (_, { line, files }) => {
  const input = { line: typed(line), files };
  expect(broke(await tried(input), input)).toEqual([]);
});
