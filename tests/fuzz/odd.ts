import fc from 'fast-check';

/** Strings that some program has fallen over: controls, halves of pairs, directions, names of prototypes, very long ones. */
const ODD: readonly string[] = [
  '',
  ' ',
  '\0',
  '\u001b[2J\u001b]0;title\u0007',
  '\ud800',
  '\udc00x',
  '\ufeff',
  '\ufffe',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u009b31m',
  '\u00ad',
  '\u200b\u200d',
  'e\u0301\u0301\u0301\u0301',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'ﷺ',
  'اللغة العربية 12',
  'ខ្មែរ',
  '한국어',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '=cmd|/C calc!A0',
  '<script>alert(1)</script>',
  ']]>',
  '&#0;',
  '$' + '{7*7}',
  '{{this}}',
  '../../../etc/passwd',
  '/dev/zero',
  'C:\\aux',
  '1e999',
  '-0',
  '0x10',
  '1_000',
  '~',
  'null',
  'no',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '\r\n',
  '\r',
  '\t',
  'x'.repeat(5000),
  'wort '.repeat(800),
  '-'.repeat(300),
];

export const oddString = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...ODD), fc.constantFrom(...ODD)).map((two) => two.join('')),
  },
);

export const oddNumber = fc.constantFrom(
  0,
  -1,
  1,
  0.5,
  -0.0001,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  100_000,
  4_000_000_000,
);

/** Any value of JSON, of which few are what was expected. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddString },
  { weight: 2, arbitrary: oddNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 2, arbitrary: fc.constantFrom([], {}, [[]], [{}], [null], { id: 'a' }, { en: 'a', fr: 'b' }) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 90 }).map(nested) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: 400 }).map((length) => Array.from({ length }, (_, at) => `x${at}`)),
  },
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { paragraphs: value };
  return value;
}
