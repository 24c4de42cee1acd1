import { describe, expect, test } from 'vitest';
import { written } from './reading/package.ts';
import { paragraphs, pieces, printed, styleOf } from './reading/story.ts';
import { all, child, elements, value } from './reading/xml.ts';
import { note, numbered, paper, reference, SMALL, text } from './sample.ts';

describe('notes', () => {
  test('are called in their order and stand in it', async () => {
    const file = await written(SMALL);
    const calls = paragraphs(file.xml('word/document.xml'))
      .flatMap(pieces)
      .filter((piece) => piece.kind === 'call');
    expect(calls.map((call) => call.id)).toEqual(['1', '2', '3', '4']);
    const notes = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(
      (note) => !note.attributes['w:type'],
    );
    expect(notes.map((note) => [note.attributes['w:id'], paragraphs(note).map(printed).join()])).toEqual([
      ['1', ' Treaty, art.\u00a04, at example.org.'],
      ['2', ' See note 1 and paragraph 2(a).'],
      ['3', ' Prosecutor v. Taylor, para.\u00a0390.'],
      ['4', ' A note to a cell.'],
    ]);
  });

  test('stand below rules and a notice in their own style', async () => {
    const file = await written(SMALL);
    const special = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(
      (each) => each.attributes['w:type'],
    );
    expect(special.map((each) => each.attributes['w:type'])).toEqual([
      'separator',
      'continuationSeparator',
      'continuationNotice',
    ]);
    expect(special.flatMap(paragraphs).map(styleOf)).toEqual(Array(3).fill('FootnoteText'));
  });

  test('begin with their raised number, in the style of notes', async () => {
    const file = await written(SMALL);
    const notes = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(
      (note) => !note.attributes['w:type'],
    );
    for (const [paragraph] of notes.map(paragraphs)) {
      const [, mark] = elements(paragraph ?? { name: '', attributes: {}, children: [] });
      expect(paragraph && styleOf(paragraph)).toBe('FootnoteText');
      expect(value(child(mark, 'w:rPr'), 'w:rStyle')).toBe('FootnoteReference');
      expect(child(mark, 'w:footnoteRef')).toBeDefined();
    }
    const raised = all(file.xml('word/styles.xml'), 'w:style').find(
      (style) => style.attributes['w:styleId'] === 'FootnoteReference',
    );
    expect(value(child(raised, 'w:rPr'), 'w:vertAlign')).toBe('superscript');
  });

  test('a note called again is a raised field, not a second note', async () => {
    const file = await written(SMALL);
    const again = all(file.xml('word/document.xml'), 'w:r').filter((run) =>
      all(run, 'w:instrText').some((text) => text.children.join('').includes('\\f')),
    );
    expect(again.map((run) => value(child(run, 'w:rPr'), 'w:rStyle'))).toEqual(['FootnoteReference']);
  });

  test('their links lead where they say', async () => {
    const file = await written(SMALL);
    const [link] = all(file.xml('word/footnotes.xml'), 'w:hyperlink');
    const relations = all(file.xml('word/_rels/footnotes.xml.rels'), 'Relationship');
    const relation = relations.find((one) => one.attributes.Id === link?.attributes['r:id']);
    expect(relation?.attributes).toMatchObject({
      Target: 'https://example.org/treaty?a=1&b=2',
      TargetMode: 'External',
    });
  });

  test('Word is told which of them are the rules above notes', async () => {
    const file = await written(SMALL);
    const rules = all(
      child(file.xml('word/settings.xml'), 'w:footnotePr') ?? file.xml('word/settings.xml'),
      'w:footnote',
    );
    const typed = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(
      (note) => note.attributes['w:type'],
    );
    expect(rules.map((rule) => rule.attributes['w:id'])).toEqual(
      typed.map((note) => note.attributes['w:id']),
    );
    const numbered = typed.flatMap((note) => all(note, 'w:footnoteRef'));
    expect(numbered).toEqual([]);
  });

  test('a note that is never called is nothing to lead to', async () => {
    const file = await written(
      paper([numbered('1', 'a', text('See note '), reference('note', 'n', '1'))], {
        notes: [note(1, 'n', text('A note'))],
      }),
    );
    expect(paragraphs(file.xml('word/document.xml')).map(printed)).toEqual(['See note 1']);
    expect(file.text('word/document.xml')).not.toContain('NOTEREF');
  });
});
