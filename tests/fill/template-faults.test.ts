import { describe, expect, test } from 'vitest';
import { caseWith, draft, said } from '../draft.ts';

const MAIN = 'templates/indictment.hbs';
const PARTIAL = 'templates/partials/part.hbs';

/** What a template's fault is told as: the file, the place, and the finding. */
async function faults(main: string, partial = '<p>x</p>', keys = {}): Promise<readonly string[]> {
  const { findings, paper } = await draft(caseWith(keys), { [MAIN]: main, [PARTIAL]: partial });
  if (findings.length > 0) expect(paper).toBeUndefined();
  return findings.map((finding) => {
    const before = finding.span.source.text.slice(0, finding.span.start).split('\n');
    return `${finding.span.source.path.replace('templates/', '')}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${said(finding)}`;
  });
}

describe('every fault of a template is a finding at its place in the template', () => {
  test.each([
    [
      'a missing field',
      '<p>{{foo}}</p>',
      'indictment.hbs:1:6 template/broken: templates have no field `foo` here @ foo',
    ],
    [
      'a missing field of a field',
      '<p>\n{{document.foo}}</p>',
      'indictment.hbs:2:12 template/broken: templates have no field `foo` here @ foo',
    ],
    [
      'a missing field of a block',
      '{{#if documnet.title}}<p>x</p>{{/if}}',
      'indictment.hbs:1:7 template/broken: templates have no field `documnet` here @ documnet',
    ],
    [
      'a missing field of a loop',
      '{{#each acused}}<p>x</p>{{/each}}',
      'indictment.hbs:1:9 template/broken: templates have no field `acused` here @ acused',
    ],
    [
      'a missing field of a phrase',
      '<p>{{phrase "against" x=foo}}</p>',
      'indictment.hbs:1:25 template/broken: templates have no field `foo` here @ foo',
    ],
    [
      'a field of all objects',
      '<p>{{constructor}}</p>',
      'indictment.hbs:1:6 template/broken: templates have no field `constructor` here @ constructor',
    ],
    [
      'a field of what is nothing',
      '{{#if counts.constructor.constructor}}<p>x</p>{{/if}}',
      'indictment.hbs:1:14 template/broken: templates have no field `constructor` here @ constructor',
    ],
    [
      'fields in the place of a name',
      '<p>{{lookup this this}}</p>',
      'indictment.hbs:1:13 template/broken: unexpected `this`, which has fields, expected words @ this',
    ],
    [
      'fields in the place of words',
      '<p>{{document}}</p>',
      'indictment.hbs:1:6 template/broken: unexpected `document`, which has fields, expected words @ document',
    ],
    [
      'fields of a list in the place of words',
      '{{#each accused}}<p>{{this}}</p>{{/each}}',
      'indictment.hbs:1:9 template/broken: unexpected `accused`, which has fields, expected words @ accused',
    ],
    [
      'a list in the place of words',
      '<p>{{phrase "title" name=accused}}</p>',
      'indictment.hbs:1:26 template/broken: unexpected list `accused`, expected words @ accused',
    ],
    [
      'an unknown helper',
      '\n<p>{{shout document.title}}</p>',
      'indictment.hbs:2:6 template/broken: there is no helper `shout` @ shout',
    ],
    [
      'an unknown block',
      '{{#loop accused}}{{/loop}}',
      'indictment.hbs:1:4 template/broken: there is no helper `loop` @ loop',
    ],
    [
      'a helper with an effect',
      '<p>{{log "x"}}</p>',
      'indictment.hbs:1:6 template/broken: there is no helper `log` @ log',
    ],
    [
      'a missing partial',
      '<p>x</p>\n{{> prat}}',
      'indictment.hbs:2:5 template/broken: there is no partial `prat` @ prat',
    ],
    [
      'a missing phrase',
      '<p>{{phrase "againts"}}</p>',
      'indictment.hbs:1:14 template/broken: the court has no phrase `againts` in this language @ againts',
    ],
    [
      'a phrase without a name',
      '<p>{{phrase}}</p>',
      'indictment.hbs:1:1 template/broken: the court has no phrase `` in this language @ <p>{{phrase}}</p>',
    ],
    [
      'an open block',
      '{{#each accused}}\n<p>x</p>',
      'indictment.hbs:2:1 template/broken: this template cannot be read: unexpected end, expected the `{{/…}}` of a block that is open @ <p>x</p>',
    ],
    [
      'a block closed as another',
      '{{#each accused}}{{/if}}',
      "indictment.hbs:1:4 template/broken: this template cannot be read: each doesn't match if @ each accused}}{{/if}}",
    ],
    [
      'an unclosed tag of Handlebars',
      '<p>{{</p>',
      'indictment.hbs:1:1 template/broken: this template cannot be read: unexpected sign in `{{…}}` @ <p>{{</p>',
    ],
    [
      'raw text',
      '<p>{{{document.title}}}</p>',
      'indictment.hbs:1:4 template/broken: a template may not place raw text with `{{{` @ {{{',
    ],
    [
      'raw text by other signs',
      '<p>{{~{document.title}~}}</p>',
      'indictment.hbs:1:4 template/broken: a template may not place raw text with `{{~{` @ {{~{',
    ],
    [
      'raw text by an ampersand',
      '<p>{{&document.title}}</p>',
      'indictment.hbs:1:4 template/broken: a template may not place raw text with `{{&` @ {{&',
    ],
  ])('%s', async (_, main, expected) => {
    expect(await faults(main)).toEqual([expected]);
  });

  test.each([
    ['an unknown element', '<blink>x</blink>', '<blink', 'unexpected `<blink>` in `<paper>`'],
    ['an element in a wrong place', '<table><tr><p>x</p></tr></table>', '<p', 'unexpected `<p>` in `<tr>`'],
    ['an unknown inline element', '<p>a <q>b</q></p>', '<q', 'unexpected `<q>` in `<p>`'],
    ['an unknown style', '<p style="fancy">x</p>', '"fancy"', 'unknown style `fancy` of `<p>`'],
    [
      'an unknown style of a cell',
      '<table><tr><td style="fancy">x</td></tr></table>',
      '"fancy"',
      'unknown style `fancy` of `<td>`',
    ],
    [
      'widths without number',
      '<table widths="1 wide"><tr><td>x</td></tr></table>',
      '"1 wide"',
      'unexpected `1 wide` as `widths` of `<table>`',
    ],
    [
      'a page turned in a way of its own',
      '<pagebreak landscape="true"/>',
      '"true"',
      'unexpected `true` as `landscape` of `<pagebreak>`, expected `yes`',
    ],
    [
      'a numbered paragraph on a cover',
      '<cover><numbered>x</numbered></cover>',
      '<numbered',
      'unexpected `<numbered>` in `<cover>`',
    ],
    ['a quotation outside of a paragraph', '<quote>x</quote>', '<quote', 'unexpected `<quote>` in `<paper>`'],
    ['text outside of blocks', '<p>x</p> words', 'words', 'unexpected text `words` in `<paper>`'],
    ['a count without its key', '<count>x</count>', '<count', '`<count>` has no `key`'],
    ['a reference to nothing', '<p><ref key="zzz"/></p>', '<ref', '`<ref>` has no `key` of this case: `zzz`'],
    ['a work that is none', '<p><work key="doe"/></p>', '<work', '`<work>` names no source: `doe`'],
    ['the number of nothing', '<p><number/></p>', '<number', '`<number>` has no `key` of this case: ``'],
    [
      'words that no field wrote',
      '<p><prose n="9"/></p>',
      '<prose',
      'only `{{…}}` of a field writes `<prose>`',
    ],
    ['an open element', '<p>x', '<p', '`<p>` is not closed'],
    ['an element closed as another', '<p>x</q>', '<p', '`<p>` is not closed'],
    ['an element closed twice', '<p>x</p></p>', '</p', '`</p>` closes nothing that is open'],
    [
      'a tag that does not end',
      '<p>x</p><p style="body" <p>x</p>',
      '<',
      'disallowed character in attribute name',
    ],
  ])('markup: %s', async (_, partial, place, message) => {
    for (const [main, inner] of [
      [partial, undefined],
      ['{{> part}}', partial],
    ] as const) {
      const [fault = '', ...others] = await faults(main, inner);
      expect(others).toEqual([]);
      expect(fault).toContain(`template/markup: this template wrote markup that cannot be read: ${message}`);
      expect(fault.split(' @ ')[1]).toBe(place);
      expect(fault).toMatch(inner === undefined ? /^indictment/ : /^partials\/part/);
    }
  });

  test.each([
    ['an open element', '<p>a</p>\n<p>b\n<p>c</p>', '3:1', '`<p>` is not closed'],
    ['an element closed twice', '<p>a</p>\n<p>b</p>\n</p>', '4:1', '`</p>` closes nothing that is open'],
    ['a style', '<p style="body">a</p>\n<p style="bodi">b</p>', '3:10', 'unknown style `bodi` of `<p>`'],
  ])('markup is pointed at where it stands, among others like it: %s', async (_, markup, place, message) => {
    const [fault = ''] = await faults('{{> part}}', `{{#if accused}}\n${markup}\n{{/if}}\n`);
    expect(fault).toMatch(new RegExp(`^partials/part.hbs:${place} template/markup: .*${message}`));
  });

  test.each(['&nbsp;', '&'])('a sign may not stand as `%s`', async (sign) => {
    expect(await faults('<p>x</p>{{> part}}', `<p>Doe ${sign} Roe</p>`)).toEqual([
      `partials/part.hbs:1:8 template/broken: unexpected \`${sign}\` @ ${sign}`,
    ]);
  });

  test('help names the fields that there are, or the one that was meant', async () => {
    const help = async (main: string) =>
      (await draft(caseWith(), { [MAIN]: main })).findings.map((finding) => finding.help);
    expect(await help('<p>{{document.tilte}}</p>')).toEqual(['did you mean `title`?']);
    expect(await help('{{#each counts}}<p>{{x}}</p>{{/each}}')).toEqual([
      expect.stringMatching(/^the fields here are `key`, `ordinal`, `title`, /),
    ]);
  });

  test.each([
    [
      'a field',
      '<p>\n{{foo}}</p>',
      'partials/part.hbs:2:3 template/broken: templates have no field `foo` here @ foo',
    ],
    [
      'a helper',
      '<p>\n{{shout 1}}</p>',
      'partials/part.hbs:2:3 template/broken: there is no helper `shout` @ shout',
    ],
    [
      'itself',
      '<p>x</p>{{> part}}',
      'partials/part.hbs:1:1 template/broken: this template calls itself without end @ <p>x</p>{{> part}}',
    ],
  ])('the fault is found in the partial that has it: %s', async (_, partial, expected) => {
    expect(await faults('{{> part}}', partial)).toEqual([expected]);
  });

  test('words that a court lacks in the language of the paper stand in English', async () => {
    const court =
      'format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nwords: {pt: {phrases: {title: Acusação}}}\n';
    const made = await draft(caseWith({ court: './own.yaml', document: { language: 'pt-BR' } }), {
      'own.yaml': court,
    });
    expect(made.filled.markup).toContain('Acusação');
    expect(made.filled.markup).toContain('The Prosecutor charges');
  });
});
