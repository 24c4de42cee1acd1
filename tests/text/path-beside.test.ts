import { expect, test } from 'vitest';
import { pathBeside } from '../../src/text/path-beside.ts';

test('a file is looked for beside the one that names it, an absolute path where it says', () => {
  expect(pathBeside('cases/indict.config.yaml', '../law/own.yaml')).toBe('law/own.yaml');
  expect(pathBeside('own.yaml', 'words/fr.yaml')).toBe('words/fr.yaml');
  expect(pathBeside('cases/indict.config.yaml', '/office/./letter.docx')).toBe('/office/letter.docx');
});
