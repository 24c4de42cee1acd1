import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/paper.ts';
import { withMarks } from '../../src/number/marks.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft } from '../draft.ts';

const text = (words: string, italic = false): Run => ({ kind: 'text', text: words, bold: false, italic });
const set = (words: string, language = 'en') => plainText(withMarks([text(words)], language));

describe('quotation marks', () => {
  test.each([
    ['He said "go" ("the Order").', 'He said “go” (“the Order”).'],
    ["the accused's and the soldiers' arms", 'the accused’s and the soldiers’ arms'],
    [`"It is 'over'," he said.`, '“It is ‘over’,” he said.'],
    ["'Go', he said; 'tis the '90s, rock 'n' roll", '‘Go’, he said; ’tis the ’90s, rock ’n’ roll'],
    [`a gun of 5" and a man of 6' 2"`, `a gun of 5" and a man of 6' 2"`],
    ['She wrote "1999" and "of 5".', 'She wrote “1999” and “of 5”.'],
    ['“Curled” and ‘so’ already', '“Curled” and ‘so’ already'],
    ['from 5 -- 7 days --- or more; ---- is a line, a-b', 'from 5 – 7 days — or more; ---- is a line, a-b'],
    ["O'Brien's", 'O’Brien’s'],
  ])('%s', (typed, printed) => {
    expect(set(typed)).toBe(printed);
  });

  test.each([
    ['de', 'Er rief "Los!" und \'Halt\'.', 'Er rief „Los!“ und ‚Halt‘.'],
    ['fr-FR', 'Il a dit "oui" à l\'accusé.', 'Il a dit «\u00a0oui\u00a0» à l’accusé.'],
    ['fr', 'Quoi ? « Non » ; si : 3 !', 'Quoi\u00a0? «\u00a0Non\u00a0»\u00a0; si\u00a0: 3\u00a0!'],
    [
      'fr',
      '10 000 et 1 234 567, en 2024 500 hommes',
      '10\u00a0000 et 1\u00a0234\u00a0567, en 2024 500 hommes',
    ],
    ['en', 'As typed : so', 'As typed : so'],
    ['uk', 'Він сказав "так".', 'Він сказав «так».'],
    ['tlh', 'nuqneH "x"', 'nuqneH “x”'],
  ])('%s: %s', (language, typed, printed) => {
    expect(set(typed, language)).toBe(printed);
  });

  test('are told by their neighbours, of whatever look; a call is no space, an address stays as it is', () => {
    const address = `https://example.org/a--b'c`;
    const runs: Run[] = [
      text('He read "'),
      text('Roe', true),
      text('"'),
      { kind: 'call', note: 1, first: true },
      text(' at '),
      { kind: 'link', href: address, runs: [text(address) as never] },
      text(', "so".'),
    ];
    expect(plainText(withMarks(runs, 'en'))).toBe(`He read “Roe” at ${address}, “so”.`);
  });

  test('change no other sign, and nothing where they are set already', () => {
    const signs = fc.constantFrom('"', "'", ' ', 'a', '5', '-', '(', ')', '.', '“', '’', '\n');
    const words = fc.array(signs, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'de', 'fr'), (typed, language) => {
        const printed = set(typed, language);
        const bare = (said: string) => said.replace(/["'“”‘’„‚«»\u00a0–—-]/g, '');
        expect(bare(printed)).toBe(bare(typed));
      }),
    );
  });

  test('are printed as typed where the case says so', async () => {
    const printed = async (document: object) => {
      const { paper } = await draft(
        caseWith({ document, general_allegations: ['He said "go" -- at once.'] }),
      );
      return paper?.blocks.flatMap((block) => (block.kind === 'numbered' ? plainText(block.runs) : []))[1];
    };
    expect(await printed({})).toBe('He said “go” – at once.');
    expect(await printed({ as_typed: true })).toBe('He said "go" -- at once.');
  });
});
