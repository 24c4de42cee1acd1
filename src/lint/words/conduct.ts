import { grouped } from '../../text/grouped.ts';
import { matchesIn } from '../../text/matches-in.ts';

/** What was done to persons and things, so that it was done somewhere, in the past tense. */
const ACTS = new Set(
  words(
    `abducted advanced ambushed amputated arrested assassinated assaulted attacked beat beaten beheaded besieged blew blindfolded blocked bombarded bombed broke
    brought bulldozed buried burned burnt captured carried carved castrated chained choked chopped confined confiscated conscripted crossed cut damaged decapitated demolished deployed deported deprived destroyed
    detained detonated died displaced dragged drove drowned dug enlisted entered evicted exhumed expelled executed fired flogged forced
    gang-raped gassed hacked handcuffed hanged held herded hit humiliated imprisoned injured interrogated invaded kept kicked kidnapped killed laid launched locked looted lynched made
    marched massacred maimed mined murdered mutilated occupied opened overran patrolled pillaged plundered poisoned punched pushed raided ransacked raped
    relocated removed robbed rounded searched seized separated set shelled shot slapped slit smuggled sold stabbed starved stole stolen stormed strangled stripped
    struck subjected surrounded taken threw tied took torched tortured transferred transported used whipped wounded`,
  ),
);

/** What was decided, said or given, which may have been done anywhere. */
const DEEDS = new Set(
  words(
    `agreed announced appointed approved authorised authorized called chaired convened declared delivered denied directed
    dismissed distributed encouraged financed founded funded gave handed hired incited informed instructed issued met ordered
    organised organized paid planned praised promised promoted provided recruited refused reinforced released reported said
    sent shipped signed stated supplied threatened told trained travelled urged visited warned wrote`,
  ),
);

/** What must follow a verb that is one with more words only. */
const WITH: Readonly<Record<string, RegExp>> = {
  advanced: /^\s+(?:on|upon|into)\b/,
  agreed: /^\s+to\b/,
  blew: /^\s+up\b/,
  broke: /^\s+(?:into|open)\b/,
  brought: /^\s+(?!about)/,
  called: /^\s+(?:for|on|upon)\b/,
  carried: /^\s+(?:off|away)\b/,
  cut: /^\s+(?:off|down|out)\b/,
  dug: /^\s+up\b/,
  entered: /^\s+(?!into)/,
  handed: /^\s+over\b/,
  kept: /^\s+(?!the\s+(?:tapes?|records?|lists?|books?|minutes)|records?|lists?|in\s+touch)/,
  laid: /^\s+(?:mines|siege)\b/,
  made: /^\s+(?:him|her|them|(?:the\s+)?(?:men|women|prisoners|detainees|civilians|children))\b/,
  opened: /^\s+fire\b/,
  rounded: /^\s+up\b/,
  set: /^\s+(?:on\s+)?fire\b/,
  took: /^\s+(?!(?:no\s+)?(?:active\s+|direct\s+)?part|place|over|measures|steps|note|control|the\s+view|office|effect)/,
  used: /^\s[^.;]{0,40}\b(?:shields?|force|weapons?|gas|labour)\b/,
};
/** What must stand before a verb that is a noun’s, or the present’s, without it. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  held: /\b(?:was|were|been)\s+$/,
  taken: /\b(?:was|were|been)\s+$/,
};
/** What stands before a verb that tells what is always so, or is to be, and not what was done. */
const NOT_DONE = /\b(?:is|are|be|being|to|of|by)\s(?:[a-z]{1,12}\s)?$/;

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const IRREGULAR = [...ACTS, ...DEEDS].filter((verb) => !verb.endsWith('ed'));
/** Words that may be such verbs: to tell them by a list takes less time than a pattern of two hundred. */
const VERB = new RegExp(
  `(?<![A-Za-zÀ-ỿ-])(?:[a-z]+ed|gang-raped|${IRREGULAR.join('|')})(?![A-Za-zÀ-ỿ-])`,
  'g',
);

/** As much of what follows as tells which verb it is. UTF-16 units. */
const BESIDE = 60;

/** A verb that tells of conduct. Offset in UTF-16 units. */
export interface Verb {
  readonly at: number;
  readonly length: number;
  /** Whether something was done to persons or things, so that it has a place. */
  readonly isAct: boolean;
}

/** The verbs of conduct in a text in small letters. */
export function verbsIn(small: string): readonly Verb[] {
  return matchesIn(small, VERB).flatMap(({ 0: verb, index: at }): readonly Verb[] => {
    const isAct = ACTS.has(verb);
    if (!isAct && !DEEDS.has(verb)) return [];
    const before = small.slice(Math.max(0, at - 24), at);
    const { length } = verb;
    if (NOT_DONE.test(before) || BEHIND[verb]?.test(before) === false) return [];
    return WITH[verb]?.test(small.slice(at + length, at + length + BESIDE)) === false
      ? []
      : [{ at, length, isAct }];
  });
}

/** Words of sentences that plead law, define, incorporate, conclude or tell a state of mind, whatever verbs they have. */
const OTHERWISE: readonly string[] = [
  // law and the charge
  'criminally responsible|is (?:hereby )?charged|are (?:hereby )?charged|the prosecutor (?:charges|alleges)|grand jury charges',
  'it is (?:not )?alleged|nor is|pursuant to (?:article|section|title)|articles? \\d|punishable|in violation of|within the meaning of',
  'u\\.s\\.c|elements of|the crime of|crimes? against humanity|war crimes?|constitut(?:es|ed|ing)|amount(?:s|ed)? to',
  'international(?:ly)? (?:wrongful|humanitarian) ',
  // definitions
  'hereinafter|together called|collectively|refer(?:s|red) to|means (?:the|any|all|a) |this indictment|the term ',
  // incorporation and conclusion
  're-?alleges?|incorporates? |as (?:set out|described|alleged|pleaded|detailed|stated|specified|particularised)',
  'sets? out|described in|detailed in|paragraphs? \\d|inferred|whatever|whoever|has no right|right of self-defence',
  'by (?:his|her|their|these|this|those) (?:acts?|conduct|omissions?|orders?|offices?)|thereby|in so doing|each of (?:these|the) ',
  // the mind
  'knew|knowing|known|aware|intended|intent|with the purpose|meant (?:to|that|the|them|those)|foresaw|knowledge|shared the',
  // what was not done
  'failed to|did not|omitted to',
];

/** Finds any of them in small letters; by their first letters, which an engine tells apart faster than a list. */
export const NO_CONDUCT = new RegExp(
  `\\b(?:${[
    ...grouped(
      OTHERWISE.flatMap((line) => line.replace(/ /g, '\\s+').split(/\|(?![^()]*\))/)),
      (words) => words.charAt(0),
    ),
  ]
    .map(([letter, own]) => `${letter}(?:${own.map((words) => words.slice(1)).join('|')})`)
    .join('|')})`,
);
