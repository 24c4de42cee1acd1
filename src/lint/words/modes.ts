import type { Phrase } from '../reading/phrases.ts';

/** Kinds of responsibility that wording pleads and that a count may or may not charge. */
export type ModeKind =
  | 'superior'
  | 'common plan'
  | 'aiding'
  | 'ordering'
  | 'perpetration'
  | 'conspiracy'
  | 'attempt';

/** What each kind is called, and what the title of a provision says that covers it. */
export const MODE_KINDS: Readonly<Record<ModeKind, { readonly called: string; readonly titled: RegExp }>> = {
  superior: { called: 'the responsibility of a superior', titled: /superior|commander/i },
  'common plan': {
    called: 'joint commission by a common plan',
    titled: /commi|joint|common|group|conspir|perpetrat/i,
  },
  aiding: { called: 'aiding and abetting', titled: /\baid|abet|assist|complicit|accomplice|accessor/i },
  ordering: {
    called: 'ordering, soliciting or inducing',
    titled: /order|solicit|induc|instigat|counsels|command(?!er)|procur/i,
  },
  perpetration: { called: 'perpetration', titled: /commi|perpetrat|planned|planning/i },
  conspiracy: { called: 'conspiracy', titled: /conspir/i },
  attempt: { called: 'attempt', titled: /attempt/i },
};

/** Words that name a mode of liability beside the provision on it. */
export const MODES_NAMED: readonly { readonly kind: ModeKind; readonly words: RegExp }[] = [
  {
    kind: 'superior',
    words:
      /\b(?:superior|command(?:er)?)(?:['’]s)?\s+(?:responsib|liab)|\bas\s+(?:a\s+|their\s+|military\s+)*(?:superior|commander)\b|(?:responsib|liab)[a-z]+\s+(?:of|as)\s+(?:a\s+)?(?:superior|commander)/i,
  },
  { kind: 'aiding', words: /\baid(?:ed|ing)?,?\s+(?:and|or|and\/or)\s+abet/i },
  {
    kind: 'ordering',
    words: /\b(?:order(?:ed|ing)|solicit(?:ed|ing)|induc(?:ed|ing)|instigat(?:ed|ing))\b/i,
  },
  {
    kind: 'perpetration',
    words: /\b(?:co-?perpetrat|(?:direct|indirect|joint)(?:ly)?\s+(?:co-?)?(?:perpetrat|commi))/i,
  },
];

interface ModeWording extends Phrase {
  readonly kind: ModeKind;
  /** Words that may also tell a mere fact. */
  readonly faint?: true;
}

/** Wording by which a mode of liability is pleaded. A space stands for any white space. */
export const MODE_WORDING: readonly ModeWording[] = [
  {
    kind: 'superior',
    words: "(?:command|superior)(?:’s|'s)? responsibility|responsible as (?:a )?(?:superior|commander)",
  },
  { kind: 'superior', words: 'knew or (?:had reason to know|should have known|consciously disregarded)' },
  {
    kind: 'superior',
    words:
      'fail(?:ed|ure|ing) to (?:prevent or (?:to )?(?:punish|repress)|take (?:all )?(?:the )?(?:necessary and )?reasonable measures|punish (?:the|those|his|her|its|their) (?:perpetrators|subordinates))',
  },
  { kind: 'superior', words: '(?:exercised|had|held) effective (?:command and )?control over', faint: true },
  {
    kind: 'common plan',
    words:
      'joint criminal enterprise|common criminal (?:plan|purpose|design)|common (?:plan|design|purpose),? (?:design|plan|purpose) or (?:purpose|design|plan)|co-?perpetrat(?:or|ors|ion|ed|ing)',
  },
  {
    kind: 'common plan',
    words:
      '(?:shared|agreed (?:on|upon|to)|pursuant to|part of|furtherance of|party to|member of) (?:a|the|this|that) common (?:plan|purpose)',
  },
  { kind: 'superior', words: '(?:his|her|their) subordinates|subordinates? to', faint: true },
  { kind: 'common plan', words: '(?:act(?:ed|ing)? in concert|in conjunction|jointly) with', faint: true },
  {
    kind: 'aiding',
    words: '(?:aid(?:s|ed|ing)?,? (?:and|or|and/or) abet(?:s|ted|ting)?|accomplice|accessory to)',
  },
  {
    kind: 'ordering',
    words:
      '(?:ordered|instigated|solicited|induced) (?:the (?:commission|execution)|(?:his|her|their) subordinates to commit)',
  },
  { kind: 'conspiracy', words: 'conspired (?:with|to)|(?:a|the|in) conspiracy to' },
  { kind: 'attempt', words: 'attempted to commit|attempted commission', faint: true },
];
