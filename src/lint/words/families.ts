import type { Cited } from '../../model/analysis.ts';
import type { Severity } from '../../model/finding.ts';
import type { Phrase } from '../reading/phrases.ts';

/** Families of crimes, each with elements of its own. */
export type Family = 'aggression' | 'war crime' | 'crime against humanity' | 'genocide';

/** What the title or phrase of a crime says that is of the family. */
const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ['aggression', /aggression/i],
  ['genocide', /genocide/i],
  ['crime against humanity', /against humanity/i],
  [
    'war crime',
    /war crime|grave breach|laws (?:or|and) customs of war|common (?:art|Article)|armed conflict|\bN?IAC\b|humanitarian law|AP II/i,
  ],
];

/** The family of a crime that a count charges; undefined of one that is of none. */
export function familyOf({ provision }: Pick<Cited, 'provision'>): Family | undefined {
  const words = `${provision?.title} ${provision?.phrase}`;
  return FAMILIES.find(([, titled]) => titled.test(words))?.[0];
}

interface FamilyWording extends Phrase {
  readonly family: Family;
  readonly severity: Severity;
  /** Crimes with which the wording is in place all the same. */
  readonly besides?: readonly Family[];
}

/** Wording of the contextual elements of a family of crimes. A space stands for any white space. */
export const FAMILY_WORDING: readonly FamilyWording[] = [
  {
    family: 'war crime',
    severity: 'warning',
    words: 'nexus (?:[A-Za-zÀ-ỿ]+ ){0,4}(?:between|with|to) (?:[A-Za-zÀ-ỿ]+ ){0,6}armed conflict',
    besides: ['crime against humanity'],
  },
  {
    family: 'war crime',
    severity: 'warning',
    words: 'protected persons?|persons? protected (?:by|under)|grave breach(?:es)?|hors de combat',
  },
  {
    family: 'war crime',
    severity: 'warning',
    words:
      '(?:took place )?in the context of and (?:was|were) associated with (?:[A-Za-zÀ-ỿ]+ ){1,4}armed conflict',
  },
  {
    family: 'war crime',
    severity: 'warning',
    words: '(?:no|not taking an|not taking|no longer taking an?|an) active part in (?:the )?hostilities',
    besides: ['crime against humanity'],
  },
  {
    family: 'war crime',
    severity: 'warning',
    words: 'violations? of (?:the )?laws (?:and|or) customs of war|war crimes?',
  },
  {
    family: 'war crime',
    severity: 'info',
    words: '(?:state of|non-international|international|internal|an|the) armed conflict',
    besides: ['crime against humanity', 'genocide'],
  },
  {
    family: 'crime against humanity',
    severity: 'warning',
    words: 'widespread (?:or|and|and/or|and systematic or) systematic|systematic (?:or|and) widespread',
  },
  {
    family: 'crime against humanity',
    severity: 'warning',
    words: '(?:attack )?directed against (?:a|any|the) civilian population(?= |,|\\.|$)',
    besides: ['war crime'],
  },
  {
    family: 'crime against humanity',
    severity: 'warning',
    words: 'crimes? against humanity|State or organi[sz]ational policy',
  },
  {
    family: 'genocide',
    severity: 'warning',
    words:
      '(?:intent(?:ion)?|intended) to destroy,? (?:[A-Za-zÀ-ỿ]+,? ){0,8}in whole or in part|genocidal intent|genocid(?:e|al)',
  },
  {
    family: 'aggression',
    severity: 'warning',
    words: 'manifest violation of the Charter|crime of aggression',
  },
];
