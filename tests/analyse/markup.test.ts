import { describe, expect, test } from 'vitest';
import { read } from './markup-as-text.ts';

describe('the table "Text" of the case format', () => {
  test.each([
    ['emphasis', 'the *actus reus* of it', 'the <em>actus reus</em> of it'],
    ['strong', 'it is **not** so', 'it is <b>not</b> so'],
    ['both', '***both*** at once', '<em><b>both</b></em> at once'],
    ['emphasis within a word', 're*mark*able', 're<em>mark</em>able'],
    ['a lone star', '5 * 3 and *open', '5 * 3 and *open'],
    ['underlines are words', 'snake_case_word and _this_', 'snake_case_word and _this_'],
    ['an escaped star', '\\*not emphasis\\*', '*not emphasis*'],
    ['an escaped backslash', 'C:\\\\temp', 'C:\\temp'],
    ['a backslash before a letter', 'C:\\temp', 'C:\\temp'],
    [
      'nothing else of Markdown',
      '# one\n> two `three` <b> &amp; | ~~x~~',
      '# one > two `three` <b> &amp; | ~~x~~',
    ],
    ['line ends are spaces', 'one\n  two\tthree', 'one two three'],
    ['a no-break space stays', 'Article\u00a08', 'Article\u00a08'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });
});

describe('links', () => {
  test.each([
    ['a link', 'see [the *report*](https://un.org/a).', 'see <a https://un.org/a>the <em>report</em></a>.'],
    ['brackets in an address', '[x](https://e.org/a_(b))', '<a https://e.org/a_(b)>x</a>'],
    ['an escaped address', '[x](https://e.org/a_\\(b\\))', '<a https://e.org/a_(b)>x</a>'],
    ['a mail address', '[write](mailto:a@b.org)', '<a mailto:a@b.org>write</a>'],
    [
      'no address, no link',
      '[sic] and [x](y) and [x] (https://e.org)',
      '[sic] and [x](y) and [x] (https://e.org)',
    ],
    ['never closed', '[x](https://e.org and [y', '[x](https://e.org and [y'],
    ['brackets in the words', '[an [inner] pair](https://e.org)', '<a https://e.org>an [inner] pair</a>'],
    ['a reference in the words', '[see @treaty](https://e.org)', '<a https://e.org>see <@treaty></a>'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });
});

describe('footnotes', () => {
  test.each([
    ['a call', 'as found.[^police] And', 'as found.<note police> And'],
    ['two calls', 'x[^police][^police]', 'x<note police><note police>'],
    ['on the spot', 'x^[See *Roe*, p. 5.]', 'x<note : See <em>Roe</em>, p. 5.>'],
    ['brackets on the spot', 'x^[See [1992] AC 1.]', 'x<note : See [1992] AC 1.>'],
    ['a reference on the spot', 'x^[Compare @treaty.]', 'x<note : Compare <@treaty>.>'],
    ['a citation on the spot', 'x^[[@taylor, 5].]', 'x<note : <cite |taylor|5>.>'],
    ['never closed', 'x^[See and [^police', 'x^[See and [^police'],
    ['a caret', '2^10', '2^10'],
    ['escaped', 'x\\^[y] and \\[^police]', 'x^[y] and [^police]'],
    ['within emphasis', '*x[^police]*', '<em>x<note police></em>'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });
});

describe('references', () => {
  test.each([
    ['to a paragraph', 'paragraph @treaty above', 'paragraph <@treaty> above'],
    ['before a full stop', 'paragraph @treaty.', 'paragraph <@treaty>.'],
    ['in the possessive', "@kim’s and @kim's", "<@kim>’s and <@kim>'s"],
    ['in brackets', '(@treaty)', '(<@treaty>)'],
    ['within emphasis', '*@kim*', '<em><@kim></em>'],
    ['before a dash', '@kim—who', '<@kim>—who'],
    ['before a hyphen at the end', '@kim- and', '<@kim>- and'],
    ['with a hyphen in the id', '@treaty-2', '<@treaty-2>'],
    ['with a hyphen at the end of the id', '@clause- and @clause-.', '<@clause-> and <@clause->.'],
    ['with a hyphen before an ending', '@kim\\-led', '<@kim>-led'],
    ['after a hyphen', 'pre-@treaty', 'pre-<@treaty>'],
    ['after a full stop', 'end.@kim', 'end.<@kim>'],
    ['escaped', '\\@kim', '@kim'],
    ['an e-mail address', 'j.roe@example.org, a_b@c.org', 'j.roe@example.org, a_b@c.org'],
    ['after a letter of another script', 'é@kim \u{1d41a}@kim', 'é@kim \u{1d41a}@kim'],
    ['after a letter with its accent apart', 'e\u0301@kim', 'e\u0301@kim'],
    ['a lone at', 'a @ b @', 'a @ b @'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });

  test('an id that nothing carries is reported once', () => {
    expect(read('@kin')).toEqual({ seen: '<@kin>', faults: ['unknown @kin'] });
    expect(read('@a to @kin')).toEqual({ seen: '<@a> to <@kin>', faults: ['unknown @kin'] });
    expect(read('@kin to @a')).toEqual({ seen: '<@kin> to <@a>', faults: ['unknown @kin'] });
  });
});

describe('ranges', () => {
  test.each([
    ['with a dash', '@a–@b', '<@a|–|@b>'],
    ['with a hyphen', '@a-@b', '<@a|-|@b>'],
    ['with spaces about it', '@a – @b', '<@a| – |@b>'],
    ['with to', 'paragraphs @a to @b.', 'paragraphs <@a| to |@b>.'],
    ['with to over a line end', '@a\n  to @b', '<@a| to |@b>'],
    ['from a paragraph to a sub-paragraph', '@a–@clause', '<@a|–|@clause>'],
    ['persons are no range', '@kim to @kim, @kim–@afrf', '<@kim> to <@kim>, <@kim>–<@afrf>'],
    ['two series are no range', '@a to @aggression', '<@a> to <@aggression>'],
    ['a third after a range', '@a–@b–@clause', '<@a|–|@b>–<@clause>'],
    ['other words', '@a and @b, @a too', '<@a> and <@b>, <@a> too'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });
});

describe('citations', () => {
  test.each([
    ['alone', '[@taylor]', '<cite |taylor|>'],
    ['with a pinpoint', '[@taylor, para. 574]', '<cite |taylor|para. 574>'],
    [
      'several',
      '[@taylor, para. 574; see also @lubanga, 5–6]',
      '<cite |taylor|para. 574; see also|lubanga|5–6>',
    ],
    ['a colon before the pinpoint', '[@taylor: 5]', '<cite |taylor|5>'],
    [
      'a semicolon within a pinpoint',
      '[@taylor, paras 5; 7; @lubanga]',
      '<cite |taylor|paras 5; 7; |lubanga|>',
    ],
    ['over a line end', '[@taylor,\n  para. 5]', '<cite |taylor|para. 5>'],
    ['brackets in the pinpoint', '[@taylor, para. 5 [sic]]', '<cite |taylor|para. 5 [sic]>'],
    ['an escaped at', '[@taylor, a\\@b.org]', '<cite |taylor|a@b.org>'],
    ['in a sentence', 'See [@taylor, 5]; [@lubanga].', 'See <cite |taylor|5>; <cite |lubanga|>.'],
    ['never closed', '[@taylor, 5', '[<@taylor>, 5'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });

  test('what is no source is reported once, and so is a source where a pinpoint stands', () => {
    expect(read('[@kim, 5]').faults).toEqual(['unknown source kim']);
    expect(read('[@taylor, 5, @lubanga, 6]').faults).toEqual(['source amid pinpoint: @lubanga']);
  });
});

describe('redactions', () => {
  test.each([
    [
      'words',
      'lived at :redact[12 High St]{level=confidential}.',
      'lived at <confidential>12 High St</confidential>.',
    ],
    ['a quoted level', ':redact[x]{level="under_seal"}', '<under_seal>x</under_seal>'],
    ['a spaced level', ":redact [x]{ level = 'secret' }", '<secret>x</secret>'],
    [
      'markup within',
      ':redact[*a* [^police] @treaty]{level=secret}',
      '<secret><em>a</em> <note police> <@treaty></secret>',
    ],
    [
      'one within another',
      ':redact[a :redact[b]{level=secret} c]{level=confidential}',
      '<confidential>a <secret>b</secret> c</confidential>',
    ],
    ['a whole citation', ':redact[[@taylor, 5]]{level=secret}', '<secret><cite |taylor|5></secret>'],
    ['escaped', '\\:redact\\[x\\]', ':redact[x]'],
    ['other words', 'redact :redacted [x]', 'redact :redacted [x]'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ seen: expected, faults: [] });
  });

  test.each([
    [':redact[Jane Roe lives', 'redaction unclosed: :redact[Jane Roe lives'],
    ['^[see :redact[Jane Roe]', 'redaction without level: :redact[Jane Roe]'],
    [':redact[Jane Roe]', 'redaction without level: :redact[Jane Roe]'],
    [':redact[Jane Roe] {level=secret}', 'redaction without level: :redact[Jane Roe]'],
    [':redact[Jane Roe]{level=high}', 'redaction of unknown level: :redact[Jane Roe]{level=high}'],
    [':Redact[Jane Roe]{}', 'redaction without level: :Redact[Jane Roe]'],
    [':redact{level=secret}[Jane Roe]', 'redaction without words: :redact'],
    [':redact(Jane Roe){level=secret}', 'redaction without words: :redact'],
    ['[Jane Roe]{level=secret}', 'redaction without name: [Jane Roe]{level=secret}'],
    [
      '[x](https://e.org/:redact[Jane]{level=secret})',
      'redaction in address: [x](https://e.org/:redact[Jane]{level=secret})',
    ],
    [
      '[@taylor, :redact[Jane Roe]{level=secret}]',
      'redaction in citation: [@taylor, :redact[Jane Roe]{level=secret}]',
    ],
  ])('a slip of the pen stops the paper: %s', (text, fault) => {
    const { seen, faults } = read(text);
    expect(faults).toContain(fault);
    if (!fault.startsWith('redaction without words')) expect(seen).not.toContain('Jane');
  });
});
