import type { Severity } from '../../model/finding.ts';
import type { Family } from './families.ts';

interface ContextNeed {
  readonly what: string;
  readonly words: RegExp;
  /** Words that may mean it, so that it is information where there is nothing else. */
  readonly faint?: RegExp;
  readonly severity: Severity;
  /** Instruments whose own words ask for it, so that an information is a warning there. */
  readonly asked?: readonly string[];
  /** Asked only of crimes whose title says so. */
  readonly titled?: RegExp;
  /** Of what the need before it asks for: told only where that is alleged, and once in a paper. */
  readonly follows?: true;
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
    {
      what: 'how the act was linked to the armed conflict',
      words:
        /\bnexus\b|(?<!\b(?:part|participat[a-z]{1,4}|engaged?|engaging|actively|directly)\s{1,9})\b(?:in|during|throughout|within|amid|under)\s+(?:the\s+)?(?:(?:course|context|framework|midst|cover)\s+of\s+)?(?:the|an|that|this|such|said|its)\s+(?:[a-z-]+\s+){0,3}(?:conflict|hostilities|occupation|war)\b|\bin\s+the\s+context\b|\b(?:associat|connect|link|relat(?:ed|ion))[^.]{0,80}\b(?:conflict|hostilities|occupation|war)\b|\b(?:conflict|hostilities|occupation|war)\b[^.]{0,80}\b(?:associat|connect|link|relat(?:ed|ion))|\bpart\s+of\s+(?:the|an|that|this)\s+(?:[a-z-]+\s+){0,2}(?:conflict|hostilities|war)\b|\b(?:by|of)\s+(?:the\s+)?occupying\b/i,
      severity: 'info',
      follows: true,
    },
    {
      what: 'that the victims were protected, as civilians or as persons who took no active part in the hostilities',
      titled: /^(?!.*(?:propert|appropriat)).*(?:grave breach|common art|customs of war: other)/i,
      words:
        /\b(?:civilians?|non-combatants?|protected|prisoners?\s+of\s+war|hors\s+de\s+combat|surrender|wounded|sick|(?:active|direct)(?:ly)?\s+(?:[a-z]+\s+)?part|part\s+in\s+(?:the\s+)?(?:[a-z]+\s+)?(?:hostilities|fighting)|(?:actively|directly)\s+(?:participat|engag)|unarmed|neutral)/i,
      faint:
        /\b(?:prisoners?|detain|detention|captive|captur|hostages?|inhabitants|residents|villagers|population|refugees?|displaced|women|child|girls?|boys?|propert|houses?|homes?)/i,
      severity: 'warning',
    },
  ],
  'crime against humanity': [
    {
      what: 'that the act was part of a widespread or systematic attack',
      words: /\bwidespread\b|\bsystematic|\bcourse\s+of\s+conduct\b|\battack\b[^.]{0,60}\bcivilian/i,
      severity: 'warning',
    },
    {
      what: 'that the accused knew of the attack, or meant the act to be part of it',
      words:
        /\b(?:kn[eo]w(?:s|n|ing|ingly|ledge)?|aware(?:ness)?|meant|mean|intend(?:ed|ing|s)?|intent(?:ion)?)\b[^.]{0,200}\b(?:attack|part\s+of)\b|\b(?:attack|part\s+of)\b[^.]{0,240}\b(?:kn[eo]w(?:n|ing|ledge)?|aware(?:ness)?|meant|intend(?:ed)?)\b/i,
      severity: 'info',
      asked: ['rome_statute'],
      follows: true,
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
