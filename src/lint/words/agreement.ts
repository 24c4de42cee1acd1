import type { Phrase } from '../reading/phrases.ts';

interface Disagreement extends Phrase {
  readonly help: string;
}

const MANY =
  'acts|omissions|crimes|soldiers|civilians|victims|detainees|prisoners|bodies|paragraphs|counts|allegations|members|commanders|persons|weapons|houses|villages|women|men|children|orders|attacks|villagers|inhabitants|guards|killings|troops|officers|shells|deportees|facts';
const ONE =
  'attack|conflict|invasion|shelling|camp|crime|indictment|count|paragraph|village|town|city|prosecutor|treaty|plan|policy|operation|order|prison|detention|decision|report|massacre|killing|building|school|hospital|bridge';
const ADJECTIVE = '(?!(?:of|on|in|at|by|for|to|from|and|or|with|against|between)\\b)[a-zà-ÿ-]+';

/** A subject and a verb of another number. A space stands for any white space. */
export const AGREEMENT: readonly Disagreement[] = [
  // Of a subject that begins its sentence, since no other noun can then be the one that the verb is of.
  {
    words: `(?=[tabms\\d])(?<=^|[.;] )(?:the|these|those|all|both|many|several|such|\\d[\\d,]*) (?:${ADJECTIVE} ){0,2}(?:${MANY}) (?:was|is|has)`,
    help: 'write `were`, `are` or `have`',
  },
  {
    words: `(?=t)(?<=^|[.;] )(?:the|this|that) (?:${ADJECTIVE} ){0,2}(?:${ONE}) (?:were|are|have)`,
    help: 'write `was`, `is` or `has`',
  },
  { words: 'they (?:was|is|has)|we (?:was|is|has)', help: 'write `were`, `are` or `have`' },
  {
    words:
      '(?=s?he )(?<!(?:if|though|whether|were|did|does|would|should|could|may|might|must|will|shall|unless|lest|had|can) )(?:he|she) (?:are|have|know|were)(?! (?:to|not to) )',
    help: 'write `is`, `has`, `knows` or `was`',
  },
  {
    words:
      '(?=each )(?<=^|[.;:,] |that |and )each of (?:the accused|the defendants|them|these [a-z]+|those [a-z]+|the [a-z]+s|the (?:men|women|children)) (?:are|were|have)',
    help: 'write `is`, `was` or `has`',
  },
  {
    words:
      'there (?:was|is) (?:[2-9]|\\d{2,}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|many)(?! (?:km|m|kg|per|%|tonnes?|tons?|hours?|days?|kilometres?|metres?) )',
    help: 'write `were` or `are`',
  },
  {
    words: 'there (?:were|are) an? (?:attack|order|plan|policy|armed conflict|agreement|nexus|conflict)',
    help: 'write `was` or `is`',
  },
  {
    words:
      'this (?:crimes|paragraphs|counts|allegations|persons|soldiers|victims|women|men|children|offen[cs]es|events|facts|villages)|this acts (?:and|of|were|are|or)',
    help: 'write `these`',
  },
  {
    words:
      'these (?:crime|paragraph|count|conduct|offen[cs]e|indictment|allegation|act|event|attack) (?:of|is|was|in|are|were|and|to|on|at|by)',
    help: 'write `this`, or the noun in the plural',
  },
  {
    words: '(?:paragraph|count) \\ue000(?:\\([a-z]\\))? ?(?:to|through|–|and) ?\\ue000',
    help: 'write `paragraphs` or `counts`',
  },
  {
    words:
      '(?:one|each|either|neither|none) of the (?:accuseds|defendant|soldier|victim|detainee|prisoner|guard|crime|act|count|paragraph|man|woman|child)',
    help: 'write the noun in the plural',
  },
  {
    words:
      '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|several|many|\\d{2,}) (?:soldier|civilian|victim|detainee|prisoner|villager|guard|man|woman|child|house|body|village|person|shell|officer|hostage) (?:(?:was|were|had|and|in|at|from|of|on|to|by|who|whom|before|after|dead)|(?=[.,;]))',
    help: 'write the noun in the plural',
  },
  {
    words:
      'accuseds|militaries forces|civilians population|civilians populations|armed force of (?:the )?[a-z]+',
    help: 'write `accused`, `civilian population`, `armed forces`',
  },
];
