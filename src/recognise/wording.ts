/** The parts of an indictment that a heading may begin. */
export type Part = 'accused' | 'general' | 'responsibility' | 'counts' | 'schedules' | 'contents';

/** How indictments call their parts, in English and French; the first that fits counts. */
export const PART_HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['contents', /^(?:table of )?contents$|^table des mati[eè]res$|^sommaire$/i],
  [
    'accused',
    /^(?:the )?(?:(?:identity|particulars|background) of the )?(?:accused|defendants?|accused persons?)$|^(?:l[’']accusé|les accusés)e?s?$/i,
  ],
  [
    'responsibility',
    /\b(?:individual|superior|command) (?:criminal )?responsibility\b|\b(?:modes?|forms?) of (?:liability|participation|responsibility)\b|responsabilité pénale individuelle/i,
  ],
  [
    'counts',
    /^(?:the )?(?:charges?|counts?|offen[cs]es? charged)$|^(?:les )?(?:charges|chefs d[’']accusation)$/i,
  ],
  [
    'general',
    /\bgeneral (?:allegations|factual allegations)\b|^(?:the )?(?:concise )?(?:statement|summary) of (?:the )?(?:material )?facts$|^(?:the )?(?:material |alleged )?facts$|^allégations générales$|^exposé des faits$/i,
  ],
  ['schedules', /^(?:schedule|annex(?:e)?|appendix)\b(?:\s+(?:[A-Z]|\d{1,3}|[IVX]+))?\s*(?:[:.–—-]|$)/i],
];

/** Numbers in words, as headings of counts have them. */
const NUMBER_WORDS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
].map((line) => line.split(' '));

const COUNT =
  /^\s*(?:(?:the\s+)?(?:count|charge)|chef(?: d[’']accusation)?)\s+(?:no\.?\s*|n°\s*)?([0-9]{1,3}|[ivxlc]+|[a-z-]+)\b\s*(?:[:.)]|[-–—]|$)?\s*/i;

/** The number of a count and where its title begins, if a text is the heading of one. */
export function countHeading(text: string): { readonly number: number; readonly label: string } | undefined {
  const [label = '', said = ''] = COUNT.exec(text) ?? [];
  const number = countNumber(said);
  return number === undefined ? undefined : { number, label };
}

/** The value of a number in figures, in words or in Roman numerals. */
export function countNumber(said: string): number | undefined {
  if (/^\d+$/.test(said)) return Number(said);
  const word = said.toLowerCase();
  for (const words of NUMBER_WORDS) if (words.includes(word)) return words.indexOf(word) + 1;
  return romanNumber(word);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a small Roman numeral; undefined where it is none. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A sentence that sums up a count, which a court's form makes anew. */
export const CLOSING =
  /^(?:by|through|for|in)\s+(?:these|this|his|her|its|their|the|such|reason|virtue|said)\b.*\b(?:responsib\w+|liable|guilty)\b|^par ces? .*\bresponsables?\b/is;

/** Where a signature begins. */
export const DATED = /^(?:dated|done|signed|given|filed)\b|^fait\b|^le \d/i;

/** What parts those who prosecute from the accused in a caption. */
export const VERSUS = /(?:^|\s)(?:-\s*v\.?\s*-|v\.|vs\.?|versus|against|contre|c\/)(?=\s|$)/i;

/** Who prosecutes, as captions call them. */
export const PROSECUTING =
  /\b(?:prosecutor|people|state|crown|republic|united states|kingdom|ministère public|procureur)\b/i;

/** Roles under a signature. */
export const ROLE = /\b(?:prosecutor|attorney|counsel|procureure?)\b/i;
/** Offices under a signature. */
export const OFFICE = /\b(?:office|bureau|parquet|department)\b/i;

/** A line that says the number of the case, and nothing else. */
export const CASE_NUMBER =
  /^(?:case|affaire|docket|file|indictment|criminal case)\s*(?:no|number|n°|nr)?\s*[.:°]*\s*(?:no\.?\s*)?:?\s*(\S*\d\S*(?:\s?\/\s?\S+)*)\s*$/i;

/** The title of the paper. */
export const TITLE =
  /\bindictment\b|\bacte d[’']accusation\b|\bcharge sheet\b|\bdocument containing the charges\b/i;

/** `First Amended`, `2nd Amended`. */
const AMENDED = /^(?:(?:the\s+)?(\w+)\s+)?amended\b/i;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Which amended version a title says the paper is. */
export function amendmentOf(title: string): number | undefined {
  const found = AMENDED.exec(title.trim());
  if (!found) return undefined;
  const [, said = 'first'] = found;
  const ordinal = ORDINALS.indexOf(said.toLowerCase()) + 1;
  return ordinal > 0 ? ordinal : Number.parseInt(said, 10) || 1;
}

/** Classifications as captions print them. */
export const CLASSIFICATIONS: readonly (readonly [level: string, said: RegExp])[] = [
  ['public', /^public(?: redacted)?(?: version)?$/i],
  ['confidential', /^(?:strictly )?confidential(?:el)?\b/i],
  ['under_seal', /^under seal\b|^sous scellés\b/i],
  ['secret', /^secret\b/i],
];

/** Headings of sections with which the text of an indictment may begin. */
export const FIRST_SECTION =
  /^(?:[IVX]+\.\s*|[A-Z]\.\s*)?(?:(?:factual |procedural |historical )?(?:background|basis|context)|introduction|overview|jurisdiction|allegations|facts?\b)/i;

/** Lines that only a caption has. */
export const OF_CAPTION = /\bcharges:?$/i;

/** A line under the heading of a count that says whom it charges. */
export const AGAINST = /^against\s+(?=\p{Lu})/iu;
/** A line under the heading of a count that says in place of which it is charged. */
export const ALTERNATIVE =
  /^\(?(?:in the alternative|alternatively|alternative)\b[^.]{0,80}?\bcount\s+(\w+)/i;
