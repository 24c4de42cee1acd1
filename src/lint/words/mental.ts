import type { Severity } from '../../model/finding.ts';

interface Standard {
  /** Instruments of which it is the standard; all where there are none. */
  readonly instruments?: readonly string[];
  /** Paths of modes, or what a title says. */
  readonly mode: RegExp;
  /** Only where the count's own words plead it, as in statutes that have all modes in one article. */
  readonly pleaded?: RegExp;
  readonly needs: readonly {
    readonly what: string;
    readonly words: RegExp;
    /** Words that may mean it. */
    readonly faint?: RegExp;
    readonly severity: Severity;
    readonly help: string;
  }[];
}

const KNOWLEDGE =
  /\b(?:kn[eo]w(?:s|n|ing|ingly|ledge)?|aware(?:ness)?|intend(?:s|ed|ing)?|intent(?:ion|ional|ionally)?|meant|wil+ful(?:ly)?|deliberate(?:ly)?|purpose(?:ly|ful|fully)?|mens\s+rea|conscious(?:ly)?|malice|foresaw|foreseeable|aim(?:s|ed|ing)?)\b/i;
const HELPING =
  '(?:facilitat|further|assist|help|aid|support|enabl|contribut|promot|advanc|bring|achiev|commit|ensur|allow|sustain|strengthen|encourag|carry)[a-z]*';
/** That the help was given for the sake of the crime; that somebody had some purpose is not enough. */
const PURPOSE = new RegExp(
  `\\b(?:(?:purpose|aim|intent(?:ion)?|object(?:ive)?|goal|desire|view|order)\\s+(?:of|to)\\s+(?:thereby\\s+)?${HELPING}|so\\s+as\\s+to\\s+${HELPING}|(?:intend|mean|want|wish|seek|aim|desir)(?:s|ed|ing)?\\s+(?:thereby\\s+)?(?:to|at)\\s+${HELPING}|(?:meant|sought)\\s+(?:thereby\\s+)?to\\s+${HELPING}|purpose(?:ly|ful|fully)|(?:his|her|their|that|this|such)\\s+(?:a\\s+)?purpose)\\b`,
  'i',
);

const CRIMINAL =
  '(?:subordinates?|crimes?|criminal|offen[cs]es?|perpetrat\\w*|committ\\w+|about\\s+to|soldiers?|troops|guards?|police(?:men)?|fighters?|gunmen|men|members|units?|forces|kill\\w*|murder\\w*|shot|shooting|execut\\w+|beat\\w*|abuse\\w*|mistreat\\w*|ill-treat\\w*|tortur\\w*|rap(?:e|es|ed|ing)|loot\\w*|burn\\w*|detention|detained|deport\\w*|acts?|conduct|what)';
/**
 * That the superior knew, or had reason to: of what the subordinates did. Knowledge of an attack, of a conflict or of who
 * the victims were is asked for by other elements.
 */
const OF_SUBORDINATES = new RegExp(
  `\\bha(?:d|ve|s|ving)\\s+(?:(?:good|every|sufficient)\\s+)?reasons?\\s+to\\s+(?:know|believe)\\b|\\b(?:should|ought\\s+to|must)\\s+have\\s+known\\b|\\bconsciously\\s+disregard|\\b(?:kn[eo]w(?:s|n|ing|ingly|ledge)?(?!\\s+as\\b)|aware(?:ness)?)\\b(?![^.]{0,40}\\b(?:attack|conflict|active\\s+part|protected)\\b(?!\\s+and\\s+(?:that|of)\\b))(?:[^.]{0,160}\\b${CRIMINAL}\\b|\\s+(?:of|about)\\s+(?:it|them|this|these|that|those|all)\\b)`,
  'i',
);

/** By which words joint criminal enterprise is pleaded. */
const ENTERPRISE =
  /\bjoint\s+criminal\s+enterprise\b|\bcommon\s+(?:criminal\s+)?(?:purpose|plan|design)\b|\bJCE\b/i;

/** What every mode asks for. */
export const ANY_MODE = 'what the accused knew or intended';

/** What a mode asks of the mind, and of the effect, and the words by which a paper may say it. */
export const STANDARDS: readonly Standard[] = [
  {
    instruments: ['rome_statute'],
    mode: /^25\(3\)\(c\)$/,
    needs: [
      {
        what: 'that the accused acted for the purpose of facilitating the crime, as 25(3)(c) asks',
        words: PURPOSE,
        severity: 'warning',
        help: 'plead the purpose, and the facts from which it is to be inferred; knowledge alone is not enough there',
      },
    ],
  },
  {
    instruments: ['customary_law'],
    mode: /^aiding-and-abetting$/,
    needs: [
      {
        what: 'that the assistance had a substantial effect on the crime, as custom asks',
        words: /\bsubstantial(?:ly)?\b/i,
        severity: 'warning',
        help: 'plead the effect and that it was substantial',
      },
    ],
  },
  {
    instruments: ['icty', 'ictr', 'scsl', 'ksc_law', 'stl', 'irmct'],
    mode: /^(?:7\(1\)|6\(1\)|16\(1\)\(a\)|3\(1\)\(a\))$/,
    pleaded: /(?<![A-Za-zÀ-ỿ])aid(?:ed|ing)\s+and\s+abett/iu,
    needs: [
      {
        what: 'that the assistance had a substantial effect on the crime, as aiding and abetting asks in custom',
        words: /\bsubstantial(?:ly)?\b/i,
        severity: 'info',
        help: 'plead the effect and that it was substantial',
      },
    ],
  },
  {
    // Joint criminal enterprise, which these statutes do not name: it is committing.
    instruments: ['icty', 'ictr', 'scsl', 'ksc_law', 'stl', 'irmct'],
    mode: /^(?:7\(1\)|6\(1\)|16\(1\)\(a\)|1\(1\)|3\(1\)\([ab]\))$/,
    pleaded: ENTERPRISE,
    needs: [
      {
        what: 'that the participants of the joint criminal enterprise shared the intent to commit its crimes',
        words:
          /\bshar(?:ed|es?|ing)\b[^.]{0,80}\b(?:intent(?:ion)?|state\s+of\s+mind|mens\s+rea)\b|\bintent(?:ion)?\b[^.]{0,60}\b(?:shared|common\s+to)\b|\b(?:intended|meant|wanted)\b|\b(?:had|possessed|with)\s+(?:the\s+|an?\s+|his\s+|their\s+)?(?:requisite\s+|common\s+|same\s+|necessary\s+|required\s+)?intent(?:ion)?\b/i,
        severity: 'warning',
        help: 'plead that each of them shared the intent, and the facts from which it is to be inferred',
      },
      {
        what: 'what the common purpose of the joint criminal enterprise was',
        words: /\b(?:purpose|objective|aim|goal|object|design|plan)\b/i,
        severity: 'warning',
        help: 'plead the criminal purpose, when it arose, and the crimes within it',
      },
      {
        what: 'who besides took part in the joint criminal enterprise',
        words:
          /\b(?:plurality|together\s+with|(?:other|its|their|the)\s+(?:[a-z]+\s+)?(?:members|participants)|participants|(?:members|persons|others)\s+includ(?:ed|ing)|each\s+of\s+(?:them|the)|and\s+others|co-?perpetrators|physical\s+perpetrators)\b/i,
        severity: 'info',
        help: 'name the participants, or the groups they belonged to',
      },
      {
        what: 'how the accused contributed to the joint criminal enterprise',
        words: /\bcontribut|\bfurther(?:ed|ing|ance)\b|\bparticipat(?:ed|ing|ion)\b[^.]{0,40}\bby\b/i,
        severity: 'warning',
        help: 'plead the acts by which the accused made a significant contribution',
      },
    ],
  },
  {
    instruments: ['rome_statute'],
    mode: /^25\(3\)\(a\)$/,
    pleaded: /\bco-?perpetrat|\bjoint(?:ly)?\s+(?:committed|perpetrat)/i,
    needs: [
      {
        what: 'on which agreement or common plan the co-perpetrators acted',
        words: /\b(?:plan(?:ned|s)?|agree(?:d|ment|ments)?|common\s+(?:purpose|design)|concert(?:ed)?)\b/i,
        severity: 'warning',
        help: 'plead the common plan, those who shared it, and that it contained an element of criminality',
      },
      {
        what: 'which essential contribution the accused made',
        words:
          /\b(?:essential|indispensable|coordinated|co-ordinated|frustrate[ds]?|without\s+(?:it|which|him|her|whom|his|their))\b/i,
        severity: 'info',
        help: 'plead the contribution without which the crime would not have been committed',
      },
    ],
  },
  {
    instruments: ['rome_statute'],
    mode: /^25\(3\)\(a\)$/,
    pleaded: /\bindirect(?:ly)?\s+(?:co-?)?perpetrat|\bthrough\s+(?:an)?other\s+persons?\b/i,
    needs: [
      {
        what: 'how the accused controlled those through whom the crime was committed',
        words: /\b(?:control|hierarch|dominat|complian|complied|subordinat|obey|obedience|command)/i,
        severity: 'warning',
        help: 'plead the control over the organisation or the persons, and that its orders were carried out',
      },
    ],
  },
  {
    instruments: ['rome_statute'],
    mode: /^25\(3\)\(b\)$/,
    needs: [
      {
        what: 'by which act the accused ordered, solicited or induced the crime',
        words:
          /\b(?:order|instruct|command|direct(?:ed|ing|ives?)\b|solicit|induc|instigat|urg(?:ed|ing)\b|incit|encourag|prompt|decree|told\b|call(?:ed|ing)\b|signed\b|demand)/i,
        severity: 'warning',
        help: 'plead the order or the inducement: to whom, when and what',
      },
    ],
  },
  {
    instruments: ['rome_statute', 'us_federal'],
    mode: /^(?:25\(3\)\(c\)|18 U\.S\.C\. § 2\(a\))$/,
    needs: [
      {
        what: 'by which act the accused helped in the crime',
        words:
          /\b(?:aid(?:ed|ing)?\b|abet|assist|help|suppl|provid|support|financ|facilitat|encourag|transport|arm(?:ed|ing)\b|furnish|deliver|sent\b|send|sold\b|gave\b|lent\b|command|counsel|induc|procur|hand(?:ed|ing)\b|contribut)/i,
        severity: 'warning',
        help: 'plead the assistance: what was done, when and for whom',
      },
    ],
  },
  {
    instruments: ['rome_statute'],
    mode: /^25\(3\)\(d\)(?:\(i{1,2}\))?$/,
    needs: [
      {
        what: 'which group acted with a common purpose',
        words: /\b(?:group|common\s+(?:purpose|plan|design)|acting\s+together)\b/i,
        severity: 'warning',
        help: 'plead the group, its members, and its common purpose',
      },
      {
        what: 'that the accused contributed in some other way to the crime of the group',
        words: /\b(?:contribut|suppl|provid|furnish|assist|help|support|financ|arm(?:ed|ing)\b|transport)/i,
        severity: 'info',
        help: 'plead the contribution',
      },
    ],
  },
  {
    mode: /(?:superior|commander)/i,
    needs: [
      {
        what: 'that the accused had effective control of those who committed the crime',
        words:
          /\b(?:effective(?:ly)?|de\s+(?:facto|jure)|command(?:s|ed|ing|er)?|control(?:s|led|ling)?|authority|superior|subordinates?)\b/i,
        severity: 'warning',
        help: 'plead the relation of superior and subordinate, and the power to prevent and to punish',
      },
      {
        what: 'what the superior knew or had reason to know',
        words: OF_SUBORDINATES,
        faint:
          /\b(?:kn[eo]w(?:ing|ledge)?|aware(?:ness)?|(?:should|must)\s+have\s+known)\b|(?<!also\s)\bknown\s+(?:to\s+(?:him|her|the\s+accused)|that)\b/i,
        severity: 'warning',
        help: 'plead that he or she knew, or the facts that gave reason to know',
      },
      {
        what: 'which measures the superior failed to take',
        words:
          /\b(?:fail(?:ed|s|ure|ing)?|did\s+(?:not|nothing|little)|omit(?:ted|s|ting)?|neglect(?:ed|s|ing)?|without|neither|never|nor|refus(?:ed|es|ing|al))\b[^.]{0,160}\b(?:prevent|punish|repress|measures|steps|stop|submit|disciplin|investigat|inquir|report|dismiss|sanction|prosecut|act\b|interven|free\b)|\b(?:necessary|reasonable)\s+(?:and\s+(?:necessary|reasonable)\s+)?measures\b|\btook\s+no\s+(?:[a-z]+\s+){0,3}(?:measures?|steps?|action|sanction)|\b(?:did\s+nothing|stood\s+by|tolerat|condon|acquiesc)|\b(?:no|nobody|not)\b[^.]{0,60}\b(?:punish|investigat|disciplin|prosecut|dismiss)/i,
        faint: /\b(?:fail(?:ed|s|ure|ing)?|measures|prevent(?:ed)?|punish(?:ed)?|repress(?:ed)?|omitted)\b/i,
        severity: 'warning',
        help: 'plead the failure to prevent or to punish, and what could have been done',
      },
    ],
  },
  {
    instruments: ['rome_statute'],
    mode: /^28(?:\([ab]\))?$/,
    needs: [
      {
        what: 'that the crime was a result of the failure to exercise control properly, as 28 asks',
        words:
          /\b(?:result(?:s|ed|ing)?|consequen(?:ce|t|tly)|because|owing\s+to|due\s+to|caus(?:e[ds]?|ing)|led\s+to|allow(?:ed|ing)|enabled|encouraged|increased\s+the\s+risk|made\b[^.]{0,40}\bpossible)\b[^.]{0,160}\b(?:fail|control|omi(?:t|ssion)|inaction|did\s+not|neglect)|\b(?:fail(?:ed|ure|ing|s)?|omission|inaction|did\s+not|neglect)\b[^.]{0,200}\b(?:result(?:s|ed|ing)?|consequen(?:ce|t|tly)|caus(?:e[ds]?|ing)|led\s+to|allow(?:ed|ing)|enabled|encouraged|increased\s+the\s+risk|possible)\b/i,
        severity: 'warning',
        help: 'plead that the crime was committed as a result of the failure, and the facts that show it',
      },
    ],
  },
  {
    mode: /./,
    needs: [
      {
        what: ANY_MODE,
        words: KNOWLEDGE,
        severity: 'warning',
        help: 'plead intent and knowledge, or whatever else the mode asks for',
      },
    ],
  },
];
