import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAddress } from '../../../src/write/docx/address.ts';
import { written } from './reading/package.ts';
import { paragraphs, printed } from './reading/story.ts';
import { all } from './reading/xml.ts';
import { link, numbered, paper, text } from './sample.ts';

describe('links', () => {
  test('each has a relation of its own, fragments stand in the link', async () => {
    const file = await written(
      paper([
        numbered(
          '1',
          'a',
          link('https://a.example/x?y=1#art-5', 'one'),
          text(' '),
          link('https://b.example', 'two'),
        ),
        numbered('2', 'b', link('https://b.example', 'three')),
      ]),
    );
    const relations = new Map(
      all(file.xml('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    );
    const links = all(file.xml('word/document.xml'), 'w:hyperlink').map(({ attributes }) => [
      relations.get(attributes['r:id']),
      attributes['w:anchor'],
    ]);
    expect(links).toEqual([
      ['https://a.example/x?y=1', 'art-5'],
      ['https://b.example', undefined],
      ['https://b.example', undefined],
    ]);
    expect(paragraphs(file.xml('word/document.xml')).map(printed)).toEqual(['one two', 'three']);
  });

  test.each([
    ['https://a.example/x y', 'https://a.example/x%20y'],
    ['https://a.example/{x}|"100%"', 'https://a.example/%7Bx%7D%7C%22100%25%22'],
    ['https://a.example/caf%C3%A9?q=é', 'https://a.example/caf%C3%A9?q=é'],
    ['mailto:otp@example.org', 'mailto:otp@example.org'],
  ])('%s is written %s', (href, target) => {
    expect(wordAddress(href)).toEqual({ target, fragment: undefined });
  });

  test('an address made legal stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (href) => {
        const { target, fragment } = wordAddress(href);
        const whole = fragment === undefined ? target : `${target}#${fragment}`;
        expect(whole).not.toMatch(/[\s<>"{}|\\^`]/);
        expect(wordAddress(whole)).toEqual({ target, fragment });
      }),
    );
  });
});
