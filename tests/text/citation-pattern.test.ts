import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pattern } from '../../src/model/citation-style.ts';
import { BrokenPattern, readPattern } from '../../src/text/citation-pattern.ts';

/** A pattern in brackets that show what was read. */
function shown(pattern: Pattern): string {
  return pattern
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'field') return `<${part.look ? `${part.look} ` : ''}${part.name}>`;
      if (part.kind === 'phrase') return `<words ${part.key}>`;
      if (part.kind === 'part') return `<part ${part.name}>`;
      if (part.kind === 'emphasis') return `_${shown(part.children)}_`;
      return `(${part.alternatives.map(shown).join(' or ')})`;
    })
    .join('');
}

describe('a pattern is read', () => {
  test.each([
    ['{author}, *{title}*[ ({issued:year})]', '<author>, _<title>_( (<year issued>))'],
    ['[{author:family}|*{title-short}*|{title}]', '(<family author> or _<title-short>_ or <title>)'],
    ['[, {a}[ {b}]]', '(, <a>( <b>))'],
    ['[ \\[{archive-URL}\\]] {words:ibid}{part:address}', '( [<archive-URL>]) <words ibid><part address>'],
    ['*a*b*c*', '_a_b_c_'],
    ['', ''],
  ])('%s', (pattern, expected) => {
    expect(shown(readPattern(pattern))).toBe(expected);
  });
});

describe('a pattern with a slip says where', () => {
  test.each([
    ['{author}, [{title}', 10, '`[` is not closed'],
    ['a] b', 1, '`]` stands alone'],
    ['a | b', 2, '`|` stands alone'],
    ['[*{title}]', 9, '`]` stands alone'],
    ['*{title}', 0, '`*` is not closed'],
    ['{title', 0, '`{` stands alone'],
    ['{the title}', 0, '`{the title}` names no place'],
  ])('%s', (pattern, at, message) => {
    expect(() => readPattern(pattern)).toThrow(expect.objectContaining({ at, message }));
  });
});

test('any text is a pattern or says why it is none', () => {
  const signs = fc.array(fc.constantFrom('[', ']', '|', '*', '{', '}', '\\', 'a', ':', ' '));
  fc.assert(
    fc.property(signs, (parts) => {
      try {
        readPattern(parts.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenPattern);
      }
    }),
  );
});
