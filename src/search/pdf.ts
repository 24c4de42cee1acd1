import { inflateSync } from 'node:zlib';
import { type PdfFile, readPdf } from './pdf-file.ts';
import { type Said, unescaped } from './said.ts';

/** What all streams and strings of a PDF of ours say: words as its faces' own tables read them out, properties, outline, destinations. */
export function pdfSays(bytes: Uint8Array): Said {
  const file = readPdf(bytes, inflateSync);
  const letters = lettersByFace(file);
  const texts: string[] = [];
  const addresses: string[] = [];
  for (const { body } of file.streams) {
    if (body.startsWith('<?xpacket')) texts.push(xmpSays(body));
    else if (body.includes(' Tf\n') && body.includes('BDC\n')) texts.push(...bothWays(drawn(body, letters)));
    else if (PACKED.test(body)) addresses.push(...stringsIn(body, STRINGS));
  }
  texts.push(...stringsIn(file.outside, TOLD));
  addresses.push(...stringsIn(file.outside, STRINGS));
  return { texts, addresses };
}

const PACKED = /^\d+ 0 \d+/;
const STRING = String.raw`\(((?:\\[\s\S]|[^\\()])*)\)`;
const STRINGS = new RegExp(STRING, 'g');

/** The strings that a person reads: properties, which are objects of their own, titles of the outline, words about links. */
const TOLD = new RegExp(String.raw`(?:\/(?:Title|Contents|Alt) | obj\n)${STRING}`, 'g');

const OPERATIONS = new RegExp(
  String.raw`\/(F\d+) [-\d.]+ Tf|\/ActualText${STRING}|\/Lang\([^)]*\)|${STRING}|EMC`,
  'g',
);

/** Nothing as wide as a space stands between two stretches, which may be one word or two. */
const BETWEEN = '\u200b';

function drawn(operators: string, letters: ReadonlyMap<string, Letters>): string {
  let said = '';
  let face: Letters = [];
  let told = false;
  for (const [all, name, actual, shown] of operators.matchAll(OPERATIONS)) {
    if (name !== undefined) face = letters.get(name) ?? [];
    else if (actual !== undefined) {
      said += textString(unquoted(actual));
      told = true;
    } else if (shown !== undefined && !told) said += decoded(unquoted(shown), face);
    else if (all === 'EMC') {
      if (!told) said += BETWEEN;
      told = false;
    }
  }
  return said;
}

/** Words that run from right to left are drawn from their last letter on, one by one or several at once. */
function bothWays(said: string): readonly string[] {
  if (!RIGHT_TO_LEFT.test(said)) return [said];
  return [said.replace(RIGHT_TO_LEFT_WORDS, turned), turned(said)];
}

function turned(text: string): string {
  return [...text].reverse().join('');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const RIGHT_TO_LEFT_WORDS = /[\u0590-\u08ff\ufb1d-\ufefc]+/g;

/** Letters by code, from 0x8000 on; lower codes are letters of ASCII. */
type Letters = readonly string[];

function decoded(codes: string, letters: Letters): string {
  if (!/[\x80-\xff]/.test(codes)) return codes;
  return codes.replace(
    /([\x80-\xff])([\s\S])/g,
    (_, high: string, low: string) =>
      letters[((high.charCodeAt(0) & 0x7f) << 8) + low.charCodeAt(0)] ?? '\ufffd',
  );
}

/** Each face's table of letters, which the font names that the pages call by `F1` and so on. */
function lettersByFace({ outside, streams }: PdfFile): ReadonlyMap<string, Letters> {
  const tables = new Map(streams.map(({ object, body }) => [object, body]));
  const fonts = new Map(
    [...outside.matchAll(/(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?\/ToUnicode (\d+) 0 R/g)].map(
      ([, font, table]) => [font, table],
    ),
  );
  return new Map(
    [...outside.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => [
      name as string,
      lettersIn(tables.get(Number(fonts.get(font))) ?? ''),
    ]),
  );
}

function lettersIn(table: string): Letters {
  const letters: string[] = [];
  for (const [, from, list = ''] of table.matchAll(
    /<(8[\da-f]{3}|[9a-f][\da-f]{3})> <[\da-f]{4}> \[([^\]]*)\]/g,
  )) {
    const first = Number.parseInt(from as string, 16) - 0x8000;
    [...list.matchAll(/<([\da-f]*)>/g)].forEach(([, hex = ''], index) => {
      const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      const said = String.fromCharCode(...units);
      letters[first + index] = RIGHT_TO_LEFT.test(said) ? turned(said) : said;
    });
  }
  return letters;
}

function stringsIn(objects: string, pattern: RegExp): readonly string[] {
  return [...objects.matchAll(pattern)].map(([, inner = '']) => textString(unquoted(inner)));
}

function unquoted(inner: string): string {
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal, sign) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (CONTROLS[sign] ?? sign),
  );
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function textString(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'));
}

/** What stands for the paper; PDF's own words about its schemas are the same in every file. */
function xmpSays(xmp: string): string {
  const own = xmp.replace(/<pdfaExtension[\s\S]*<\/pdfaExtension[^>]*>/, '').replace(/<[^>]*>/g, '\n');
  return unescaped(new TextDecoder().decode(Buffer.from(own, 'latin1')));
}
