import type { RulePage } from '../model/rule-page.ts';
import { OF_DIFF } from './manual-of-diff.ts';
import { OF_IMPORT } from './manual-of-import.ts';
import { RULES } from './rules.ts';

/** What is found in the remarks and settings that tell lint what to let be. */
const OF_THE_FRAME = {
  'allow/no-reason': {
    summary: 'a remark allows something without saying why',
    why: 'Whoever reviews the filing must be able to tell a decision from an oversight.',
    severity: 'warning',
    example: {
      bad: '# indict: allow form/missing\ndocument: {place: The Hague}',
      good: '# indict: allow form/missing — the registry gives the number\ndocument: {place: The Hague}',
    },
  },
  'allow/unknown-rule': {
    summary: 'a remark allows what no rule forbids',
    why: 'A name that is misspelt allows nothing, and the finding that it was meant for stays.',
    severity: 'warning',
    example: {
      bad: '# indict: allow form/mising — the registry gives the number\ndocument: {place: The Hague}',
      good: '# indict: allow form/missing — the registry gives the number\ndocument: {place: The Hague}',
    },
  },
  'allow/unreadable': {
    summary: 'a remark to this program says something that it does not know',
    why: 'It was written to have an effect and has none.',
    severity: 'warning',
    example: {
      bad: '# indict: ignore form/missing\ndocument: {place: The Hague}',
      good: '# indict: allow form/missing — the registry gives the number\ndocument: {place: The Hague}',
    },
  },
  'allow/unused': {
    summary: 'a remark allows something that is not there',
    why: 'It is left over from a text that was changed, and would hide the next mistake in its place.',
    severity: 'warning',
    example: {
      bad: '# indict: allow text/doubled-word — a name\nfootnotes: {}',
      good: '# indict: allow form/missing — the registry gives the number\ndocument: {place: The Hague}',
    },
  },
  'settings/unknown-rule': {
    summary: 'the settings give a severity to a rule that does not exist',
    why: 'A name that is misspelt changes nothing.',
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, RulePage>>;

/** A rule that lint applies to what it is told, not to the case. */
export type FrameRule = keyof typeof OF_THE_FRAME;

/** The page of every rule by its id. */
export const MANUAL: Readonly<Record<string, RulePage>> = {
  ...RULES,
  ...OF_THE_FRAME,
  ...OF_IMPORT,
  ...OF_DIFF,
};
