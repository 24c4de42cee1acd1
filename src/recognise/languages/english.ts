import type { Language } from './language.ts';

/** What indictments say in English. */
export const ENGLISH: Language = {
  tag: 'en',
  months: 'january february march april may june july august september october november december'.split(' '),
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  small: 'of the and for in to bis von van der bin al'.split(' '),
  parts: {
    contents: /(?:table of )?contents/iu,
    accused:
      /(?:the )?(?:(?:identity|particulars|background) of the )?(?:accused|defendants?|accused persons?|suspects?|persons? charged)/iu,
    responsibility:
      /.*\b(?:(?:individual|superior|command) (?:criminal )?responsibility|(?:modes?|forms?) of (?:liability|participation|responsibility))\b.*/iu,
    forfeiture: /(?:notice of )?forfeiture(?: notice| allegations?)?/iu,
    glossary: /glossary(?: of (?:defined )?terms)?|(?:list of )?abbreviations(?: and acronyms)?/iu,
    chronology: /chronology(?: of events)?/iu,
    counts: /(?:the )?(?:charges?|counts?|offen[cs]es? charged)/iu,
    general:
      /.*\bgeneral (?:factual )?allegations\b.*|(?:the )?(?:concise )?(?:statement|summary) of (?:the )?(?:material )?facts|(?:the )?(?:material |alleged )?facts/iu,
    schedules:
      /(?:schedule|annex(?:e)?|appendix|exhibit)\b(?:\s+(?:[A-Z]|\d{1,3}|[IVX]+))?(?:\s*[:.–—-].*)?/iu,
  },
  references: {
    paragraph: /\bparagraphs?|\bparas?\.|¶{1,2}|\bparas?/iu,
    count: /\bcounts?/iu,
    note: /\bfootnotes?|\bnotes?|\bfn\./iu,
    schedule: /\bschedules?|\bannexe?s?/iu,
  },
  patterns: {
    count: /(?:the\s+)?(?:counts?|charges?)/iu,
    schedule: /schedule|annexe?|appendix|exhibit/iu,
    article: /articles?|arts?\.?|sections?|secs?\.|§{1,2}/iu,
    statute: /statute/iu,
    and: /and\/or|and|or/iu,
    through: /to|through|until/iu,
    closing:
      /^(?:by|through|for|in)\s+(?:these|this|his|her|its|their|the|such|reason|virtue|said)\b.*(?:\b(?:responsib\w+|liable|guilty)\b|\bcommitted(?: the following crimes?)?\s*:$)|^punishable (?:under|by|pursuant)\b/iu,
    between: /^(?:and|or|in addition|and\/or|,|\s|in the alternative|alternatively)+:?$/iu,
    offence: /^statement of (?:the )?offen[cs]e$/iu,
    particulars: /^particulars(?: of (?:the )?offen[cs]e)?$/iu,
    endorsed: /^a true bill\b/iu,
    dated: /^(?:dated|done|signed|given|filed)\b/iu,
    versus: /-\s*v\.?\s*-|v\.?|vs\.?|versus|against/iu,
    prosecuting:
      /\b(?:prosecutor|prosecution|people|state|crown|king|queen|rex|regina|commonwealth|republic|united states|kingdom)\b/iu,
    role: /\b(?:prosecutor|attorney|counsel|director of public prosecutions)\b/iu,
    office: /\b(?:office|bureau|department)\b/iu,
    signer:
      /(?:(?:deputy|chief|senior|acting|co-|trial|lead|assistant)\s*)*(?:prosecutor|attorney|director of public prosecutions)\b/iu,
    caseNumber: /(?:case|docket|file|indictment|criminal case)\s*(?:no|number|nr)?|no/iu,
    docket: /\d{1,2}(?::\d{2})?[\s-]*cr\.?[\s-]*\d+(?:[\s-]*\(\w+\))?/iu,
    title: /\b(?:indictment|charge sheet|document containing the charges)\b/iu,
    bareTitle: /(?:the )?indictment/iu,
    amended: /^(?:(?:the\s+)?(\w+)\s+)?amended\b/iu,
    firstSection:
      /(?:(?:factual |procedural |historical )?(?:background|basis|context)|introduction|overview|jurisdiction|allegations|facts?\b)/iu,
    charges: /\bcharge[sd]?(?: as follows)?:?$|\bas (?:set forth|follows)(?: below)?[.:]?$/iu,
    afterPersons:
      /^(?:\[?(?:the )?(?:accused|defendants?)\]?\.?|public|confidential)$|\bcharge[sd]?\b|^(?:case|docket)\b|^before\b|^with\b/iu,
    alias: /(?:also )?known as(?: \(?aka\)?)?|a[./]?k[./]?a\.?|alias/iu,
    situation: /^situation(?:\s+in)?\s*:?\s+(.+)$/iu,
    chamber: /^(.*\bchamber(?:\s+[IVX]+)?)$/iu,
    date: /date|dated?/iu,
    place: /at|in/iu,
    against: /^against\s+(?=\p{L})/iu,
    alternative: /^\(?(?:in the alternative|alternatively|alternative)\b[^.]{0,80}?\b(?=counts?\s)/iu,
    orElse: /(?<!and,?\s)or,?\s+(?:in the alternative|alternatively),?/iu,
    foreignBefore:
      /\b(?:art(?:icle)?s?\.?|section|rule|resolution|protocol|statute|convention|charter|judge?ment|decision|id\.|ibid\.)[^;]{0,40}$/iu,
    foreignAfter:
      /(?:,\s*)?(?:thereof\b|(?:of|to|in)\s+(?!(?:this|the present|the (?:said )?indictment|the accused)\b))/iu,
    theirs: /(?:the|its|that|his|their|a|an)\b/iu,
    ours: /\b(?:above|below|supra|infra|this indictment)\b/iu,
    clause: /\b(?:as|see|is|are|was|were|that|which|alleged|described|set out)\b/iu,
    public: /^public(?: redacted)?(?: version)?$/iu,
    confidential: /^(?:strictly )?confidential\b/iu,
    under_seal: /^under seal\b/iu,
    secret: /^secret\b/iu,
  },
};
