import type { RulePage } from '../model/rule-page.ts';

/** What `indict diff --chart` tells of the reasons that a case gives for its amendments. */
export const OF_DIFF = {
  'amendment/no-reason': {
    summary: 'something is amended, and the case does not say why',
    why: 'Courts ask for the reason of each amendment, and whoever reads the chart looks for it there.',
    severity: 'info',
    command: 'diff',
  },
  'amendment/nothing-removed': {
    summary: 'a reason is given for the removal of something that nobody removed',
    why: 'It is left over from another version, or names what it is about by a number or an id that it did not have.',
    severity: 'warning',
    command: 'diff',
  },
  'amendment/unchanged': {
    summary: 'a reason is given for an amendment where nothing is amended',
    why: 'It is left over from the amendment before, or the change that it was written for was lost.',
    severity: 'warning',
    command: 'diff',
  },
} as const satisfies Readonly<Record<string, RulePage>>;
