import fc from 'fast-check';
import { oddString } from './odd.ts';

/** Ids that texts name, by what has them; `STRAY` are named where they do not belong, or are of nothing. */
export const PARAGRAPHS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const NOTES = ['n-1', 'n-2', 'n-3'] as const;
export const WORKS = ['s-1', 's-2', 's-3'] as const;
const STRAY = [
  'kim',
  'P-1',
  'P-2',
  'c-1',
  't-1',
  'z-1',
  'i-1',
  'looting',
  'police',
  'none',
  'a',
  'n-1',
  's-1',
] as const;

function mostly(own: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...STRAY) },
  );
}

export const id = mostly(PARAGRAPHS);
const note = mostly(NOTES);
const work = mostly(WORKS);

const WORD = fc.constantFrom(
  ...[
    'the accused',
    'On 3 May 2024',
    'killed 14 civilians',
    '“quoted”',
    "it's",
    'pp. 3-7',
    '1.',
    '(a)',
    'Art. 7(1)',
  ],
  ...[
    'para. 12',
    'No. 5',
    'MODEL-0001 to -0012',
    'https://example.org/a_(b)?c=d',
    '§ 12',
    'и другие',
    'N° 4',
    '--',
    '---',
  ],
);

const LEVEL = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('confidential', 'under_seal', 'secret') },
  { weight: 1, arbitrary: fc.constantFrom('public', 'nobody', '') },
);

const BROKEN = [
  ...[
    '[',
    ']',
    '^[',
    '[^',
    '[@',
    '[@a',
    '[@a,',
    '@',
    '@@a',
    '*',
    '**',
    '***',
    '\\',
    '\\@a',
    ':redact[',
    ':redact[a]{',
    ':redact[a]{level=',
  ],
  ...[
    '](javascript:alert(1))',
    '](http://[::1]/',
    '[a](',
    '[]()',
    '{}',
    '@a–',
    '–@a',
    '@a–@a',
    '@b–@a',
    '[^]',
    '^[]',
    '[@]',
    ':redact[]{level=secret}',
  ],
];

const join = (parts: readonly string[]): string => parts.join('');

/** The markup of texts, nested as deep as it likes, and here and there broken. */
export const { text: markup } = fc.letrec<{ text: string; piece: string; inside: string; citation: string }>(
  (tie) => ({
    text: fc
      .array(tie('piece'), { minLength: 1, maxLength: 8, depthIdentifier: 'markup' })
      .map((parts) => parts.join(' ')),
    inside: fc
      .array(tie('piece'), { minLength: 1, maxLength: 2, depthIdentifier: 'markup' })
      .map((parts) => parts.join(' ')),
    piece: fc.oneof(
      { depthIdentifier: 'markup', maxDepth: 6, withCrossShrink: true },
      { weight: 96, arbitrary: WORD },
      { weight: 24, arbitrary: id.map((name) => `@${name}`) },
      {
        weight: 12,
        arbitrary: fc
          .tuple(id, fc.constantFrom('–', '-', ' to ', '--'), id)
          .map(([from, to, end]) => `@${from}${to}@${end}`),
      },
      { weight: 12, arbitrary: note.map((name) => `[^${name}]`) },
      { weight: 12, arbitrary: tie('citation') },
      {
        weight: 10,
        arbitrary: fc.array(WORD, { minLength: 1, maxLength: 3 }).map((words) => `^[${words.join(' ')}]`),
      },
      { weight: 1, arbitrary: tie('inside').map((text) => `^[${text}]`) },
      { weight: 12, arbitrary: tie('inside').map((text) => `*${text}*`) },
      { weight: 6, arbitrary: tie('inside').map((text) => `**${text}**`) },
      {
        weight: 12,
        arbitrary: fc.tuple(tie('inside'), LEVEL).map(([text, level]) => `:redact[${text}]{level=${level}}`),
      },
      { weight: 6, arbitrary: tie('inside').map((text) => `[${text}](https://example.org/a)`) },
      { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
      { weight: 1, arbitrary: oddString },
    ),
    citation: fc
      .array(
        fc.tuple(
          fc.constantFrom('', 'see ', '', 'compare ', '-'),
          work,
          fc.option(fc.oneof({ weight: 20, arbitrary: WORD }, { weight: 1, arbitrary: tie('inside') }), {
            nil: '',
          }),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map(
        (works) =>
          `[${join(works.map(([signal, work, place], index) => `${index > 0 ? '; ' : ''}${signal}@${work}${place && `, ${place}`}`))}]`,
      ),
  }),
);
