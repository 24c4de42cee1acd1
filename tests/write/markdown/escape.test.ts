import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeHeads, escapeText } from '../../../src/write/markdown/escape.ts';

describe('what GitHub or pandoc alone would read as markup is escaped', () => {
  test.each([
    ['quotes that pandoc would bend', `it's "so"`, `it\\'s \\"so\\"`],
    ['dashes and dots that it would join', '1--2 --- ... ....', '1\\--2 \\-\\-- \\.\\.. \\.\\.\\..'],
    ['single ones stay', 'a-b. c – d…', 'a-b. c – d…'],
    ['cites and examples', '@fig [@x] (@y)', '\\@fig \\[\\@x\\] (\\@y)'],
    ['raised and lowered signs, formulas', 'x^2^ H~2~O $5', 'x\\^2\\^ H\\~2\\~O \\$5'],
    ['attributes', '{#id .class}', '\\{\\#id .class\\}'],
    ['emoji by name', 'at 10:30 :smile:', 'at 10:30 \\:smile:'],
    ['bare addresses', 'https://e.org/a_b www.e.org', 'https\\://e.org/a\\_b www\\.e.org'],
    ['entities', '&amp; & R&D', '\\&amp; & R&D'],
    ['an image', 'a![b] c!', 'a\\!\\[b\\] c\\!'],
    [
      'words as they are',
      'The “Accused” met (on 3 May), 50% of 8 bis; so: yes',
      'The “Accused” met (on 3 May), 50% of 8 bis; so: yes',
    ],
  ])('%s', (_, words, expected) => {
    expect(escapeText(words)).toBe(expected);
  });

  test.each([
    ['1. x', '1\\. x'],
    ['a) x', 'a\\) x'],
    ['(iv) x', '\\(iv\\) x'],
    ['A. Person', 'A\\. Person'],
    ['- x', '\\- x'],
    [': x', '\\: x'],
    ['% x', '\\% x'],
    ['= x', '\\= x'],
    ['Table: x', 'Table\\: x'],
    ['x\n+ y\n3) z', 'x\n\\+ y\n3\\) z'],
    ['e.g. x', 'e.g. x'],
    ['(a)(i) x', '(a)(i) x'],
    ['No. 5', 'No. 5'],
  ])('at the head of a line: %j', (words, expected) => {
    expect(escapeHeads(words)).toBe(expected);
  });
});

test.each([
  ['https://e.org/a_b?c=1&d=2#e', 'https://e.org/a_b?c=1&d=2#e'],
  ['https://e.org/a_(b)', 'https://e.org/a_%28b%29'],
  ['https://e.org/a b|c$d*e', 'https://e.org/a%20b%7Cc%24d%2Ae'],
  ['https://e.org/?a=1&copy;', 'https://e.org/?a=1&amp;copy;'],
  ['https://e.org/行', 'https://e.org/行'],
])('an address as it stands in a link: %s', (address, expected) => {
  expect(escapeAddress(address)).toBe(expected);
});
