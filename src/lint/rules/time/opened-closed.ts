import { matchesIn } from '../../../text/matches-in.ts';
import { asWritten, datesByStatement, isAfter, overlap, type ProseDate } from '../../reading/dates.ts';
import { definitionsOf } from '../../reading/definitions.ts';
import { placeName } from '../../reading/places.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const NAME = "\\p{Upper}[A-Za-zÀ-ỿ’'-]+";
/** What is opened and closed once: `the camp at Zenda`, `Zenda Prison`, `the Camp`. */
const SITE = new RegExp(
  `(?:(?<before>${NAME})\\s+)?(?<kind>camp|prison|detention\\s+(?:centre|facility|site|camp)|checkpoint|headquarters|training\\s+(?:centre|camp)|collection\\s+centre)(?![A-Za-zÀ-ỿ])(?:\\s+(?:\\(|at|in|of|near)\\s+(?:the\\s+[a-z]+\\s+in\\s+)?(?<behind>${NAME}))?`,
  'giu',
);
type Event = 'opened' | 'closed';
const EVENTS: Readonly<Record<Event, RegExp>> = {
  opened:
    /\b(?:was|were|been|he|she|they)\s+(?:first\s+)?(?:opened|set\s+(?:it\s+)?up|established|created|founded)\s+on\s+(?:or\s+about\s+)?$|\b(?:opening|establishment)\s(?:of\s[^.;]{1,60}\s)?on\s+(?:or\s+about\s+)?$/u,
  closed:
    /\b(?:closed|shut\s+down|dismantled|disbanded|dissolved|evacuated|abandoned)(?:\s+down)?\s+on\s+(?:or\s+about\s+)?$|\b(?:closure|closing|dismantling|evacuation)\s(?:of\s[^.;]{1,60}\s)?on\s+(?:or\s+about\s+)?$/u,
};
/** A stretch in which it must have been open. */
const OPEN =
  /\b(?:command(?:ed|er\s+of)|headed|ran|in\s+charge\s+of|warden\s+of|operated|existed|functioned|(?:held|detained|imprisoned|kept)\s(?:[^.;]{0,60}\s)?(?:in|at))\s[^.;]{0,120}?(?:from|between)\s+(?:at\s+least\s+|about\s+)?$/u;

interface Told {
  readonly site: string;
  readonly event: Event;
  readonly date: ProseDate;
}

const rule: Rule = {
  summary: 'one camp or prison is opened or closed on two days, or used after it was closed',
  why: 'Until when persons were held there is charged; with two dates the reader doubts both. The rule knows a site by its kind and its place.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['The camp at Zenda was closed on 12 August 1992.', 'When the camp at Zenda was closed on 21 August 1992 he fled.']",
    good: "general_allegations: ['The camp at Zenda was opened on 1 May 1992 and closed on 12 August 1992.', 'The camp at Hentzau was closed on 21 August 1992.']",
  },
  *check(exhibit) {
    const known = new Map<string, ProseDate>();
    const all = [...toldIn(exhibit)];
    for (const { site, event, date } of all) {
      if (date.first !== date.last) continue;
      const other = known.get(`${event} ${site}`);
      if (!other) known.set(`${event} ${site}`, date);
      else if (!overlap(other, date)) yield objection(date, `\`${site}\` is ${event} on`, other);
    }
    for (const { site, date } of all.filter((each) => each.date.first !== each.date.last)) {
      const closed = known.get(`closed ${site}`);
      if (closed && date.last.day !== undefined && isAfter({ first: date.last }, closed))
        yield objection(date, `\`${site}\` is in use during`, closed);
    }
  },
};

function objection(date: ProseDate, what: string, { statement, ...other }: ProseDate) {
  return {
    span: date.statement.span(date.start, date.end),
    message: `${what} \`${asWritten(date)}\` here, and \`${asWritten({ statement, ...other })}\` is the day in ${placeName(statement)}`,
    help: 'find out which day is right',
  };
}

function* toldIn(exhibit: Exhibit): Generator<Told> {
  const dates = datesByStatement(exhibit);
  for (const statement of statementsOf(exhibit))
    for (const date of statement.role === 'note' ? [] : (dates.get(statement) ?? [])) {
      const event = eventOf(date, statement);
      const site = event && siteBefore(statement, date.start, exhibit);
      if (event && site) yield { site, event, date };
    }
}

/** What happened on a day; a stretch of use ends with the closing at the latest. */
function eventOf({ start, first, last }: ProseDate, { small }: Statement): Event | undefined {
  const before = small.slice(Math.max(0, start - 240), start);
  if (first !== last) return OPEN.test(before) ? 'closed' : undefined;
  return (['opened', 'closed'] as const).find((event) => EVENTS[event].test(before));
}

/** The site that the sentence named last; `until its closure on …` may name it afterwards. */
function siteBefore(statement: Statement, at: number, exhibit: Exhibit): string | undefined {
  const { text } = statement;
  const { start, end } = sentenceAt(text, at);
  const sentence = text.slice(start, at);
  const from = /\bit\b/i.test(sentence) ? 0 : start;
  const sites = matchesIn(text, SITE).filter(({ index }) => from <= index && index < end);
  const found =
    sites.filter(({ index }) => index < at).at(-1) ??
    (/\bits\s+\S+\s+on\s/i.test(sentence) ? sites[0] : undefined);
  return found && nameOf(found, statement, exhibit);
}

/** Of one that is defined where it is named, its short form and place. */
function nameOf(found: RegExpExecArray, { text }: Statement, exhibit: Exhibit): string {
  const { kind: written = '', before: ahead, behind } = found.groups ?? {};
  const rest = text.slice(found.index + found[0].length);
  const kind = /^[^.;(]{0,60}\([“"](?:the\s+)?(camp|prison)[”"]\)/i.exec(rest)?.[1] ?? written;
  const place = [behind, ahead].find(
    (word) => word !== undefined && /^\p{Upper}/u.test(word) && word !== 'The',
  );
  return `${kind.toLowerCase()} ${place ?? definedPlace(kind, exhibit)}`.trim();
}

/** The place of a site that is called by its kind alone, as its definition has it. */
function definedPlace(kind: string, exhibit: Exhibit): string {
  const defined = definitionsOf(exhibit).find(({ short }) => short.toLowerCase() === kind.toLowerCase());
  const before = defined?.statement.text.slice(Math.max(0, defined.whole[0] - 60), defined.whole[0]) ?? '';
  const behind = matchesIn(before, SITE).at(-1)?.groups?.behind ?? '';
  return (
    /^\p{Upper}.*/u.exec(behind)?.[0] ??
    /\b(?:in|at|near)\s+(\p{Upper}[A-Za-zÀ-ỿ’'-]+)\s*$/u.exec(before)?.[1] ??
    ''
  );
}

export default rule;
