import { afterEach, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { plain } from '../../readers/reading.ts';
import { openWord, written } from './reading/package.ts';
import { paragraphs, printed } from './reading/story.ts';
import { all, child } from './reading/xml.ts';
import { numbered, paper, SMALL, text } from './sample.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the same paper', () => {
  test('gives the same bytes, whatever was written between', async () => {
    const first = await writeDocx(SMALL);
    await writeDocx(paper([numbered('1', 'other', text('Another paper'))]));
    expect(Buffer.from(await writeDocx(SMALL)).equals(first)).toBe(true);
  });

  test('gives the same bytes in every time zone', async () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = await writeDocx(SMALL);
    process.env.TZ = 'America/Los_Angeles';
    expect(Buffer.from(await writeDocx(SMALL)).equals(there)).toBe(true);
  });
});

describe('the package', () => {
  test('has the list of types first and the rest in order', async () => {
    const [first, ...rest] = (await written(SMALL)).paths;
    expect(first).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
  });

  test('has a part for every type and relation, theme and web settings among them', async () => {
    const file = await written(SMALL);
    const types = all(file.xml('[Content_Types].xml'), 'Override').map((one) =>
      one.attributes.PartName?.slice(1),
    );
    expect(file.paths).toEqual(expect.arrayContaining(types));
    expect(types).toEqual(expect.arrayContaining(['word/theme/theme1.xml', 'word/webSettings.xml']));
    const relations = all(file.xml('word/_rels/document.xml.rels'), 'Relationship');
    const inside = relations.filter((one) => one.attributes.TargetMode !== 'External');
    expect(file.paths).toEqual(expect.arrayContaining(inside.map((one) => `word/${one.attributes.Target}`)));
    expect(new Set(relations.map((one) => one.attributes.Id)).size).toBe(relations.length);
  });

  test('every part is well-formed', async () => {
    const file = await written(SMALL);
    for (const path of file.paths) expect(file.xml(path).name).not.toBe('');
  });

  test('says who made what and when, from the paper alone', async () => {
    const core = (await written(SMALL)).xml('docProps/core.xml');
    const said = Object.fromEntries(
      core.children.flatMap((part) =>
        typeof part === 'string' ? [] : [[part.name, part.children.join('')]],
      ),
    );
    expect(said).toEqual({
      'dc:title': 'Indictment',
      'dc:subject': 'The Prosecutor v. Kim',
      'dc:creator': 'Office of the Prosecutor',
      'cp:keywords': 'indictment, aggression',
      'cp:lastModifiedBy': 'Office of the Prosecutor',
      'cp:revision': '1',
      'dcterms:created': '2025-09-21T00:00:00Z',
      'dcterms:modified': '2025-09-21T00:00:00Z',
      'dc:language': 'en-GB',
    });
  });

  test('says in its own properties what reading it back needs, ids among it that no bookmark can spell', async () => {
    const small = paper([
      numbered('1', 'first_deal', text('First')),
      numbered('2', 'deal-2', text('Second')),
    ]);
    const particulars = { court: 'special-tribunal' };
    const file = await written({ ...small, properties: { ...small.properties, particulars } });
    const own = all(file.xml('docProps/custom.xml'), 'property');
    expect(own.map((one) => [one.attributes.name, child(one, 'vt:lpwstr')?.children.join('')])).toEqual([
      ['indict.court', 'special-tribunal'],
      ['indict.id.first_deal', 'first_deal'],
    ]);
  });

  test('asks Word neither to update fields nor to behave like an older Word', async () => {
    const file = await written(SMALL);
    const settings = file.xml('word/settings.xml');
    expect(all(settings, 'w:updateFields')).toEqual([]);
    expect(file.text('word/document.xml')).not.toContain('w:dirty');
    const mode = all(settings, 'w:compatSetting').find(
      (one) => one.attributes['w:name'] === 'compatibilityMode',
    );
    expect(mode?.attributes['w:val']).toBe('15');
  });

  test('leaves words in braces as they are', async () => {
    const braces = '{default-bullet-numbering-0} {indictment-0} {0}';
    const file = openWord(await writeDocx(paper([numbered('1', 'a', text(braces))])));
    expect(paragraphs(file.xml('word/document.xml')).map(printed).map(plain)).toEqual([braces]);
  });
});
