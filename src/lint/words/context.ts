import type { Severity } from '../../model/finding.ts';
import type { Family } from './families.ts';

interface ContextNeed {
  readonly what: string;
  readonly words: RegExp;
  readonly severity: Severity;
}

/** What the crimes of a family ask for beside the act, and words without which no paper can have said it. */
export const CONTEXT: Readonly<Record<Family, readonly ContextNeed[]>> = {
  aggression: [
    {
      what: 'that the act was a manifest violation of the Charter of the United Nations, by its character, gravity and scale',
      words: /\bmanifest/i,
      severity: 'warning',
    },
    {
      what: 'who was in a position effectively to control or to direct the political or military action of a State',
      words: /\bin\s+(?:a|the)\s+position\b|\beffective(?:ly)?\b/i,
      severity: 'info',
    },
  ],
  'war crime': [
    {
      what: 'that there was an armed conflict or an occupation',
      words: /\barmed\s+conflict|\boccup(?:ied|ation|ying)\b|\bhostilities\b|\bwar\b/i,
      severity: 'warning',
    },
  ],
  'crime against humanity': [
    {
      what: 'that the act was part of a widespread or systematic attack',
      words: /\bwidespread\b|\bsystematic|\bcourse\s+of\s+conduct\b|\battack\b[^.]{0,60}\bcivilian/i,
      severity: 'warning',
    },
  ],
  genocide: [
    {
      what: 'that there was an intent to destroy a group, in whole or in part',
      words: /\bdestroy|\bdestruction\b|\bgenocidal\b/i,
      severity: 'warning',
    },
  ],
};
