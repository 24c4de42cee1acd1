import { grouped } from '../../text/grouped.ts';

/** What was done to persons and things, so that it was done somewhere, in the past tense. */
const ACTS = `abducted|advanced on|amputated|arrested|assaulted|attacked|beat|beaten|beheaded|besieged|blew up|blocked|bombarded|bombed|
  broke into|broke open|brought|buried|burned|burnt|captured|carried off|carried away|castrated|conscripted|crossed|cut off|cut down|cut out|damaged|
  deployed|deported|deprived|destroyed|detained|detonated|died|displaced|drove|drowned|dug up|enlisted|entered|exhumed|expelled|executed|
  fired|flogged|forced|gang-raped|hanged|was held|were held|been held|hit|imprisoned|injured|interrogated|invaded|kicked|kidnapped|killed|laid mines|laid siege|launched|
  locked|looted|marched|massacred|maimed|mined|murdered|mutilated|occupied|opened fire|overran|patrolled|pillaged|plundered|pushed|raided|
  raped|relocated|removed|robbed|rounded up|seized|separated|set fire|set on fire|shelled|shot|stabbed|starved|stole|stolen|stormed|strangled|
  stripped|struck|subjected|surrounded|threw|tied|took|were taken away|was taken away|was taken to|were taken to|taken from|torched|tortured|transferred|transported|whipped|wounded`;

/** What was decided, said or given, which may have been done anywhere. */
const DEEDS = `agreed to|announced|appointed|approved|authori[sz]ed|called for|called on|called upon|chaired|convened|declared|delivered|denied|
  directed|dismissed|distributed|encouraged|financed|founded|funded|gave|handed over|hired|incited|informed|instructed|issued|met|
  ordered|organi[sz]ed|paid|planned|praised|promised|promoted|provided|publicly|recruited|refused|reinforced|released|reported|said|sent|shipped|signed|
  stated|supplied|threatened|told|trained|travelled|urged|visited|warned|wrote`;

/** By their first letters, which an engine tells apart faster than a hundred verbs. */
function pattern(verbs: string): RegExp {
  const words = verbs
    .replace(/\s*\n\s*/g, '')
    .replace(/ /g, '\\s+')
    .split('|');
  const byLetter = [...grouped(words, (word) => word.charAt(0))].map(
    ([letter, own]) => `${letter}(?:${own.map((word) => word.slice(1)).join('|')})`,
  );
  return new RegExp(`(?<![A-Za-zÀ-῿-])(?:${byLetter.join('|')})(?![A-Za-zÀ-῿-])`, 'gu');
}

/** A verb of what is done somewhere, in small letters. */
export const ACT = new RegExp(pattern(ACTS).source, 'u');
/** Verbs of all conduct, in small letters. */
export const CONDUCT = pattern(`${ACTS}|${DEEDS}`);

/** What stands before a verb that tells what is always so, or is to be, and not what was done; in small letters. */
export const NOT_DONE = /\b(?:is|are|be|being|to|of|by)\s(?:[a-z]{1,12}\s)?$/;

/** What verbs of acts are not, with the word behind them; in small letters. */
export const NO_ACT =
  /^(?:took\s+(?:part|place|over|measures|steps|note|control|the\s+view|office|effect)|brought\s+about|entered\s+into)\b/;

/** Sentences that plead law, define, incorporate, conclude or tell a state of mind, whatever verbs they have; in small letters. */
export const NO_CONDUCT = new RegExp(
  [
    // law and the charge
    'criminally responsible|(?:is|are|was|were) (?:hereby )?charged|the prosecutor (?:charges|alleges)|grand jury charges|it is (?:not )?alleged|nor is',
    'pursuant to (?:article|section|title)|(?:under|of|by|in) articles? \\d|punishable|in violation of|within the meaning of|u\\.s\\.c|elements of|the crime of|crimes? against humanity|war crimes?',
    'constitut(?:es|ed|ing)|amount(?:s|ed)? to|international(?:ly)? (?:wrongful|humanitarian) ',
    // definitions
    '(?:is|are|was) (?:hereinafter|together|collectively|also)? ?(?:called|referred to)|means (?:the|any|all|a) |(?:refers|referred) to as|this indictment|the term ',
    // incorporation and conclusion
    're-?alleges?|incorporates?d? by reference|incorporates? |as (?:set out|described|alleged|pleaded|detailed|stated|specified|particularised)|set out in|described in|referred to in|detailed in',
    'paragraphs? \\d|inferred|whatever|whoever|has no right|right of self-defence|by (?:his|her|their|these|this|those) (?:acts?|conduct|omissions?|orders?|offices?)|thereby|in so doing|each of (?:these|the) ',
    // the mind
    'knew|knowing|known|aware|intended|intent|with the purpose|meant (?:to|that|the|them|those)|meant to|foresaw|knowledge|shared the',
    // what was not done
    'failed to|did not|omitted to',
  ]
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')')
    .replace(/ /g, '\\s+'),
  'u',
);
