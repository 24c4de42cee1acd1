import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules.ts';
import { escapePattern } from '../../src/text/escape-pattern.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { folderWithCase, indict, writeCase } from './indict.ts';

const OWN = `format: 1
id: penal_code
name: Penal Code of Ruritania (1894)
aliases: [Penal Code]
verified: full
open: false
cite: {one: "Section {paths}", many: "Sections {paths}", of: of the Penal Code}
provisions:
  "12": {kind: crime, title: brigandage, phrase: brigandage}
  "30(a)": {kind: mode, title: ordering}
`;

/** A folder with a case and an instrument of its own. */
function folderWithLaw(law = OWN): string {
  const folder = folderWithCase();
  mkdirSync(join(folder, 'law'));
  writeFileSync(join(folder, 'law/own.yaml'), law);
  writeFileSync(join(folder, 'indict.config.yaml'), 'law: [law/own.yaml]\nrules: {text: off}\n');
  return folder;
}

function lineOf(id: string, summary: string): RegExp {
  return new RegExp(`^${escapePattern(id)} +\\w+ +${escapePattern(summary)}$`, 'm');
}

describe('indict explain', () => {
  test('lists every rule with its severity here', () => {
    const { status, stdout } = indict(folderWithLaw(), ['explain']);
    expect(status).toBe(0);
    for (const [id, { summary }] of Object.entries(RULES)) expect(stdout).toMatch(lineOf(id, summary));
    expect(stdout).toMatch(/^text\/doubled-word +off +a word stands twice in a row$/m);
    expect(stdout).toMatch(/^id\/doubled +warning /m);
  });

  test('explains one: what, why, how to change it and to allow it, and examples', () => {
    const { status, stdout } = indict(folderWithLaw(), ['explain', 'text/doubled-word']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^text\/doubled-word: a word stands twice in a row$/m);
    expect(stdout).toContain('Severity: warning, here off.');
    expect(stdout).toMatch(/Found in:\n {2}\S/);
    expect(stdout).toContain('# indict: allow text/doubled-word — the reason');
  });

  test('says of what an import finds that no setting changes it', () => {
    const { status, stdout } = indict(temporaryFolder(), ['explain', 'import/unplaced']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^import\/unplaced: .*\n\n.*\n\nSeverity: warning\. Only `indict import` tells it\.\n$/,
    );
  });

  test('tells the nearest where there is none of that name', () => {
    const of = (name: string) => indict(temporaryFolder(), ['explain', name]);
    expect(of('text/doubled-wrod')).toMatchObject({ status: 2, stdout: '' });
    expect(of('text/doubled-wrod').stderr).toContain('did you mean `text/doubled-word`?');
    for (const mistake of ['yaml/cut-at-colon', 'section/too-deep'])
      expect(of(mistake).stderr).toContain(
        `there is no rule \`${mistake}\`: \`indict explain\` lists them; a finding that keeps the paper`,
      );
  });
});

describe('indict law', () => {
  test('shows a provision with its instrument, how far it was checked, its limits and its elements', () => {
    const { status, stdout } = indict(temporaryFolder(), ['law', '8 bis', '--elements']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^rome_statute 8 bis {2}\S/m);
    expect(stdout).toMatch(/^ {2}crime, Rome Statute /m);
    expect(stdout).toMatch(/^ {2}brought in by RC\/Res\.6, for acts since 2018-07-17$/m);
    expect(stdout).toMatch(/^ {2}- act-of-aggression: .+\[\w+\]$/m);
  });

  test('gives the same as JSON', () => {
    const { stdout } = indict(temporaryFolder(), ['law', '25(3)(c)', '--format', 'json']);
    const { version, provisions } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(provisions).toMatchObject([
      { instrument: 'rome_statute', path: '25(3)(c)', kind: 'mode', verified: 'full' },
    ]);
  });

  test('lists the instruments, a project’s own among them', () => {
    const { stdout } = indict(folderWithLaw(), ['law']);
    expect(stdout).toMatch(/^rome_statute +Rome Statute of the International Criminal Court/m);
    expect(stdout).toMatch(/^penal_code +Penal Code of Ruritania \(1894\)$/m);
  });

  test('tells the nearest where nothing is found', () => {
    const { status, stderr } = indict(temporaryFolder(), ['law', 'agression']);
    expect(status).toBe(2);
    expect(stderr).toBe('indict: no provision for `agression`; did you mean `aggression`?\n');
  });
});

describe('an instrument of the project', () => {
  const CITES_IT = {
    'rome_statute 8(2)(b)(xvi)': 'penal_code 12',
    'rome_statute 25(3)(b)]': 'penal_code 31(a)]',
    ', appropriation, private-use, without-consent': '',
    'order-or-inducement, awareness-as-to-order': '',
    'crime-occurred-or-attempted, effect-of-order': '',
    'international-armed-conflict, awareness-of-conflict': '',
  };

  test('can be charged, and its provisions are known', () => {
    const folder = folderWithLaw();
    writeCase(folder, 'a.yaml', CITES_IT);
    const { findings } = JSON.parse(indict(folder, ['validate', 'a.yaml', '--format', 'json']).stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toMatchObject([
      { rule: 'law/unknown-provision', message: 'the Penal Code has no provision `31(a)`' },
    ]);
  });

  test('stands in place of the program’s own of that id', () => {
    const folder = folderWithLaw(OWN.replace('id: penal_code', 'id: icty'));
    expect(indict(folder, ['law', 'icty']).stdout).not.toContain('Former Yugoslavia');
    expect(indict(folder, ['law', 'brigandage']).stdout).toMatch(/^icty 12 {2}brigandage$/m);
  });

  test('with a mistake is found at its place, and one that is not there where it is named', () => {
    const wrong = indict(folderWithLaw(OWN.replace('kind: mode', 'kind: moed')), ['validate', 'small.yaml']);
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toMatch(/^law\/own\.yaml:10:19 error /m);
    const folder = folderWithCase();
    writeFileSync(join(folder, 'indict.config.yaml'), 'law: [none.yaml]\n');
    expect(indict(folder, ['validate', 'small.yaml']).stdout).toMatch(
      /^indict\.config\.yaml:1:7 error .*cannot be read/m,
    );
  });
});
