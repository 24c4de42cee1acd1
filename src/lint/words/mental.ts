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
    pleaded: /(?<![A-Za-zÀ-῿])aid(?:ed|ing)\s+and\s+abett/iu,
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
    mode: /(?:superior|commander)/i,
    needs: [
      {
        what: 'what the superior knew or had reason to know',
        words:
          /\b(?:kn[eo]w(?:n|ing|ledge)?|aware(?:ness)?|should\s+have\s+known|consciously\s+disregard(?:ed|ing)?)\b/i,
        severity: 'warning',
        help: 'plead that he or she knew, or the facts that gave reason to know',
      },
      {
        what: 'which measures the superior failed to take',
        words:
          /\b(?:fail(?:ed|s|ure|ing)?|measures|prevent(?:ed)?|punish(?:ed)?|repress(?:ed)?|did\s+(?:not|nothing)|took\s+no|omitted|stood\s+by)\b/i,
        severity: 'warning',
        help: 'plead the failure to prevent or to punish, and what could have been done',
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
