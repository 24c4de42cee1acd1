/** Letters with a stroke or joined, which Unicode does not take apart, as people write them who do not have them. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
};

/** A text without the accents of Latin, Greek and Cyrillic letters: `Jose Nino`, `Wolosz`. */
export function unaccented(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(STRUCK, (letter) => STROKES[letter] as string)
    .normalize('NFC');
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const ACCENTS = /[\u0300-\u036f]+/g;
const STRUCK = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'g');
