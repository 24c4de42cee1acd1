import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, type MockInstance, test, vi } from 'vitest';
import { caseWith, draft, said } from '../draft.ts';

const MAIN = 'templates/indictment.hbs';
const PART = 'templates/partials/part.hbs';

/** What a template of a stranger writes, and what is found in it. */
async function filled(main: string, files: Readonly<Record<string, string>> = {}, keys = {}) {
  const { filled, findings } = await draft(caseWith(keys), { [MAIN]: main, ...files });
  return { markup: filled.manuscript && filled.markup, found: findings.map(said) };
}

/** Handlebars warns on the console of what it refuses, past every host. */
let complaints: MockInstance<typeof console.error>;
beforeAll(() => {
  complaints = vi.spyOn(console, 'error');
});
afterAll(() => {
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

describe('a template sees its fields, and nothing that JavaScript gives to every value', () => {
  const NAMES = [
    ...['constructor', '__proto__', 'prototype', 'hasOwnProperty', 'valueOf', 'toString', 'toHTML'],
    ...['__lookupGetter__', '__defineGetter__', 'map', 'split', 'call', 'then', 'helperMissing'],
  ];
  const WAYS: readonly ((name: string) => string)[] = [
    (name) => `{{${name}}}`,
    (name) => `{{this.${name}}}`,
    (name) => `{{@root.${name}}}`,
    (name) => `{{accused.${name}}}`,
    (name) => `{{document.title.${name}}}`,
    (name) => `{{document.${name}.constructor}}`,
    (name) => `{{lookup this "${name}"}}`,
    (name) => `{{lookup accused "${name}"}}`,
    (name) => `{{#with "words"}}{{lookup this "${name}"}}{{/with}}`,
    (name) => `{{#with (lookup accused "${name}")}}{{this}}{{/with}}`,
    (name) => `{{#each accused}}{{${name}}}{{/each}}`,
    (name) => `{{phrase "title" x=(lookup accused "${name}")}}`,
    (name) => `{{phrase "${name}"}}`,
    (name) => `{{${name} "x"}}`,
    (name) => `{{#${name}}}x{{/${name}}}`,
    (name) => `{{> ${name}}}`,
    (name) => `{{> (lookup this "${name}")}}`,
    (name) => `{{* ${name}}}`,
  ];

  test('by whatever way it asks', async () => {
    for (const name of NAMES)
      for (const way of WAYS) {
        const { markup, found } = await filled(`<p>[${way(name)}]</p>`);
        if (markup === undefined)
          expect(found, way(name)).toEqual([expect.stringMatching(/^template\/(broken|markup): /)]);
        else expect(markup, way(name)).toMatch(/^<p>\[(?:Indictment)?\]<\/p>$/);
        expect(found.join('\n')).not.toMatch(/cannot be filled|undefined|not a function/);
      }
  }, 120_000);

  test.each(['../../etc/passwd', '/etc/passwd', './part', 'courts/icc/caption'])(
    'a partial is no path: %s',
    async (path) => {
      for (const main of [`{{> ${path}}}`, `{{> "${path}"}}`, `{{> (lookup "${path}" "x")}}`])
        expect((await filled(main)).found).toEqual([expect.stringMatching(/^template\/broken: /)]);
    },
  );
});

describe('what a template writes is bounded', () => {
  const accused = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, name: `Doe ${at}` }));
  const within = (levels: number, inner: string) =>
    `${'{{#each @root.accused}}'.repeat(levels)}${inner}${'{{/each}}'.repeat(levels)}`;
  /** Partials or phrases, each of which says the next one twice. */
  const doubling = (name: (at: number) => string, call: (at: number) => string, last: string) =>
    Object.fromEntries(
      Array.from({ length: 41 }, (_, at) => [name(at), at === 40 ? last : call(at + 1).repeat(2)]),
    );
  const partials = doubling(
    (at) => `templates/partials/p${at}.hbs`,
    (at) => `{{> p${at}}}`,
    '<p>x</p>',
  );
  const empty = { ...partials, 'templates/partials/p40.hbs': '' };
  const inline = Object.values(partials).map((text, at) => `{{#*inline "p${at}"}}${text}{{/inline}}`);
  const TOO_MUCH = 'template/broken: this template writes more than a paper can hold';

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['loops in loops', within(7, '<p>x</p>'), {}, TOO_MUCH],
    ['loops that write nothing', within(9, ''), {}, TOO_MUCH],
    ['loops of long words', within(4, `<p>${'x'.repeat(10_000)}</p>`), {}, TOO_MUCH],
    ['more elements than a paper has', within(3, '<p>x</p><p>y</p>'), {}, 'it has more than'],
    ['partials twice in each other', '{{> p0}}', partials, TOO_MUCH],
    ['such that write nothing', '{{> p0}}', empty, TOO_MUCH],
    ['such within the template', `${inline.join('')}{{> p0}}`, {}, TOO_MUCH],
    ['a partial of itself', '{{> part}}', { [PART]: '<p>x</p>{{> part}}' }, 'calls itself without end'],
    [
      'the same with all it is given',
      '{{> part x=1}}',
      { [PART]: '{{> part x=2}}' },
      'calls itself without end',
    ],
    [
      'a block of itself',
      '{{#> part}}{{> part}}{{/part}}',
      { [PART]: '{{#> part}}{{> @partial-block}}{{/part}}' },
      'calls itself without end',
    ],
    [
      'blocks in blocks',
      `${'{{#if court}}'.repeat(3000)}x${'{{/if}}'.repeat(3000)}`,
      {},
      'more than 64 deep',
    ],
    [
      'helpers in helpers',
      `<p>{{phrase ${'(phrase '.repeat(3000)}"title"${')'.repeat(3000)}}}</p>`,
      {},
      'more than 64 deep',
    ],
    [
      'otherwise in otherwise',
      `{{#if court}}${'{{else if court}}'.repeat(3000)}{{/if}}`,
      {},
      'more than 64 deep',
    ],
    [
      'elements in elements',
      `<p>${'<em>'.repeat(20_000)}${'</em>'.repeat(20_000)}</p>`,
      {},
      'more than 64 deep',
    ],
    ['a long file', '<p>{{document.title}}</p>'.repeat(20_000), {}, 'this template is too large: 489 KB'],
  ])('%s', async (_, main, files, message) => {
    const { markup, found } = await filled(main, files, { accused });
    expect(markup).toBeUndefined();
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  test('a phrase within a phrase', async () => {
    const court = `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nwords: {en: {phrases: {twice: "${'{x}'.repeat(50)}"}}}\n`;
    const nested = `${'(phrase "twice" x='.repeat(12)}"doe"${')'.repeat(12)}`;
    const { found } = await filled(
      `<p>{{phrase "twice" x=${nested}}}</p>`,
      { 'own.yaml': court },
      { court: './own.yaml' },
    );
    expect(found).toEqual([expect.stringContaining(TOO_MUCH)]);
  });

  test('a loop over all accused, counts and paragraphs of a large case is not', async () => {
    const { markup, found } = await filled(within(2, '<p>{{name}}</p>'), {}, { accused });
    expect(found).toEqual([]);
    expect(markup?.match(/<p>/g)).toHaveLength(1600);
  });
});

describe('what no template may write', () => {
  test.each([
    ['marks of the program', '<?from 999?><p>x</q>', 'unexpected `<?`'],
    ['a mark that is none', '<?__proto__ x?><p>x</p>', 'unexpected `<?`'],
    ['a mark in pieces', '<{{#if court}}?from 999?>{{/if}}<p>x</q>', '`<p>` is not closed'],
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>', 'unexpected `&a;`'],
    ['a file by an entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><p>&x;</p>', 'unexpected `&x;`'],
    ['an escape sequence', '<p>\u001b[31mx</p>', 'unexpected invisible control character U+001B'],
    ['one of a single sign', '<p>\u009b31mx</p>', 'unexpected invisible control character U+009B'],
    ['one by its number', '<p>&#x9b;31mx</p>', 'unexpected invisible control character'],
    [
      'a script behind a link',
      '<p><a href="javascript:alert(1)">x</a></p>',
      'unexpected `javascript:alert(1)`',
    ],
    ['the same in capitals', '<p><a href=" JavaScript:alert(1)">x</a></p>', 'as `href` of `<a>`'],
    ['data behind a link', '<p><a href="data:text/html,x">x</a></p>', 'as `href` of `<a>`'],
    ['a file behind a link', '<p><a href="file:///etc/passwd">x</a></p>', 'as `href` of `<a>`'],
    ['a script', '<script>alert(1)</script>', 'unexpected `<script>`'],
  ])('%s', async (_, main, message) => {
    const { markup, found } = await filled(main);
    expect(markup).toBeUndefined();
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  test.each(['https://e.org/a', 'http://e.org', 'HTTPS://E.ORG', 'mailto:a@e.org'])(
    'but a link to %s',
    async (href) => {
      expect((await filled(`<p><a href="${href}">x</a></p>`)).found).toEqual([]);
    },
  );
});

test('whatever a template says, it is filled or has a fault in words', async () => {
  const word = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{{#each ',
      '{{/each}}',
      '{{#if ',
      '{{/if}}',
      '{{> part}}',
      '{{else}}',
      '{{^}}',
      '{{phrase "title"}}',
      '{{!--',
      '--}}',
    ],
    ...[
      'accused',
      'document.title',
      '../',
      '@root',
      '@index',
      'this',
      ' as |x|',
      '(',
      ')',
      '"',
      '=',
      '.',
      '[',
      ']',
      '~',
      '*',
      '&',
    ],
    ...[
      '<p>',
      '</p>',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<table>',
      '<tr>',
      '<td>',
      ' key="doe"',
      '&amp;',
      'words',
      '\\',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      const { found } = await filled(words.join(''), { [PART]: '<p>x</p>' });
      for (const each of found) expect(each).toMatch(/^template\/(?:broken|markup): [\s\S]*[^.\n]/);
      expect(found.join('\n')).not.toMatch(
        /Cannot read|is not a function|is not iterable|undefined|\bat .*:\d+:\d+/,
      );
    }),
    { numRuns: 300 },
  );
});
