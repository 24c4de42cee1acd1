import type { Phrase } from '../reading/phrases.ts';

interface Broken extends Phrase {
  readonly help: string;
}

const PLACE = '(?:articles?|paragraphs?|counts?|sections?|rules?|schedule|annex)';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Words that cannot stand beside each other: one is missing, or one too many. A space stands for any white space. */
export const BROKEN: readonly Broken[] = [
  {
    words: `on or(?= (?:\\d{1,2} )?(?:${MONTH}))|on or(?= \\d{1,2}(?:st|nd|rd|th)? )`,
    help: 'write `on or about`, or one day',
  },
  { words: `on about \\d{1,2} (?:${MONTH})|on or around about`, help: 'write `on or about`' },
  {
    words: 'the (?:of|from|and|was|were|has|had|have|he|she|they|is|are)(?= [a-z])',
    help: 'a word is missing behind `the`',
  },
  {
    words:
      'an? (?:the|an|his|her|their|its|this|these|those)(?= [a-z])|the (?:an|his|her|their|its|this|these|those)(?= [a-z])|(?:his|their|its) (?:the|an?|his|her|their|its)(?= [a-z])',
    help: 'take one of the two out',
  },
  { words: `pursuant(?= ${PLACE})`, help: 'write `pursuant to`' },
  {
    words: `in (?:violation|breach|contravention)(?= (?:${PLACE}|the (?:geneva|laws|rome|statute|charter)))`,
    help: '`of` is missing',
  },
  {
    words:
      'in accordance(?= the |article)|in relation(?= the |article)|with regard(?= the )|with respect(?= the )|contrary(?= article)',
    help: '`with` or `to` is missing',
  },
  { words: 'punishable(?= article)', help: 'write `punishable under`' },
  {
    words: `(?:set out|set forth|described|alleged|pleaded)(?= (?:paragraphs?|counts?|schedule|annex)(?: |$))`,
    help: '`in` is missing',
  },
  { words: 'referred (?:in|at)(?= paragraph|count|article|schedule)', help: 'write `referred to in`' },
  {
    words:
      '(?:is|are|was|were|individually|criminally) responsible(?= (?:the|these|those|such|all) (?:acts|crimes|killings|deaths|attacks?))',
    help: '`for` is missing',
  },
  {
    words:
      '(?:he|she|they|accused) (?:was|were|is|are) (?:knew|went|had|gave|took)(?= (?:the|that|to|his|her|their) )',
    help: 'one of the two verbs is too many',
  },
  {
    words:
      '(?:did|does|do|could|would|should|must|may|might|will|shall) not (?:prevented|punished|took|knew|ordered|gave|went|stopped|told)',
    help: 'write the verb in its bare form',
  },
  {
    words:
      'to (?:prevented|punished|took|knew|gave|went|ordered|killed|attacked|deported|destroyed)(?= (?:the|his|her|their|or|and|him|them|it) )',
    help: 'write the verb in its bare form, or take `to` out',
  },
  {
    words: `between \\d{1,2} (?:${MONTH})(?: \\d{4})?(?= (?:he|she|they|the accused|members|soldiers) )`,
    help: 'the other end of the time is missing',
  },
];
