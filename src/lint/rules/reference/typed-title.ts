import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';
import { UNITS } from '../../words/numbers.ts';

const rule: Rule = {
  summary: 'a title has a number of its own, and not the one that the paper gives it',
  why: 'Two numbers before one title are one too many; where they differ, every reference to it is open.',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, title: 'Count 2: Murder', crime: 'rome_statute 7(1)(a)', paragraphs: [Said.]}]",
    good: "counts: [{id: one, title: Murder, crime: 'rome_statute 7(1)(a)', paragraphs: [Said.]}]",
  },
  *check(exhibit) {
    const titles = statementsOf(exhibit).filter(({ role }) => TITLES.has(role));
    for (const title of titles) if (title.role !== 'heading') yield* numbered(title);
    yield* outOfOrder(titles.filter(({ role }) => role === 'heading'));
  },
};

const TITLES: ReadonlySet<Statement['role']> = new Set(['heading', 'count title', 'schedule title']);
const OWN =
  /^\W{0,3}(count|schedule|annex|appendix)\s+(\d{1,2}|[ivx]{1,5}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)(?![A-Za-zÀ-ỿ\d])/u;

/** `Count 3` before the title of Count 2. */
function* numbered({ text, small, span, number = '' }: Statement): Generator<Objection> {
  const [found, , sign = ''] = OWN.exec(small) ?? [];
  if (found === undefined) return;
  const written = text.slice(0, found.length);
  const own = number.split(/\s/).at(-1) ?? '';
  const isSame = [sign, `${UNITS.indexOf(sign)}`].includes(own.toLowerCase());
  yield {
    span: span(0, written.length),
    message: isSame
      ? `\`${written}\` is typed before this title, which the paper numbers itself`
      : `\`${written}\` is typed before the title of what the paper numbers \`${number}\``,
    help: 'take it out',
    ...(isSame && { severity: 'info' as const }),
  };
}

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];
const TYPED = /^([IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s/;

/** `IV.` behind `II.`, or `II.` twice; a new series begins with its first sign. */
function* outOfOrder(headings: readonly Statement[]): Generator<Objection> {
  const last = new Map<string, { readonly value: number; readonly sign: string }>();
  for (const { text, span } of headings) {
    const sign = TYPED.exec(text)?.[1];
    if (sign === undefined) continue;
    const before = [...last].find(([kind, { value }]) => ordinalOf(sign, kind) === value + 1);
    const kind = before?.[0] ?? kindOf(sign, last);
    const [value, known] = [ordinalOf(sign, kind), last.get(kind)];
    last.set(kind, { value, sign });
    if (before || value === 1 || !known) continue;
    yield {
      span: span(0, sign.length),
      message: `heading \`${sign}\` follows heading \`${known.sign}\``,
      help: 'mend the numbers of the headings, or let the court’s form number them',
    };
  }
}

function kindOf(sign: string, last: ReadonlyMap<string, unknown>): string {
  if (/^\d/.test(sign)) return 'arabic';
  return ROMAN.includes(sign) && (sign.length > 1 || sign === 'I' || !last.has('letter'))
    ? 'roman'
    : 'letter';
}

function ordinalOf(sign: string, kind: string): number {
  if (kind === 'arabic') return Number(sign);
  return kind === 'roman' ? ROMAN.indexOf(sign) : sign.length === 1 ? sign.charCodeAt(0) - 64 : Number.NaN;
}

export default rule;
