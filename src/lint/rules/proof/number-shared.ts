import type { Evidence } from '../../../model/case.ts';
import { grouped } from '../../../text/grouped.ts';
import { pageNumber } from '../../../text/page-number.ts';
import type { Objection, Rule } from '../../rule.ts';

/** The pages of an item of evidence; all of it has one prefix and one version. */
interface Pages {
  readonly evidence: Evidence;
  readonly run: string;
  readonly first: number;
  readonly last: number;
}

const rule: Rule = {
  summary: 'two items of evidence have the same registration number, or pages in common',
  why: 'A page has one number and a number one page: a reader who looks it up finds one of the two. An item that lies within the pages of another, as an annex does, is information.',
  severity: 'warning',
  example: {
    bad: `evidence: [{id: P-0001, title: Log, number: RUR-OTP-0001-0001, to: "-0012"}, {id: P-0002, title: Letter, number: RUR-OTP-0001-0010, to: "-0020"}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001, P-0002]}]`,
    good: `evidence: [{id: P-0001, title: Log, number: RUR-OTP-0001-0001, to: "-0012"}, {id: P-0002, title: Letter, number: RUR-OTP-0001-0013, to: "-0020"}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001, P-0002]}]`,
  },
  *check({ analysis: { case: of } }) {
    const pages = of.evidence.flatMap((evidence) => pagesOf(evidence));
    for (const run of grouped(pages, (each) => each.run).values()) yield* sharedIn(run);
  },
};

/** A number without figures is a page by itself. */
function pagesOf(evidence: Evidence): readonly Pages[] {
  const { number, to } = evidence;
  if (!number || number.text.trim() === '') return [];
  const first = pageNumber(number.text);
  if (!first) return [{ evidence, run: `= ${number.text.trim()}`, first: 1, last: 1 }];
  const last = Number((to && pageNumber(to.text)?.page) ?? first.page);
  const run = `${first.prefix} ${first.version}`;
  return [{ evidence, run, first: Number(first.page), last: Math.max(Number(first.page), last) }];
}

/** Each item that shares pages with what begins before it, told once, of the one that reaches furthest. */
function* sharedIn(run: readonly Pages[]): Generator<Objection> {
  const sorted = [...run].sort((one, other) => one.first - other.first || other.last - one.last);
  let furthest: Pages | undefined;
  for (const pages of sorted) {
    if (furthest && pages.first <= furthest.last) yield shared(furthest, pages);
    if (!furthest || pages.last > furthest.last) furthest = pages;
  }
}

function shared(one: Pages, other: Pages): Objection {
  const [first, second] = [one, other].map(({ evidence }) => `\`${evidence.id.text}\``);
  const span = other.evidence.number ?? other.evidence.id;
  const help = 'mend the number, or make one item of the two';
  if (one.first === other.first && one.last === other.last)
    return { span, message: `evidence ${second} has the number of ${first}`, help };
  const within = other.last <= one.last && one.first < other.first;
  return {
    span,
    message: `evidence ${second} ${within ? 'lies within' : 'has pages in common with'} ${first}, which is ${namesOf(one)}`,
    help: within ? 'leave it so where it is a part of the other; else mend the number' : help,
    ...(within && { severity: 'info' as const }),
  };
}

function namesOf({ evidence: { number, to } }: Pages): string {
  return to ? `\`${number?.text}\` to \`${to.text}\`` : `\`${number?.text}\``;
}

export default rule;
