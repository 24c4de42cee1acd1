import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { escapePattern } from '../../src/text/escape-pattern.ts';
import { hostWith } from '../host-with.ts';
import { realHost } from '../real-host.ts';

const CASE = `format: 1
court: ./our.yaml
document: {citations: ./cited.yaml, classification: confidential, with: [contents], language: en}
accused: [{id: hentzau, name: Rupert Hentzau}]
names: [{name: Rosa Holf, protect: confidential, as: P-1}]
terms: [{id: army, term: Army, means: the Army of Graustark}]
incidents: [{id: market, date: 2039-12-19, place: Hofbau, conduct: Shells struck the market.}]
sources: [{id: taylor, type: legal_case, title: Prosecutor v. Taylor, issued: 2013-09-26}]
evidence: [{id: P-0001, title: Order of the day, kind: document}, {include: analyst.csv}]
translations: {fr: kim.fr.yaml}
general_allegations:
  - {id: looting, text: "The army emptied shops.[^police]", evidence: [P-0001]}
  - {text: "See paragraph @looting, of the @army.^[[@taylor, para. 5], by :redact[him]{level=confidential}.]"}
  - {incidents: [market]}
  - include: parts/events.yaml
counts:
  - id: pillage
    crime: rome_statute 8(2)(b)(xvi)
    modes: [rome_statute 25(3)(b)]
    accused: [hentzau]
    incorporates: [accused, general_allegations]
    paragraphs: [{text: He ordered it., elements: [appropriation]}] # indict: allow law/too-broad — a test
  - {id: plunder, crime: rome_statute 8(2)(e)(v), modes: [rome_statute 25(3)(b)], alternative_to: pillage, paragraphs: [Said.]}
schedules: [{id: list, title: Incidents, incidents: all, columns: [number, date]}]
footnotes: {police: Report no. 77.}
`;

const HOUSE = realHost().asset('templates');

const FILES: Readonly<Record<string, string>> = {
  'kim.yaml': CASE,
  'kim.fr.yaml': 'terms: [{id: army, term: Armée}]\n',
  'parts/events.yaml': '- Shots were heard.\n',
  'analyst.csv': 'ID,Title,Kind\nP-0002,Map,document\n',
  'our.yaml': `format: 1
extends: ${HOUSE}/courts/special-tribunal.yaml
name: Ours
crest: {image: arms.png, height: 60}
citations: {style: ./cited.yaml}
words: {fr: ours.fr.yaml}
`,
  'our/signature.hbs': '<p>{{> dateline}}</p><p>{{phrase "the_accused"}}</p><p>{{document.place}}</p>\n',
  'arms.png': 'none',
  'cited.yaml': `format: 1\nextends: ${HOUSE}/citations/oscola.yaml\nname: Ours\n`,
  'ours.fr.yaml': 'phrases: {}\n',
  'office.docx': 'none',
  'indict.config.yaml': 'law: [penal.yaml]\nrules: {text: info, text/final-stop: info}\nformats: [docx]\n',
  'penal.yaml':
    'format: 1\nid: penal\nname: Penal Code\nverified: memory\ncite: {one: "Article {paths}", many: "Articles {paths}"}\nprovisions: {"1": {kind: crime, title: Theft}}\n',
  'build/kim.manifest.json': '{}',
};

/** What a command says in the folder of the project. */
async function said(line: readonly string[], changes?: Readonly<Record<string, string>>): Promise<string> {
  const host = hostWith({ ...FILES, ...changes });
  await run(line, host);
  return host.printed.stdout + host.printed.stderr;
}

describe('a slip of the pen on the command line is told with what was meant:', () => {
  test.each([
    ['a command', 'biuld kim.yaml', 'build'],
    ['an option', 'build kim.yaml --cuort icc', '--court'],
    ['a format of papers', 'build kim.yaml -f docx,pfd', 'pdf'],
    ['the ending of an output', 'build kim.yaml -o kim.dcox', 'docx'],
    ['a court', 'build kim.yaml --court special-tribnal', 'special-tribunal'],
    ['a court by its path', 'build kim.yaml --court ./uor.yaml', 'our.yaml'],
    ['a court of `courts`', 'courts icty2', 'icty'],
    ['a court of `init`', 'init new.yaml --court plian', 'plain'],
    [
      'a crime of `init`',
      ['init', 'new.yaml', '--count', 'rome_statue 8(2)(b)(xvi)'],
      'rome_statute 8(2)(b)(xvi)',
    ],
    ['a document', 'build kim.yaml --document evidnce', 'evidence'],
    ['a level', 'build kim.yaml --for pubilc', 'public'],
    ['a language', 'validate kim.yaml --lang fra', 'fr'],
    ['a stage', 'inspect kim.yaml --stage nubmer', 'number'],
    ['a way to mark changes', 'diff kim.yaml kim.yaml --marks htlm', 'html'],
    ['a format of findings', 'validate kim.yaml --format jsno', 'json'],
    ['a format of elements', 'elements kim.yaml --format txt', 'text'],
    ['a format of provisions', 'law 25 --format jsn', 'json'],
    ['a count', 'elements kim.yaml --count pilage', 'pillage'],
    ['a shell', 'completions bsah', 'bash'],
    ['a rule', 'explain text/doubled-wrod', 'text/doubled-word'],
    ['a family of rules', 'explain txet', 'text'],
    ['an instrument', 'law rome_statue 25(3)(c)', 'rome_statute 25(3)(c)'],
    ['a provision', 'law rome_statute 8(b)(2)(i)', '8(2)(b)(i)'],
    ['a word of a provision', 'law agression', 'aggression'],
    ['a case', 'validate kmi.yaml', 'kim.yaml'],
    ['a case with another ending', 'build kim.yml', 'kim.yaml'],
    ['a case without its ending', 'build kim', 'kim.yaml'],
    ['a case in a folder', 'build part/events.yml', 'parts/events.yaml'],
    ['a Word file', 'import ofice.docx -o new.yaml', 'office.docx'],
    ['a reference', 'build kim.yaml -f docx --reference ofice.docx', 'office.docx'],
    ['an older version', 'diff kmi.yaml kim.yaml', 'kim.yaml'],
    ['a manifest', 'verify build/kim.manifst.json', 'build/kim.manifest.json'],
  ])('%s', async (_, line, meant) => {
    const changes = line.includes('--reference') ? { 'kim.yaml': SMALL } : {};
    expect(await said(typeof line === 'string' ? line.split(' ') : line, changes)).toContain(
      `did you mean \`${meant}\`?`,
    );
  });
});

/** Without anything that stops a build. */
const SMALL = `format: 1
court: special-tribunal
accused: [{id: hentzau, name: Rupert Hentzau}]
counts: [{id: pillage, crime: rome_statute 8(2)(b)(xvi), paragraphs: [Said.]}]
`;

/** Slips by the file that has them: what is misspelt, how it stands there, the slip, and what was meant. */
const SLIPS: Readonly<
  Record<string, readonly (readonly [what: string, right: string, slip: string, meant: string])[]>
> = {
  'kim.yaml': [
    ['a key', 'accused: [{', 'acused: [{', 'accused'],
    ['a key within', 'language: en', 'langauge: en', 'language'],
    ['a key of a count', 'alternative_to', 'alternativ_to', 'alternative_to'],
    ['a key of a mode', '[rome_statute 25(3)(b)]', '[{altenative: rome_statute 25(3)(b)}]', 'alternative'],
    ['a court', './our.yaml', 'special_tribunl', 'special-tribunal'],
    ['the path of a court', './our.yaml', './uor.yaml', 'our.yaml'],
    ['a style of citations', './cited.yaml', 'oscla', 'oscola'],
    ['the path of a style of citations', './cited.yaml', './citde.yaml', 'cited.yaml'],
    ['a level', 'protect: confidential', 'protect: confidental', 'confidential'],
    ['a level in a text', 'level=confidential', 'level=confidental', 'confidential'],
    ['a part of the paper', 'contents', 'contnets', 'contents'],
    ['a language', 'language: en', 'language: eng', 'en'],
    ['a kind of evidence', 'kind: document', 'kind: documnet', 'document'],
    ['the type of a source', 'legal_case', 'legal_csae', 'legal_case'],
    ['a field of a source', 'issued: 2013', 'isued: 2013', 'issued'],
    ['an id in a reference', '@looting', '@lootnig', '@looting'],
    ['a term in a reference', 'the @army', 'the @amry', '@army'],
    ['a source', '@taylor', '@tayler', 'taylor'],
    ['a footnote', '[^police]', '[^polcie]', 'police'],
    ['a piece of evidence', '[P-0001]', '[P-001]', 'P-0001'],
    ['an incident', '[market]', '[markt]', 'market'],
    ['all incidents', 'incidents: all', 'incidents: al', 'all'],
    ['a column of a schedule', '[number', '[nubmer', 'number'],
    ['an instrument', 'crime: rome_statute', 'crime: rome_statue', 'rome_statute'],
    ['a provision', '25(3)(b)', '25(3)(bb)', '25(3)(b)'],
    ['an accused', '[hentzau]', '[hentzua]', 'hentzau'],
    ['a part that is incorporated', ' general_allegations]', ' general_allegatons]', 'general_allegations'],
    ['an element', '[appropriation]', '[apropriation]', 'appropriation'],
    ['another count', 'alternative_to: pillage', 'alternative_to: pilage', 'pillage'],
    ['an included file', 'parts/events.yaml', 'parts/evnts.yaml', 'parts/events.yaml'],
    ['a file of evidence', 'analyst.csv', 'anlyst.csv', 'analyst.csv'],
    ['a translation', 'kim.fr.yaml', 'kmi.fr.yaml', 'kim.fr.yaml'],
    ['a rule in a remark', 'law/too-broad', 'law/too-braod', 'law/too-broad'],
  ],
  'analyst.csv': [['the head of a column', 'Kind', 'Knid', 'kind']],
  'indict.config.yaml': [
    ['a key of the settings', 'formats', 'fromats', 'formats'],
    ['a format in the settings', 'docx', 'dcox', 'docx'],
    ['a severity in the settings', 'text: info', 'text: inof', 'info'],
    ['a rule in the settings', 'final-stop', 'final-stpo', 'text/final-stop'],
    ['an instrument in the settings', 'penal.yaml', 'pneal.yaml', 'penal.yaml'],
  ],
  'penal.yaml': [
    ['a key of an instrument', 'verified', 'verifed', 'verified'],
    ['a kind of provision', 'kind: crime', 'kind: crmie', 'crime'],
  ],
  'our.yaml': [
    ['a key of a court', 'citations', 'ciations', 'citations'],
    ['the court that one extends', 'special-tribunal.yaml', 'special-tribunl.yaml', 'special-tribunal.yaml'],
    ['a crest', 'arms.png', 'amrs.png', 'arms.png'],
    ['a file of words', 'ours.fr.yaml', 'ous.fr.yaml', 'ours.fr.yaml'],
  ],
  'cited.yaml': [['a key of a style', 'name', 'nmae', 'name']],
  'our/signature.hbs': [
    ['a partial', '> dateline', '> datelien', 'dateline'],
    ['a phrase', '"the_accused"', '"the_acused"', 'the_accused'],
    ['a helper', '{{phrase', '{{phrsae', 'phrase'],
    ['a field', 'document.place', 'document.palce', 'place'],
  ],
};

describe('a slip of the pen in a file is told with what was meant:', () => {
  test.each(Object.entries(SLIPS).flatMap(([file, slips]) => slips.map((slip) => [file, ...slip] as const)))(
    'in %s, %s',
    async (file, _, right, slip, meant) => {
      const text = FILES[file] as string;
      expect(text).toContain(right);
      const changes = { [file]: text.replace(right, () => slip) };
      const report = await said(['validate', 'kim.yaml'], changes);
      expect(report).toMatch(new RegExp(`(?:did you mean|call it) \`[^\`]*${escapePattern(meant)}\``));
    },
  );

  test('none where there is no slip', async () => {
    expect(await said(['validate', 'kim.yaml'])).not.toContain('did you mean');
  });
});

describe('where nothing is near, nothing is suggested:', () => {
  test.each([
    'frobnicate',
    'build kim.yaml --frobnicate',
    'build kim.yaml -f odt',
    'build kim.yaml --court zanzibar',
    'build kim.yaml --document menu',
    'build kim.yaml --for everybody',
    'inspect kim.yaml --stage lex',
    'validate kim.yaml --format xml',
    'completions tcsh',
    'explain zebra',
    'law xyzzy',
    'validate other.yaml',
    'validate nowhere/kim.yaml',
    'import other.docx',
    'elements kim.yaml --count murder',
  ])('%s', async (line) => {
    expect(await said(line.split(' '))).not.toContain('did you mean');
  });
});

test('no name is told of what lies outside the folder of the case', async () => {
  const inside = {
    'cases/kim.yaml': `${SMALL}general_allegations: [include: ../secre.yaml]\n`,
    'secret.yaml': '- Said.\n',
  };
  const report = await said(['validate', 'cases/kim.yaml'], inside);
  expect(report).toContain('file `../secre.yaml` is missing');
  expect(report).not.toContain('secret');
});
