import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { damagedBytes } from './change-text.ts';
import { listed } from './listed.ts';
import { oddString } from './odd.ts';

/** The parts of a zip by their names, in their order. */
type Parts = Record<string, Uint8Array>;

type Change = (parts: Parts, wish: Wish) => void;

interface Wish {
  readonly part: number;
  readonly at: number;
  readonly how: keyof typeof CHANGES;
  readonly words: string;
}

function nameOf(parts: Parts, wish: Wish): string {
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  return names[wish.part % names.length] ?? '';
}

/** Changes one part, as text. */
const rewrite =
  (change: (xml: string, wish: Wish) => string): Change =>
  (parts, wish) => {
    const name = nameOf(parts, wish);
    const held = parts[name];
    if (held) parts[name] = strToU8(change(strFromU8(held), wish));
  };

/** One of what a pattern finds, in place of which something else stands. */
function oneOf(xml: string, pattern: RegExp, at: number, other: (found: string) => string): string {
  const all = [...xml.matchAll(pattern)];
  const found = all[at % all.length];
  return found ? xml.slice(0, found.index) + other(found[0]) + xml.slice(found.index + found[0].length) : xml;
}

const TAG = /<[^>]+>/g;
const ATTRIBUTE = / [\w:]+="[^"]*"/g;
const ELEMENT = /<(\w+:?\w+)(?: [^>]*)?>[^<]*<\/\1>/g;

/** What a redraft, another program or somebody who means harm may do to a Word file. */
const CHANGES = {
  dropTag: rewrite((xml, { at }) => oneOf(xml, TAG, at, () => '')),
  doubleTag: rewrite((xml, { at }) => oneOf(xml, TAG, at, (tag) => tag + tag)),
  dropElement: rewrite((xml, { at }) => oneOf(xml, ELEMENT, at, () => '')),
  doubleElement: rewrite((xml, { at }) => oneOf(xml, ELEMENT, at, (element) => element + element)),
  dropAttribute: rewrite((xml, { at }) => oneOf(xml, ATTRIBUTE, at, () => '')),
  attribute: rewrite((xml, { at, words }) =>
    oneOf(xml, ATTRIBUTE, at, (one) => one.replace(/"[^"]*"/, () => `"${escaped(words)}"`)),
  ),
  number: rewrite((xml, { at, part }) =>
    oneOf(xml, /"-?\d+"/g, at, () => `"${NUMBERS[part % NUMBERS.length]}"`),
  ),
  words: rewrite((xml, { at, words }) => oneOf(xml, />[^<]+</g, at, () => `>${escaped(words)}<`)),
  nest: rewrite((xml, { at, part }) => {
    const depth = 1 + (part % 3000);
    return oneOf(
      xml,
      ELEMENT,
      at,
      (element) =>
        `${'<w:sdt><w:sdtContent>'.repeat(depth)}${element}${'</w:sdtContent></w:sdt>'.repeat(depth)}`,
    );
  }),
  nestTable: rewrite((xml, { at, part }) => {
    const depth = 1 + (part % 60);
    return oneOf(
      xml,
      /<w:p[ >].*?<\/w:p>/gs,
      at,
      (p) => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`,
    );
  }),
  repeat: rewrite((xml, { at, part }) =>
    oneOf(xml, /<w:p[ >].*?<\/w:p>/gs, at, (p) => p.repeat(1 + (part % 300))),
  ),
  swap: rewrite((xml, { at, part }) => oneOf(xml, TAG, at, () => oneFrom(xml, TAG, part))),
  insert: rewrite((xml, { at, part }) => oneOf(xml, TAG, at, (tag) => tag + INSERTS[part % INSERTS.length])),
  entity: rewrite(
    (xml) =>
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${xml.replace(/>[^<]+</, '>&b;<')}`,
  ),
  cut: rewrite((xml, { at }) => xml.slice(0, at % (xml.length + 1))),
  dropPart: (parts, wish) => {
    delete parts[nameOf(parts, wish)];
  },
  renamePart: (parts, wish) => {
    const name = nameOf(parts, wish);
    const to = NAMES[wish.at % NAMES.length] ?? '';
    parts[to] = parts[name] ?? strToU8('');
    if (wish.at % 2 === 0) delete parts[name];
  },
  bomb: (parts, wish) => {
    parts[wish.at % 2 === 0 ? nameOf(parts, wish) : 'word/bomb.xml'] = new Uint8Array(
      (1 + (wish.part % 4)) << 20,
    );
  },
} as const satisfies Record<string, Change>;

const NUMBERS = ['-1', '0', '99999999999', '1e9', 'NaN', '', '2147483648', '3.5', '９', '1000000'];
const NAMES = [
  '../../etc/passwd',
  '/word/document.xml',
  'word\\document.xml',
  '__proto__',
  'constructor',
  'WORD/DOCUMENT.XML',
  'word/document.xml/',
  '',
  'word/./document.xml',
];
const INSERTS = [
  ...listed(`
<w:ins w:id="1"> · </w:p> · <w:fldChar w:fldCharType="begin"/> · <w:fldChar w:fldCharType="end"/> ·
<w:instrText> REF _a \\h </w:instrText> · <w:footnoteReference w:id="999"/> ·
<w:footnoteReference w:id="-1"/> · <w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr> ·
<w:moveFrom> · <w:bookmarkStart w:id="0" w:name="_a"/> · <mc:AlternateContent><mc:Choice> · <!-- x --> ·
<![CDATA[x]]> · &x; · \u0001 · <w:sym w:char="ZZZZ"/> · <w:tab/>
`),
];

function oneFrom(xml: string, pattern: RegExp, at: number): string {
  const all = xml.match(pattern) ?? [];
  return all[at % all.length] ?? '';
}

function escaped(words: string): string {
  return words.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const wish: fc.Arbitrary<Wish> = fc.record({
  part: fc.nat(99_999),
  at: fc.nat(99_999),
  how: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  words: oddString,
});

function rewritten(file: Uint8Array, wishes: readonly Wish[]): Uint8Array {
  const parts: Parts = unzipSync(file);
  for (const each of wishes) CHANGES[each.how](parts, each);
  return zipSync(Object.fromEntries(Object.entries(parts)) as Zippable, { level: 1 });
}

/** The places of numbers in the two heads that a zip has for each part: version, flags, method, CRC, sizes, lengths of names. */
const HEADS = [4, 6, 8, 14, 18, 22, 26, 28];

/** A number in one head of the zip that is not what it should be, as a size of four gigabytes, or a sum that is wrong. */
function withHead(
  file: Uint8Array,
  { at, field, value }: { readonly at: number; readonly field: number; readonly value: number },
): Uint8Array {
  const held = file.slice();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: heads begin with them
  const heads = [...strFromU8(file, true).matchAll(/PK(?:\x03\x04|\x01\x02|\x05\x06)/g)].map(
    ({ index }) => index,
  );
  const head = (heads[at % heads.length] ?? 0) + (HEADS[field % HEADS.length] ?? 0);
  for (let byte = 0; byte < 4 && head + byte < held.length; byte++)
    held[head + byte] = (value >>> (8 * byte)) & 255;
  return held;
}

const head = fc.record({
  at: fc.nat(999),
  field: fc.nat(99),
  value: fc.constantFrom(0, 1, 8, 99, 0xff, 0xffff, 0xffffffff, 0x7fffffff),
});

/** Word files and workbooks made of others: their XML changed at some places, their zip damaged, or its heads lying. */
export function changedPackage(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const file = fc.constantFrom(...files);
  const wishes = fc.array(wish, { minLength: 1, maxLength: 5, size: 'max' });
  return fc.oneof(
    { weight: 7, arbitrary: fc.tuple(file, wishes).map(([of, all]) => rewritten(of, all)) },
    { weight: 1, arbitrary: damagedBytes(file) },
    { weight: 1, arbitrary: fc.tuple(file, head).map(([of, how]) => withHead(of, how)) },
  );
}
