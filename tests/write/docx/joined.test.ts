import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/model/paper.ts';
import { written } from './reading/package.ts';
import { paragraphs, printed } from './reading/story.ts';
import { call, link, note, numbered, paper, reference, text } from './sample.ts';

/** The words of a paragraph in Word, `~` and `=` for spaces and hyphens at which no line ends. */
async function told(...runs: Run[]): Promise<string | undefined> {
  const made = paper([numbered('1', 'a', ...runs)], { notes: [note(1, 'n', text('A note.'))] });
  const [first] = paragraphs((await written(made)).xml('word/document.xml'));
  return first && printed(first).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');
}

describe('what stands together', () => {
  test('has spaces and hyphens at which Word ends no line', async () => {
    expect(await told(text('See para. 12 on the KN-23.'))).toBe('See para.~12 on the KN=23.');
  });

  test('may be in words of several looks, and in references', async () => {
    expect(await told(text('Article 8 '), text('bis', { italic: true }), text('.'))).toBe('Article 8~bis.');
    expect(await told(text('para. '), reference('paragraph', 'a', '1'), text('.'))).toBe('para.~1.');
  });

  test('is not what a call or another link stands between', async () => {
    expect(await told(text('in 2023'), call(1), text(' mm'))).toBe('in 2023[^1] mm');
    expect(await told(link('https://a.example/', 'https://a.example/KN-23'), text(', art. 5'))).toBe(
      'https://a.example/KN-23, art.~5',
    );
  });
});
