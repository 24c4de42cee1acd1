import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { officeFile } from '../write/docx/office.ts';
import { filesIn, folderWithCase, indict } from './indict.ts';

function folderWithSettings(settings: string): string {
  const folder = folderWithCase();
  writeFileSync(join(folder, 'indict.config.yaml'), settings);
  return folder;
}

test('the settings choose the formats, the command line chooses before them', () => {
  const folder = folderWithSettings('formats: [md]\n');
  expect(indict(folder, ['build', 'small.yaml']).status).toBe(0);
  expect(filesIn(join(folder, 'build'))).toEqual(['small.md']);
  expect(indict(folder, ['build', 'small.yaml', '-f', 'docx', '-o', 'word']).status).toBe(0);
  expect(filesIn(join(folder, 'word'))).toEqual(['small.docx']);
});

test('the settings give rules their severity', () => {
  const folder = folderWithSettings('rules: {form/missing: off}\n');
  expect(indict(folder, ['validate', 'small.yaml', '--format', 'json']).stdout).not.toContain('form/missing');
});

test('the settings give a family of rules its severity, and a rule that does not exist is found where it stands', () => {
  const validate = (settings: string) =>
    indict(folderWithSettings(settings), ['validate', 'small.yaml', '--court', 'special-tribunal']);
  expect(validate('rules: {form: off, form/missing: info}\n').stdout).toBe('no findings in 1 file\n');
  const { status, stdout } = validate('rules: {text/doubled-wrod: off}\n');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^indict\.config\.yaml:1:9 warning there is no rule `text\/doubled-wrod` /m);
  expect(stdout).toContain('did you mean `text/doubled-word`?');
});

test('the settings name a court in place of what cases say, and a wrong one is found where it stands', () => {
  const { status, stdout } = indict(folderWithSettings('court: special-tribunl\n'), [
    'validate',
    'small.yaml',
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('indict.config.yaml:1:8 error unknown court `special-tribunl`');
});

test('settings that cannot be read are told, and not passed over; those that set nothing are', () => {
  const validate = (settings: string) => indict(folderWithSettings(settings), ['validate', 'small.yaml']);
  const broken = validate('formats: [pdf\n');
  expect(broken.status).toBe(1);
  expect(broken.stdout).toMatch(/^indict\.config\.yaml:1:\d+ error .* yaml\//m);
  expect(validate('formats: [pdf]\nformats: [md]\n').stdout).toMatch(/^indict\.config\.yaml:2:1 error /m);
  expect(validate('- formats\n').stdout).toMatch(/^indict\.config\.yaml:1:1 error this file is a list/m);
  for (const nothing of ['', '# court: icc\n'])
    expect(validate(nothing).stdout).not.toContain('indict.config.yaml');
});

test('a case that names no court is told so once', () => {
  const folder = folderWithCase();
  const text = readFileSync(join(folder, 'small.yaml'), 'utf8').replace(/^court:.*\n/m, '');
  writeFileSync(join(folder, 'bare.yaml'), text);
  const { stdout } = indict(folder, ['validate', 'bare.yaml', '--quiet']);
  expect(stdout).toContain('`court` is missing');
  expect(stdout).not.toContain('unknown court');
});

test('the settings dress Word files: a reference beside them, the face within', () => {
  const folder = folderWithSettings('reference: house/office.docx\nformats: [docx]\n');
  mkdirSync(join(folder, 'house'));
  writeFileSync(join(folder, 'house', 'office.docx'), officeFile());
  expect(indict(folder, ['build', 'small.yaml', '-o', '.']).status).toBe(0);
  const partsOf = (name: string) => Object.keys(unzipSync(readFileSync(join(folder, name))));
  expect(partsOf('small.docx')).toContain('word/reference-header1.xml');
  writeFileSync(join(folder, 'indict.config.yaml'), 'embed_fonts: true\nformats: [docx]\n');
  expect(indict(folder, ['build', 'small.yaml', '-o', '.']).status).toBe(0);
  expect(partsOf('small.docx')).toContain('word/fonts/font1.odttf');
});

test('a reference that is none, or not there, is told in a sentence, and nothing is written', () => {
  const folder = folderWithCase();
  writeFileSync(join(folder, 'letter.docx'), '%PDF-1.7');
  const refused = indict(folder, ['build', 'small.yaml', '--reference', 'letter.docx']);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toBe(
    'indict: `letter.docx` cannot be a reference: it is not a Word file (.docx); save it in Word as “Word Document (*.docx)”\n',
  );
  const absent = indict(folder, ['build', 'small.yaml', '--reference', 'none.docx']);
  expect(absent.stderr).toContain('`none.docx` cannot be read');
  const both = indict(folder, ['build', 'small.yaml', '--reference', 'letter.docx', '--embed-fonts']);
  expect(both.stderr).toContain('ask for one of the two');
  expect(filesIn(folder)).toEqual(['letter.docx', 'small.yaml']);
});
