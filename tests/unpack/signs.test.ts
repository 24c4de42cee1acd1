import { expect, test } from 'vitest';
import { paragraphsIn, wordsOf } from '../../src/model/word-document.ts';
import { unpack } from '../../src/unpack/index.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { numbered, paper, text } from '../write/docx/sample.ts';

/** The words of a paper of one paragraph, read back from its Word file. */
function readBack(words: string, language = 'en'): string {
  const bytes = writeDocx(paper([numbered('1', 'a', text(words))], { language }));
  const [first] = paragraphsIn(unpack('paper.docx', bytes).document?.body ?? []);
  return wordsOf(first?.runs ?? []);
}

test.each([
  'See para. 12, § 5 and the KN-23.',
  'at עמוד, 15 and on, (12) of שלום 1970',
  'a\u00a0man, 5\u2011 to 6\u2011fold',
])('what Word is told beside a drafter’s words is not read as theirs: %s', (words) => {
  expect(readBack(words)).toBe(words);
});

test('what stands together by other languages’ rules stays as it was typed', () => {
  expect(readBack('para.\u00a012', 'fr')).toBe('para.\u00a012');
});
