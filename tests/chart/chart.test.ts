import { describe, expect, test } from 'vitest';
import { chart } from '../../src/chart/index.ts';
import { compare } from '../../src/compare/index.ts';
import type { Block, Heading, Paper, Plain, TextRun } from '../../src/model/paper.ts';
import type { Reasons } from '../../src/model/reasons.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { paperOf, paragraphs } from '../compare/papers.ts';

const source = { path: 'case.yaml', text: '' };
const FILE = { source, start: 0, end: 0 };

/** Reasons by anchor, and by what something was; every anchor is a place for one. */
function reasons(
  said: Readonly<Record<string, string>>,
  removed: Readonly<Record<string, string>> = {},
): Reasons {
  const reason = (words: string) => ({ runs: [text(words)], at: { ...FILE, start: 1 } });
  return {
    whole: [],
    byAnchor: new Map(Object.entries(said).map(([anchor, words]) => [anchor, reason(words)])),
    places: new Map(['one', 'two', 'three', 'four'].map((id) => [id, FILE])),
    removed: Object.entries(removed).map(([was, words]) => ({ ...reason(words), was })),
  };
}

function text(words: string): TextRun {
  return { kind: 'text', text: words, bold: false, italic: false };
}

function heading(level: Heading['level'], anchor: string): Heading {
  return { kind: 'heading', level, anchor, runs: [text(`The ${anchor}`)] };
}

function plain(style: Plain['style'], words: string): Plain {
  return { kind: 'plain', style, runs: [text(words)] };
}

/** Each row as `what became of it: its edits — why`, and what was found. */
function charted(old: Paper, wanted: Paper, given: Reasons) {
  const { value, findings } = chart(compare(old, wanted), given, FILE);
  const rows = value.rows.map(({ change, edits, reason }) => {
    const moved = change.kind === 'pair' && change.moved ? ['moved'] : [];
    const said = edits.map((edit) =>
      edit.kind === 'replaced' ? `${edit.old} > ${edit.new}` : `${edit.kind} ${Object.values(edit)[1]}`,
    );
    return `${[...moved, ...said].join('; ')} — ${plainText(reason)}`;
  });
  return { rows, findings: findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`) };
}

const OLD = [
  '#one Soldiers broke open 14 shops in Castle Street.',
  '#two The goods were carried off to the barracks.',
  '#three The owners fled from the town that night.',
];

describe('the chart of amendments', () => {
  test('has the words that are others, with the reason that stands beside them', () => {
    const wanted = [
      '#one Soldiers broke open and burnt 16 shops in Castle Street, at night.',
      OLD[1] ?? '',
      '#four Nobody was punished.',
    ];
    const given = reasons({ one: 'A witness.', four: 'It was left out.' }, { three: 'They stayed.' });
    expect(charted(paperOf(paragraphs(OLD)), paperOf(paragraphs(wanted)), given)).toEqual({
      rows: [
        '14 > and burnt 16; added , at night — A witness.',
        'deleted The owners fled from the town that night. — They stayed.',
        'added Nobody was punished. — It was left out.',
      ],
      findings: [],
    });
  });

  test('leaves out what only follows, and says what moved', () => {
    const wanted = [OLD[2] ?? '', OLD[0] ?? '', OLD[1] ?? ''];
    const { rows } = charted(paperOf(paragraphs(OLD)), paperOf(paragraphs(wanted)), reasons({}));
    expect(rows).toEqual(['moved — ']);
  });

  test('asks for reasons that are not given, and is told by what something was called', () => {
    const wanted = [(OLD[0] ?? '').replace('14', '15'), OLD[1] ?? ''];
    const found = (given: Reasons) =>
      charted(paperOf(paragraphs(OLD)), paperOf(paragraphs(wanted)), given).findings;
    expect(found(reasons({}))).toEqual([
      'info amendment/no-reason: paragraph 1 is amended, and the case does not say why',
      'info amendment/no-reason: the older version’s paragraph 3 is gone, and the case does not say why',
    ]);
    for (const was of ['three', '@three', 'paragraph 3', 'Paragraph 3'])
      expect(found(reasons({ one: 'Why.' }, { [was]: 'Why.' }))).toEqual([]);
  });

  test('says which reasons are left over', () => {
    const same = paperOf(paragraphs(OLD));
    const { rows, findings } = charted(same, same, reasons({ two: 'Why.' }, { 'paragraph 9': 'Why.' }));
    expect(rows).toEqual([]);
    expect(findings).toEqual([
      'warning amendment/unchanged: this reason stands in no row of the chart: nothing is amended here that has none of its own',
      'warning amendment/nothing-removed: nothing that was called `paragraph 9` is gone',
    ]);
  });

  test('takes the reason of what something stands in, the nearest first', () => {
    const body = (...lines: readonly string[]): readonly Block[] => [
      heading(2, 'outer'),
      ...paragraphs(lines.slice(0, 1)),
      heading(3, 'inner'),
      ...paragraphs(lines.slice(1, 2)),
      plain('closing', lines[2] ?? ''),
      heading(2, 'next'),
      plain('closing', lines[3] ?? ''),
      plain('dateline', lines[4] ?? ''),
    ];
    const old = paperOf(
      body(
        '#one It was in the month of May.',
        '#two It was, said all, in June.',
        'For this he answers in 1 way.',
        'For that she answers in 1 way.',
        'Signed in the town on the 1st day.',
      ),
    );
    const wanted = paperOf(
      body(
        '#one It was in the month of July.',
        '#two It was, said all, in August.',
        'For this he answers in 2 way.',
        'For that she answers in 2 way.',
        'Signed in the town on the 2nd day.',
      ),
    );
    expect(charted(old, wanted, reasons({ outer: 'O', inner: 'I' })).rows).toEqual([
      'May > July — O',
      'June > August — I',
      '1 > 2 — I',
      '1 > 2 — ',
      '1st > 2nd — ',
    ]);
    expect(charted(old, wanted, reasons({ outer: 'O', two: 'T' })).rows.slice(0, 3)).toEqual([
      'May > July — O',
      'June > August — T',
      '1 > 2 — O',
    ]);
  });
});
