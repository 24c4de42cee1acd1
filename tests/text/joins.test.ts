import { describe, expect, it } from 'vitest';
import { joinsOf } from '../../src/text/joins.ts';

/** The text with `~` for every space, and `_` after every other sign, at which no line may end; `=` for spaces at which one ends seldom. */
function shown(text: string, language = 'en'): string {
  const { never, seldom } = joinsOf(language)(text);
  return [...text]
    .map((letter, index) => {
      if (seldom.has(index + 1)) return '=';
      if (!never.has(index + 1)) return letter;
      return letter === ' ' ? '~' : `${letter}_`;
    })
    .join('');
}

const plain = (text: string): string => text.replace(/[~=]/g, ' ').replace(/_/g, '');

describe('what stands together on one line', () => {
  it.each([
    'para.~12 and paras~4 to 6',
    'Paragraph=14, paragraphs=14 and 15, PARAGRAPH=3',
    'Article=8~bis, Articles=25~(3)_(a) and art.~28',
    'No.~5 of Nos.~3, 4',
    'Count=1, Schedule=A, Part=II, rule=47',
    'note=7, p.~12, pp.~12–_14, §~5, ¶~6, §§~5, 6',
    'paragraph=(a) of sub-paragraph=(iv)',
  ])('a number and the word before it that says of what: %s', (text) => {
    expect(shown(plain(text))).toBe(text);
  });

  it.each([
    '122~mm shells, a range of 10~km, 20~% of them, 15=per cent',
    'US$2=billion and EUR 5=million',
    'Article=15~ter',
  ])('a number and its unit: %s', (text) => {
    expect(shown(plain(text))).toBe(text);
  });

  it.each([
    'A.=Person',
    'J.~R.=Smith',
    'Mr.=Kim and Dr=Lee',
    'Prosecutor v.=Taylor',
    '25=October 2023',
    'October=25, 2023',
  ])('a name and its initials, a day and its month: %s', (text) => {
    expect(shown(plain(text))).toBe(text);
  });

  it.each(['25(3)_(b)', '8 bis(2)_(a)', '11(c)_(i)', 'as alleged) (see below)', 'f(x) (y)'])(
    'the sub-paragraphs of a provision: %s',
    (text) => {
      expect(shown(plain(text)).replaceAll('~', ' ')).toBe(text);
    },
  );

  it.each(['KN-_23', 'Hwasong-_11', '39–_41', '2023-_10-_25'])(
    'what a dash binds to a number: %s',
    (text) => {
      expect(shown(plain(text))).toBe(text);
    },
  );

  it.each([
    'the article was sent',
    'in 2023 the accused',
    'he said no when asked',
    'and 14 of them',
    'co-accused',
    '5 miles',
    'prisons 5 to 7',
  ])('nothing else: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('goes by the language; signs are the same in all', () => {
    expect(shown('para. 12, § 5', 'fr')).toBe('para. 12, §~5');
    expect(shown('para. 12, § 5', 'en-GB')).toBe('para.~12, §~5');
  });
});
