import fc from 'fast-check';
import { oddString } from './odd.ts';

/** A change of bytes: where, of how many, and what is put there. */
interface Cut {
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const SIGNS = fc.constantFrom(
  ...[
    '@',
    '*',
    '[',
    '{',
    ']',
    '}',
    '"',
    "'",
    ': ',
    ' #',
    '\t',
    '\n',
    '- ',
    '>',
    '|',
    '&a ',
    '*a',
    '!',
    '%',
    ',',
    '`',
  ],
  ...[
    '\0',
    '\r',
    '---\n',
    '...\n',
    '? ',
    '<<: *a',
    '<<: ',
    '__proto__: ',
    'constructor: x\n',
    '!!binary ',
    '!!js/function ',
    '{{',
    '}}',
  ],
  ...[
    '\n  ',
    '\n    - ',
    '&a',
    '!!set {a}',
    '!!omap []',
    '%YAML 1.1\n---\n',
    '|+2\n',
    '>-\n',
    '\u001b[31m',
    '\ufeff',
  ],
);

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(999_999),
  length: fc.oneof(fc.nat(12), fc.nat(400)),
  words: fc.oneof({ weight: 3, arbitrary: SIGNS }, { weight: 1, arbitrary: oddString }),
});

function cutUp(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((held, { at, length, words }) => {
    const from = at % (held.length + 1);
    return held.slice(0, from) + words + held.slice(from + length);
  }, text);
}

/** What is done to a line of YAML, by what may stand in it. */
const LINES: readonly ((line: string) => string)[] = [
  (line) => line.replace(/: .*/, ': *x'),
  (line) => line.replace(/: /, ': &x '),
  (line) => line.replace(/^( *)(- )?.*/, '$1$2<<: *x'),
  (line) => line.replace(/^( *)(- )?.*/, '$1$2? [a, b]'),
  (line) => line.replace(/: /, ': !!binary '),
  (line) => line.replace(/: /, ': !!js/undefined '),
  (line) => line.replace(/: /, ': !<tag:x,2000:y> '),
  (line) => line.replace(/: .*/, ': |'),
  (line) => line.replace(/: .*/, ':'),
  (line) => `${line}\n${line}`,
  (line) => ` ${line}`,
  (line) => line.replace(/^ /, ''),
  (line) => line.replace(/^( *).*/, '$1include: part.yaml'),
  (line) => line.replace(/^( *).*/, '$1- include: case.yaml'),
  () => '',
  () => '---',
];

const slip = fc.record({ at: fc.nat(99_999), how: fc.constantFrom(...LINES) });

function slipped(
  text: string,
  slips: readonly { readonly at: number; readonly how: (line: string) => string }[],
): string {
  const lines = text.split('\n');
  for (const { at, how } of slips) lines[at % lines.length] = how(lines[at % lines.length] ?? '');
  return lines.join('\n');
}

/** How a text becomes bytes: mostly as it should. */
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => new TextEncoder().encode(text.replaceAll('\n', '\r\n')),
  (text) => new TextEncoder().encode(text.replaceAll('\n', '\r')),
  (text) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
  (text) => Uint8Array.from(Buffer.from(text, 'utf16le')),
  (text) => Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]),
  (text) => Uint8Array.from(Buffer.from(text, 'latin1')),
];

/** Bytes changed here and there, or the end of them missing. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.nat(9_999_999), fc.nat(255)), { maxLength: 5 }),
  keep: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
});

function damaged(
  bytes: Uint8Array,
  { flips, keep }: { readonly flips: readonly (readonly [number, number])[]; readonly keep: number },
) {
  const held = bytes.slice(0, Math.floor(bytes.length * keep));
  for (const [at, value] of flips) if (held.length > 0) held[at % held.length] = value;
  return held;
}

/** The same bytes with some of them changed, or cut short. */
export function damagedBytes(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(bytes, damage).map(([each, how]) => damaged(each, how));
}

/** The same texts with signs put in and taken out, lines made other YAML, in another encoding, or damaged. */
export function changedText(texts: fc.Arbitrary<string>): fc.Arbitrary<string | Uint8Array> {
  const cuts = fc.array(cut, { minLength: 1, maxLength: 4, size: 'max' });
  const slips = fc.array(slip, { minLength: 1, maxLength: 4, size: 'max' });
  const changed = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(texts, cuts).map(([text, all]) => cutUp(text, all)) },
    { weight: 3, arbitrary: fc.tuple(texts, slips).map(([text, all]) => slipped(text, all)) },
  );
  const encoded = fc.tuple(texts, fc.constantFrom(...ENCODINGS)).map(([text, encode]) => encode(text));
  const bytes = damagedBytes(texts.map((text) => new TextEncoder().encode(text)));
  return fc.oneof(
    { weight: 7, arbitrary: changed },
    { weight: 1, arbitrary: encoded },
    { weight: 2, arbitrary: bytes },
  );
}
