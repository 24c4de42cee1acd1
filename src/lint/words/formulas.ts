import type { Phrase } from '../reading/phrases.ts';

interface WrongFormula extends Phrase {
  readonly right: string;
  /** Whether only one thing can have been meant, so that it may be mended by itself. */
  readonly certain?: boolean;
}

/** Formulas of charging that are written wrongly, and what is right. A space stands for any white space. */
export const WRONG_FORMULAS: readonly WrongFormula[] = [
  {
    words:
      '(?:associated|included|cooperated|corporated|in-?corporate|incorporating) (?:herein )?by references?(?=\\W|$)',
    right: 'incorporated by reference',
    certain: true,
  },
  {
    words:
      'incorporated(?: herein)? (?:by references|with reference|per reference|through reference|in reference)',
    right: 'incorporated by reference',
    certain: true,
  },
  {
    words:
      '(?:repeats? and realleg(?:e|ing)|repeat and realleges|repeats and re-allege)(?= (?:and|the|each|every|all|paragraphs?))',
    right: 'repeats and realleges',
  },
  {
    words: 'individual criminally (?:responsible|liable)|individually criminal (?:responsible|liable)',
    right: 'individually criminally responsible',
    certain: true,
  },
  {
    words: 'individually criminally responsibility|individually criminal responsibility',
    right: 'individual criminal responsibility',
    certain: true,
  },
  {
    words: '(?:acts?|omissions?|conduct|offences?)(?: (?:is|are|was|were|herein))? charged with the crimes?',
    right: 'charged as the crime',
  },
  { words: 'responsible of', right: 'responsible for', certain: true },
  { words: 'guilty for', right: 'guilty of', certain: true },
  {
    words: 'accused (?:for|with) (?:the )?(?:crimes?|offences?|murder|genocide|torture|aggression)',
    right: 'accused of',
  },
  {
    words:
      '(?:is|are|was|were|stands?) charged (?:of|for) (?:the )?(?:crimes?|offences?|murder|genocide|torture|aggression|having)',
    right: 'charged with',
  },
  { words: 'in violation (?:to|with|against)', right: 'in violation of', certain: true },
  { words: 'in contravention (?:to|with)', right: 'in contravention of', certain: true },
  { words: 'in breach (?:to|with)', right: 'in breach of', certain: true },
  { words: 'pursuant (?:of|with|under)', right: 'pursuant to', certain: true },
  { words: 'in accordance (?:to|of)', right: 'in accordance with', certain: true },
  { words: 'punishable (?:with|by|of|in)(?= Articles?)', right: 'punishable under', certain: true },
  {
    words:
      '(?:aided and abet|aid and abetted|aids and abet|aiding and abet|aided and abetting|aiding and abetted)',
    right: 'aided and abetted',
  },
  {
    words: 'knew or should (?:of|have) know|knew or should of known|known or should have known',
    right: 'knew or should have known',
    certain: true,
  },
  {
    words:
      'knew or (?:has|have|had) (?:a reason|reasons|reason) (?:of|for) know(?:ing)?|knew or have reason to know|knew or had reasons to know',
    right: 'knew or had reason to know',
    certain: true,
  },
  {
    words: 'failed to (?:prevent|punish) (?:and|nor) (?:prevent|punish)',
    right: 'failed to prevent or punish',
  },
  {
    words: 'joined criminal enterprise|joint criminal (?:entreprise|undertaking)|joint-criminal enterprise',
    right: 'joint criminal enterprise',
    certain: true,
  },
  { words: 'cruel and inhumane treatment|cruel or inhumane treatment', right: 'cruel or inhuman treatment' },
  {
    words: 'crimes? against (?:the )?human(?:s|kind|ities)',
    right: 'crimes against humanity',
    certain: true,
  },
  { words: 'crime against aggression|crimes of aggressions?', right: 'crime of aggression', certain: true },
  { words: 'grave breeches|grave breach(?:es)? to', right: 'grave breaches of' },
  { words: 'beyond (?:a |all )?reasonable doubts?', right: 'a plain statement of what is alleged' },
];
