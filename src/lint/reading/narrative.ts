import type { Exhibit, Objection } from '../rule.ts';
import { type Allegation, allegationsOf } from './allegations.ts';
import { type Conduct, newConductOf } from './conduct.ts';
import type { Untold } from './untold.ts';

/** What is to be told of conduct: its day, or its place. */
export interface Question {
  readonly asks: (conduct: Conduct) => boolean;
  /** Whether a paragraph, or a heading that it stands below, tells it. */
  readonly tells: (allegation: Allegation) => boolean;
  /** Whether conduct may have it from the paragraphs before. */
  readonly goesOn: (conduct: Conduct) => boolean;
  /** Counts of which it is said as a whole that they do not tell it. */
  readonly counts: Untold;
  readonly message: string;
  readonly help: string;
}

/** So many paragraphs before it a narrative may go on from. */
const BACK = 3;
/** So much conduct without a day is told one by one, whatever its share. */
const FEW = 6;

/** An objection to each paragraph of conduct that does not tell what is asked; to the first alone, where most do not. */
export function* untoldConduct(exhibit: Exhibit, question: Question): Generator<Objection> {
  const asked = newConductOf(exhibit).filter(question.asks);
  const found = [...untoldIn(asked, exhibit, question)];
  const gaps = found.filter(({ severity }) => severity === undefined);
  if (gaps.length <= FEW || gaps.length * 2 < asked.length) return yield* found;
  const message = `${gaps.length} of ${asked.length} paragraphs do not say ${question.message}, this one first`;
  yield { ...(gaps[0] as Objection), message };
}

function* untoldIn(
  asked: readonly Conduct[],
  exhibit: Exhibit,
  { tells, goesOn, counts, message, help }: Question,
): Generator<Objection> {
  const all = allegationsOf(exhibit);
  const places = new Map(all.map((each, place) => [each, place]));
  const lacking = new Set<Allegation>();
  for (const conduct of asked) {
    const { allegation, statement, start, end } = conduct;
    const { home, number } = allegation;
    if (tells(allegation) || (home.count && counts.has(home.count))) continue;
    const place = places.get(allegation) ?? 0;
    const before = all.slice(Math.max(0, place - BACK), place).filter((each) => isBeside(each, allegation));
    const isNarrative = before.some((each) => !lacking.has(each) && tells(each));
    const isBehindGap = before.some((each) => lacking.has(each));
    lacking.add(allegation);
    if ((isNarrative || isBehindGap) && goesOn(conduct)) continue;
    yield {
      span: statement.span(start, end),
      message: `${number === undefined ? 'this paragraph' : `paragraph ${number}`} does not say ${message}`,
      help,
      ...(isNarrative && { severity: 'info' }),
    };
  }
}

/** Whether two paragraphs stand under one heading. */
function isBeside(one: Allegation, other: Allegation): boolean {
  const { part, count, group } = one.home;
  const { home } = other;
  return (
    part === home.part &&
    count === home.count &&
    group === home.group &&
    one.sections.at(-1) === other.sections.at(-1)
  );
}
