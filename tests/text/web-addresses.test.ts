import { describe, expect, test } from 'vitest';
import { webAddresses } from '../../src/text/web-addresses.ts';

const found = (text: string, next?: string) =>
  webAddresses(text, next).map(([start, end]) => text.slice(start, end));

describe('web addresses in words', () => {
  test.each([
    ['See https://www.icc-cpi.int/ukraine, p. 3.', ['https://www.icc-cpi.int/ukraine']],
    ['(http://example.org/a.pdf).', ['http://example.org/a.pdf']],
    ['“https://example.org/a?b=c&d=e#f”', ['https://example.org/a?b=c&d=e#f']],
    ['https://en.wikipedia.org/wiki/Law_(principle)).', ['https://en.wikipedia.org/wiki/Law_(principle)']],
    ['at <https://a.org/> and https://b.org/…', ['https://a.org/', 'https://b.org/']],
    ['https://例え.jp/道、', ['https://例え.jp/道']],
    ['it is said at https://a.org!?', ['https://a.org']],
  ])('%s', (text, addresses) => {
    expect(found(text)).toEqual(addresses);
  });

  test.each(['https://', 'http://.', 'www.example.org', 'xhttps://a.org', 'ftp://a.org', 'HTTPS://A.ORG'])(
    'none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('one that goes on in something else is none, for it would lead elsewhere', () => {
    expect(found('https://a.org/[REDACTED]/b')).toEqual([]);
    expect(found('https://a.org/', 'italic')).toEqual([]);
    expect(found('https://a.org/', ', p. 3')).toEqual(['https://a.org/']);
    expect(found('https://a.org/ ', 'italic')).toEqual(['https://a.org/']);
  });

  test('a hundred thousand brackets are no trouble', () => {
    const long = `https://a.org/${'('.repeat(50_000)}${')'.repeat(50_001)}`;
    expect(found(long)).toEqual([long.slice(0, -1)]);
  });
});
