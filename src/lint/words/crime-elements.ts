import type { Severity } from '../../model/finding.ts';

/** One thing that a crime asks for, and the words by which a paper may say it. */
export interface CrimeNeed {
  /** What the title of the provision, or of the count where one provision has many crimes, calls the crime. */
  readonly named: RegExp;
  /** Whether it is asked of a form of crimes, as conspiracy, and not of the crime itself. */
  readonly form?: true;
  /** Citations of which it is asked, as `rome_statute 8(2)(b)(xvi)`; all where there is none. */
  readonly cited?: RegExp;
  readonly what: string;
  readonly words: RegExp;
  /** Words that say it where the count's own paragraphs have them. */
  readonly own?: RegExp;
  /** Words that may mean it. */
  readonly faint?: RegExp;
  /** Asked only where the count's own paragraphs tell the act in these words. */
  readonly told?: RegExp;
  /** Words by which a count sums up what its crime asks for, so that what only the facts tell is wanting there. */
  readonly sums?: RegExp;
  readonly severity: Severity;
  readonly help: string;
}

/** That something was meant. */
const MEANT =
  /\b(?:intend(?:s|ed|ing)?|intent(?:ion|ional|ionally)?|meant|wil+ful(?:ly)?|deliberate(?:ly)?|premeditat(?:ed|ion)|malice|mens\s+rea|knowing(?:ly)?|purpose(?:ly|ful|fully)|aim(?:ed|ing))\b/i;

/** What crimes ask for beside their context, and without which words no paper can have said it. In our own words (unchecked). */
export const CRIME_ELEMENTS: readonly CrimeNeed[] = [
  {
    named: /\bmurder|\bwilful killing|\bkilling\b/i,
    what: 'that the killing was meant',
    words:
      /\b(?:intent(?:ion)?|intend(?:s|ed|ing)?|meant|want(?:ed|ing)?|wish(?:ed)?)\b[^.]{0,80}\b(?:kill|death|die\b|dead\b|murder|shot\b|execut|grievous|serious\s+(?:bodily|injur))|\b(?:kill(?:ed|ing|ings)?|murder(?:ed|s)?|shot|deaths?|execut(?:ed|ions?))\b[^.]{0,80}\b(?:intend|intent|meant|deliberate|wil+ful|premeditat)|\b(?:deliberate(?:ly)?|wil+ful(?:ly)?|intentional(?:ly)?|premeditated)\s+(?:kill|murder|shot|shoot|execut|caus)|\baccepted\b[^.]{0,40}\bdeath/i,
    own: MEANT,
    told: /\b(?:kill(?:ed|s)|shot|stabbed|strangled|beat(?:en)?|caused\s+the\s+deaths?)\b/i,
    faint: MEANT,
    severity: 'info',
    help: 'plead the intent to kill, or to cause serious injury in the knowledge that death would probably follow',
  },
  {
    named: /\btorture/i,
    what: 'that the pain or suffering was severe',
    words:
      /\bsever(?:e(?:ly)?|ity)\b|\b(?:excruciating|unbearable|intense|extreme|great|serious|grievous|acute)\b[^.]{0,40}\b(?:pain|suffering|injur|harm)|\bagony\b|\b(?:electric|burn|hung\b|hang(?:ed|ing)?\b|suspend|suffocat|drown|waterboard)/i,
    sums: /\bsever(?:e(?:ly)?|ity)\b[^.]{0,60}\b(?:pain|suffering)/i,
    faint: /\b(?:pain|suffer|injur|beat|burn|electric|broke)/i,
    severity: 'warning',
    help: 'plead that severe pain or suffering, physical or mental, was inflicted',
  },
  {
    named: /\btorture/i,
    // The Rome Statute asks no purpose of torture as a crime against humanity, nor does the United States Code.
    cited: /^(?!rome_statute 7|us_federal)/,
    what: 'for which prohibited purpose the torture was inflicted',
    words:
      /\b(?:in\s+order|so\s+as|with\s+(?:the\s+)?(?:aim|intent(?:ion)?|purpose|view))\s+(?:to|of)\b|\bfor\s+(?:the|such|a|an|any)?\s*(?:[a-z]+\s+)?purposes?\b|\bto\s+(?:obtain|extract|get|make|force|punish|intimidate|coerce|humiliate|compel|extort|elicit|break)\b|\b(?:punish|intimidat|coerc|humiliat|discriminat|confess|interrogat)/i,
    faint:
      /\b(?:question|answer|inform|until\b|because\b|oppos|suspect|collaborat|say\b|talk\b|nam(?:e|ed)\b)/i,
    severity: 'warning',
    help: 'plead the purpose: information or a confession, punishment, intimidation, coercion or discrimination',
  },
  {
    named: /^torture/i,
    cited: /^us_federal/,
    what: 'that the accused acted under the color of law',
    words: /\bcolou?r\s+of\s+(?:the\s+)?law\b/i,
    faint: /\bofficial\s+capacity\b/i,
    severity: 'warning',
    help: 'plead that he or she acted under the color of law',
  },
  {
    named: /^torture/i,
    cited: /^us_federal/,
    what: 'that the victim was in the custody or under the physical control of the accused',
    words: /\b(?:custody|physical\s+control|detain|detention|held|prison|captiv)/i,
    severity: 'warning',
    help: 'plead the custody or physical control',
  },
  {
    named: /^torture/i,
    cited: /^us_federal/,
    what: 'that the severe pain was specifically intended',
    words: /\bspecific(?:ally)?\s+inten/i,
    faint: MEANT,
    severity: 'warning',
    help: 'plead the specific intent to inflict severe physical or mental pain or suffering',
  },
  {
    named: /^conspiracy/i,
    form: true,
    what: 'that there was an agreement to commit the crime',
    words: /\b(?:agree(?:d|ment|ing)?|conspir(?:ed|ing|acy|e)|concert|confederat|combin(?:ed|ation))/i,
    severity: 'warning',
    help: 'plead the agreement, its object, and those who made it',
  },
  {
    named: /\bpersecut/i,
    what: 'on which grounds the accused meant to discriminate',
    words:
      /\bdiscriminat|\b(?:grounds?|reasons?)\b|\bbecause\s+(?:of\s+(?:their|his|her|its|the)|they\s+were|he\s+was|she\s+was)|\bby\s+reason\s+of\b|\bidentity\b|\bbelong/i,
    faint: /\b(?:political|racial|ethnic|religious|national|cultural|gender)/i,
    severity: 'warning',
    help: 'plead the discriminatory intent and its grounds',
  },
  {
    named: /\bdeport|\bforcible transfer|\bdisplac/i,
    what: 'that the persons were moved by force or other coercion',
    words:
      /\b(?:forc(?:ed|ibl[ey]|ing)\b|coerc|expel|expuls|compel|threat|duress|gunpoint|drove\b|driven\b|involuntar|against\s+(?:their|his|her)\s+will|no\s+(?:genuine|real|free)\s+choice|rounded\s+up|fear|fled\b|flee\b)/i,
    faint: /\b(?:remov|transfer|transport|deport|taken|order|displac|put\b|escort)/i,
    severity: 'warning',
    help: 'plead the expulsion, or what left those persons no choice',
  },
  {
    named: /\bdeport|\bforcible transfer|\bdisplac/i,
    what: 'that the persons were lawfully where they were taken from',
    words:
      /\b(?:lawful|legal(?:ly)?\b|resid|homes?\b|houses\b|inhabitants?\b|population\b|villagers\b|liv(?:ed|ing)\b|citizens?\b|communit|municipalit|villages?\b)/i,
    severity: 'info',
    help: 'plead their lawful presence there',
  },
  {
    named: /\brape/i,
    what: 'that there was force, coercion or no consent',
    words:
      /\b(?:consent|forc(?:e|ed|ibl[ey]|ing)\b|coerc|threat|gunpoint|against\s+(?:her|his|their)\s+will|detain|detention|held\b|captiv|fear|duress|violen|prison|camp\b|guards?\b|armed\b)/i,
    severity: 'info',
    help: 'plead the force, threat or coercive circumstances',
  },
  {
    named: /\benslave|\bsexual slavery/i,
    what: 'which power of ownership was exercised over the victims',
    words:
      /\b(?:owner|owned\b|bought\b|sold\b|sell|purchas|barter|slaves?\b|forced\s+(?:labou?r|to\s+work|to\s+carry|to\s+dig|to\s+mine|marriage)|unpaid|without\s+(?:pay|wage)|property\b)/i,
    faint: /\b(?:work|labou?r|held|captiv|detain|control|forc)/i,
    severity: 'warning',
    help: 'plead how the powers that go with ownership were exercised, as by sale, or by forced and unpaid work',
  },
  {
    named: /\bexterminat/i,
    what: 'that the killing was on a mass scale',
    words:
      /\b(?:mass\b|massive|massacr|scale\b|large\s+number|many\b|numerous|hundreds?\b|thousands?\b|[a-z]+ty\b|\d{2,}\s+(?:[a-z]+\s+){0,4}(?:persons|people|men|women|civilians|children|residents|inhabitants|prisoners|detainees|others)|conditions\s+of\s+life)/i,
    severity: 'warning',
    help: 'plead the scale of the killing',
  },
  {
    named: /\bgenocide/i,
    what: 'which national, ethnical, racial or religious group was to be destroyed',
    words: /\b(?:national|ethnic(?:al)?|racial|religious|protected)\b[^.]{0,80}\bgroups?\b|\bas\s+such\b/i,
    faint: /\bgroups?\b|\bethnic|\bpeople\b/i,
    severity: 'warning',
    help: 'plead the group, and that it was to be destroyed as such',
  },
  {
    named: /\bpillag|\bplunder/i,
    what: 'that property was taken without the consent of its owner',
    words:
      /\b(?:consent|against\s+(?:the|their|his|her)\s+will|without\b|loot|robb|stole|steal|theft|plunder|pillag|seiz|unlawful|confiscat|forc|threat|gunpoint)/i,
    severity: 'info',
    help: 'plead that the owner did not consent',
  },
  {
    named: /\bpillag/i,
    cited: /^rome_statute/,
    what: 'that the property was to be taken for private or personal use',
    words:
      /\b(?:private|personal)\b|\bfor\s+(?:himself|herself|themselves)\b|\b(?:his|her|their)\s+own\b|\bsold\b|\bsell/i,
    severity: 'warning',
    help: 'plead the intent to deprive the owner and to take the property for private or personal use',
  },
  {
    named: /\battack(?:s|ing)? (?:on |against )?(?:the )?civilians?\b(?! obj)/i,
    what: 'that civilians were the object of the attack',
    words: /\bcivilian|\bnon-combatant/i,
    faint: /\b(?:residents|inhabitants|population|women|children|villagers)\b/i,
    severity: 'warning',
    help: 'plead that the attack was directed against civilians not taking direct part in hostilities',
  },
  {
    named: /\bimprison|\barbitrary detention|\bunlawful (?:detention|confinement)/i,
    what: 'that the detention was without lawful ground or process',
    words:
      /\b(?:arbitrar|unlawful|illegal|without\b|due\s+process|safeguards?|no\s+(?:legal|lawful|charge|court|judge|reason|warrant|ground)|not\s+(?:charged|brought|told)|never\s+(?:charged|brought|told)|no\s+offen[cs]e|n(?:one|obody|o\s+one)\b[^.]{0,40}\b(?:charged|brought|told|tried))/i,
    severity: 'warning',
    help: 'plead that there was no legal basis, or no procedure',
  },
  {
    named: /\bdisappearance/i,
    what: 'that the detention was denied, or the fate of the persons kept back',
    words: /\b(?:refus|acknowledg|fate\b|whereabouts|den(?:ied|ying|ial)\b|conceal|information)/i,
    severity: 'warning',
    help: 'plead the refusal to acknowledge the detention or to tell what became of those persons',
  },
  {
    named: /\bhostages?\b/i,
    what: 'what somebody was to be compelled to do by the taking of hostages',
    words:
      /\b(?:compel|in\s+order\s+to|so\s+that|condition|ransom|exchange|demand|unless\b|concession|forc(?:e|ed|ing)\b|deter|prevent|pressure|threat|shields?\b|if\b)/i,
    severity: 'warning',
    help: 'plead the threat, and what it was to compel',
  },
  {
    named: /\bunder 15\b|\bchild soldiers\b/i,
    what: 'that the children were under fifteen',
    words: /\bfifteen\b|\b15\b|\bage[ds]?\b|\b(?:1[0-4]|[5-9]|ten|eleven|twelve|thirteen|fourteen)\b/i,
    faint: /\bchild/i,
    severity: 'warning',
    help: 'plead their ages, and that the accused knew or should have known them',
  },
  {
    named: /\bcruel|\binhuman(?:e)? (?:treatment|acts)|\bgreat suffering/i,
    what: 'that the suffering or the injury was serious',
    words:
      /\b(?:sever|serious|great|grave|grievous|extreme|intense)[a-z]*\b[^.]{0,60}\b(?:pain|suffer|injur|harm|abuse|assault|ill-treat|attack)|\b(?:pain|suffer|injur|beat|kick|burn|electric|stab|cut\b|amputat|starv|hung\b|struck\b|dignity)/i,
    severity: 'warning',
    help: 'plead serious physical or mental suffering or injury',
  },
  {
    named: /\b(?:wanton|extensive|unlawful)? ?destruction\b|\bdestroying or seizing/i,
    what: 'that the destruction was not justified by military necessity',
    words: /\bmilitary\b|\bnecess|\bjustif|\bwanton|\bimperativ|\bno\s+(?:fighting|defen|resist)|\bunlawful/i,
    severity: 'info',
    help: 'plead that military necessity did not justify it',
  },
  {
    named: /\bconscript|\benlist|\bchild soldiers/i,
    what: 'how the children were recruited or used',
    words:
      /\b(?:conscript|enlist|recruit|us(?:ed|e|ing)\b|train|abduct|forc|join|carr|fight|fought|arm(?:ed|s)\b)/i,
    severity: 'warning',
    help: 'plead the conscription, enlistment or use in hostilities',
  },
];
