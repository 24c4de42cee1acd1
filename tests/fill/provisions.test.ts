import { expect, test } from 'vitest';
import { caseWith, draft } from '../draft.ts';

test('a path stands after stops where its instrument is cited so', async () => {
  const counts = [
    { id: 'one', crime: 'scsl 3(d)', modes: ['scsl 6(1)', 'scsl 6(3)'], paragraphs: ['He did.'] },
  ];
  const { filled } = await draft(caseWith({ court: 'scsl', counts }));
  const [, closing] = /<p style="closing">(.*?)<\/p>/s.exec(filled.markup ?? '') ?? [];
  expect(closing).toContain('Articles 3.d. and 6.1. and, or alternatively, Article 6.3. of the Statute');
});
