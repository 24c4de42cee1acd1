/** A treaty or text that such papers cite: what it is called for short, and the words of its full name. */
export interface Treaty {
  readonly short: RegExp;
  readonly full: RegExp;
  readonly name: string;
  /** Whether the short name is letters that only lawyers read. */
  readonly isLetters: boolean;
}

function treaty(short: string, full: string, name: string, isLetters = true): Treaty {
  return {
    short: new RegExp(`(?<![A-Za-zÀ-ỿ\\d])(?:${short})(?![A-Za-zÀ-ỿ\\d])`, 'gu'),
    full: new RegExp(full, 'iu'),
    name,
    isLetters,
  };
}

const CONVENTION = (number: string, of: string) =>
  `Convention (?:\\(?${number}\\)?,? )?(?:for|relative)[^.;]{0,60}${of}`;
const GENEVA = 'Geneva Conventions? of (?:12 August )?1949|(?:four )?1949 Geneva Conventions';

/** Treaties by their short names, which a paper must introduce. */
export const TREATIES: readonly Treaty[] = [
  treaty(
    'GC ?IV|GCIV',
    `${CONVENTION('IV', 'civilian persons')}|Fourth Geneva Convention|${GENEVA}`,
    'Geneva Convention (IV) relative to the Protection of Civilian Persons in Time of War of 12 August 1949',
  ),
  treaty(
    'GC ?III|GCIII',
    `${CONVENTION('III', 'prisoners of war')}|Third Geneva Convention|${GENEVA}`,
    'Geneva Convention (III) relative to the Treatment of Prisoners of War of 12 August 1949',
  ),
  treaty(
    'GC ?II|GCII',
    `${CONVENTION('II', 'at sea')}|Second Geneva Convention|${GENEVA}`,
    'Geneva Convention (II) of 12 August 1949',
  ),
  treaty(
    'GC ?I|GCI',
    `${CONVENTION('I', 'in the field')}|First Geneva Convention|${GENEVA}`,
    'Geneva Convention (I) of 12 August 1949',
  ),
  treaty(
    'AP ?II|APII',
    'Protocol (?:\\(?II\\)? )?additional|Additional Protocol II|Protocol II additional',
    'Protocol II additional to the Geneva Conventions of 8 June 1977',
  ),
  treaty(
    'AP ?I|API',
    'Protocol (?:\\(?I\\)? )?additional|Additional Protocols? I\\b|Protocol I additional',
    'Protocol I additional to the Geneva Conventions of 8 June 1977',
  ),
  treaty(
    'ICCPR',
    'Covenant on Civil and Political Rights',
    'International Covenant on Civil and Political Rights',
  ),
  treaty('UNCAT|CAT', 'Convention against Torture', 'Convention against Torture'),
  treaty('UNCLOS', 'Convention on the Law of the Sea', 'United Nations Convention on the Law of the Sea'),
  treaty('VCLT', 'Convention on the Law of Treaties', 'Vienna Convention on the Law of Treaties'),
  treaty(
    'CRC',
    'Convention on the Rights of the Child|Control Commission|Rights Commission',
    'Convention on the Rights of the Child',
  ),
  treaty(
    'UN Charter',
    'Charter of the United Nations|United Nations Charter',
    'Charter of the United Nations',
    false,
  ),
  treaty(
    'Hague Regulations',
    'Laws and Customs of War on Land',
    'Regulations concerning the Laws and Customs of War on Land of 18 October 1907',
    false,
  ),
  treaty(
    'Genocide Convention',
    'Prevention and Punishment of the Crime of Genocide',
    'Convention on the Prevention and Punishment of the Crime of Genocide of 9 December 1948',
    false,
  ),
  treaty(
    'Additional Protocols? II?(?: and II)?',
    'Protocols? (?:\\(?I?I\\)? )?additional to|8 June 1977|of 1977',
    'Protocol additional to the Geneva Conventions of 8 June 1977',
    false,
  ),
  treaty(
    '(?:First|Second|Third|Fourth) Geneva Convention',
    'Geneva Conventions? \\(|12 August 1949|of 1949|1949 Geneva',
    'Geneva Convention of 12 August 1949',
    false,
  ),
];
