import type { Phrase } from '../reading/phrases.ts';

interface WrongFormula extends Phrase {
  readonly right: string;
  /** In place of telling what is right, where that depends on the case. */
  readonly help?: string;
  /** Whether only one thing can have been meant, so that it may be mended by itself. */
  readonly certain?: boolean;
}

/** Formulas of charging that are written wrongly, and what is right. A space stands for any white space. */
export const WRONG_FORMULAS: readonly WrongFormula[] = [
  {
    words:
      '(?:associated|included|cooperated|corporated|in-?corporate|incorporating|reincorporated|integrated) (?:herein )?by references?(?=\\W|$)',
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
  { words: 'soliders', right: 'soldiers', certain: true },
  { words: 'solider', right: 'soldier' },
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
    words: 'aid(?:s|ed|ing)? and abat(?:es?|ed|ing)',
    right: 'aided and abetted',
  },
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
  {
    // Of the forces of a State in another's territory the words are those of the definition of aggression.
    words:
      'use of armed forces(?= (?:by (?:[a-z]+ ){1,5})?(?:against|inconsistent|in (?:any|a) manner|in violation))',
    right: 'use of armed force',
    certain: true,
  },
  {
    words:
      '(?:in violation of |under |with |and |or )(?:other |the )?(?:related|relevant|applicable|other) (?:rules of )?international (?:laws?|norms?|instruments?|conventions?)(?=\\W*(?:$|[.;,]))',
    right: '',
    help: 'name the law that is meant, and its article',
  },
  {
    words: 'charged with (?:the )?counts?(?= (?:above|below|of|set|in|\\d|\ue000|[ivx]+))',
    right: 'charged in the counts',
  },
  { words: 'individual criminal responsible', right: 'individually criminally responsible', certain: true },
  { words: 'in con[sc]ort with|in concert of', right: 'in concert with', certain: true },
  {
    words:
      'at all time (?:relevant|material)|at all relevant time(?!s)|at all times relevantly|in all times relevant',
    right: 'at all times relevant',
  },
  {
    words: 'malice of forethought|malice (?:afore thought|before ?thought)',
    right: 'malice aforethought',
    certain: true,
  },
  {
    words: 'knowingly and (?:willful|wilful|unlawful)|(?:willful|wilful|unlawful) and knowingly',
    right: 'knowingly and wilfully',
  },
  { words: 'did (?:knowing|willful|wilful|unlawful|intentional)(?= [a-z])', right: 'did knowingly' },
  { words: 'war crimes? against humanity', right: 'crimes against humanity' },
  {
    words: 'violations? of the laws? (?:and|or) custom of war',
    right: 'violations of the laws or customs of war',
  },
  { words: 'actus re[ao]s|actus rea|actus rheus', right: 'actus reus', certain: true },
  { words: 'mens rae|mens reus|men rea|mens rhea', right: 'mens rea', certain: true },
  { words: 'prima face', right: 'prima facie', certain: true },
  { words: 'de facta', right: 'de facto', certain: true },
  { words: 'hors de combats?(?<=s)|hor de combat', right: 'hors de combat' },
  { words: 'inter alias', right: 'inter alia', certain: true },
  { words: 'with (?:the )?intend (?:to|of)|with intention of destroy', right: 'with intent to' },
  {
    words: 'intent to destroy in (?:a )?whole or (?:a )?part|intent to destroy,? in part or whole',
    right: 'intent to destroy, in whole or in part',
  },
  {
    words: 'wide-?spread and systematically|widespread and systematical|wide spread (?:or|and) systematic',
    right: 'widespread or systematic',
  },
  {
    words: 'knew or had reasons? to knew|knew or had reason to known',
    right: 'knew or had reason to know',
    certain: true,
  },
  {
    words:
      'took no reasonable and necessary measures|failed to take (?:all )?(?:the )?necessary (?:or|nor) reasonable measures|failed to take reasonable or necessary measures',
    right: 'failed to take the necessary and reasonable measures',
  },
  {
    words: 'individual responsibility of command|command responsibilit(?:ies|y) of command',
    right: 'command responsibility',
  },
  {
    words: 'pattern of (?:racketeer|racketeers) activity',
    right: 'pattern of racketeering activity',
    certain: true,
  },
  { words: 'aider and abetter|aiders and abetters', right: 'aider and abettor' },
  { words: 'against (?:the )?peace and dignities', right: 'against the peace and dignity' },
];
