import fc from 'fast-check';
import { SMALL } from './inputs.ts';
import { oddString } from './odd.ts';

const size = fc.integer({ min: 2, max: 12 });

/** `a: &a [x, x, …]`, `b: &b [*a, *a, …]` and so on: each level nine times the one before. */
const aliases = size.map((levels) => {
  const names = [...'abcdefghijklm'].slice(0, levels + 1);
  const level = (name: string, at: number) =>
    `${name}: &${name} [${at === 0 ? 'x, x' : `*${names[at - 1]}, `.repeat(9)}]\n`;
  return names.map(level).join('');
});

/** Mappings that take in one another twice over by `<<`. */
const merges = size.map((levels) => {
  const level = (_: unknown, at: number) => {
    const within = at === 0 ? '{a: 1}' : `*m${at - 1}, *m${at - 1}`;
    return `m${at}: &m${at} {<<: [${within}], k${at}: 1}\n`;
  };
  return Array.from({ length: levels }, level).join('');
});

const deep = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('[', '{a: ', '- ', '? ', '&a [', '!!x [', '>\n '))
  .map(([depth, sign]) => sign.repeat(depth));

const long = fc
  .tuple(fc.integer({ min: 1, max: 8000 }), oddString)
  .map(([times, words]) => words.slice(0, 10).repeat(times));

/** Small case files that ask for much: aliases of aliases, merges of merges, depth, length. */
export const bomb: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(aliases, merges, deep, long), fc.boolean())
  .map(([text, before]) => (before ? `${text}\n${SMALL}` : `${SMALL}\nx: ${text}\n`));
