import { asWritten, datesByStatement, isAfter, type ProseDate } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const ORDER =
  '(?:orders?|instructions?|directives?|commands?|authori[sz]ations?|approvals?|decrees?|requests?)';
/** `on an order which he gave by telephone on`, `pursuant to a directive dated`, `as he had ordered on`. */
const BEFORE = new RegExp(
  `(?:\\b(?:on|upon|under|by|following|pursuant\\s+to|in\\s+accordance\\s+with|in\\s+execution\\s+of|on\\s+the\\s+basis\\s+of|because\\s+of|further\\s+to|acting\\s+on|in\\s+compliance\\s+with)\\s+(?:the|an?|his|her|their|this|that|written|oral)?\\s*(?:[a-zà-ỿ]+\\s+){0,2}${ORDER}\\b[^.;]{0,110}?|\\b(?:as|which|that|whom)\\s+(?:[^.;,]{1,50}\\s)?(?:had\\s+)?(?:ordered|instructed|directed|commanded|authori[sz]ed|approved)\\s+(?:them\\s+|him\\s+|it\\s+)?)(?:\\s?(?:of|dated|on|issued\\s+on|given\\s+on|signed\\s+on))\\s+(?:or\\s+about\\s+)?$`,
  'u',
);
/** The order itself is what the sentence tells, or came after other acts. */
const OTHER =
  /\b(?:after|following\s+(?:the|an?)\s+(?:attack|killing|shelling)|later|again|repeated|confirmed|renewed|despite|continu)/u;
const ACT =
  /\b(?:kill|murder|execut|shot|attack|shell|bomb|burn|destr|arrest|detain|deport|expel|tortur|beat|rap(?:e|ed)\b|loot|massacre|separat|transfer|abduct|seiz|captur|str[iu]ck)/u;

const rule: Rule = {
  summary: 'an act is said to have been done on an order of a later day',
  why: 'Nobody acts on an order before it is given; one of the two dates is wrong, and with it the link between the act and who ordered it.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 26 May 2022 soldiers shot 57 men at Zenda, on an order which @doe gave on 29 May 2022.']",
    good: "general_allegations: ['On 26 May 2022 soldiers shot 57 men at Zenda, on an order which @doe gave on 25 May 2022.']",
  },
  *check(exhibit) {
    const all = datesByStatement(exhibit);
    for (const statement of allegationsIn(statementsOf(exhibit))) {
      const dates = all.get(statement) ?? [];
      for (const order of dates) {
        const acts =
          order.first.day !== undefined && isOrder(order, statement)
            ? actsBeside(order, dates, statement, exhibit)
            : [];
        const [act] = acts;
        if (!act || acts.some((one) => !isAfter(order, one))) continue;
        yield {
          span: statement.span(order.start, order.end),
          message: `the order is of \`${asWritten(order)}\`, and the act of \`${asWritten(act)}\` is said to have followed it`,
          help: 'find out which of the two dates is right',
        };
      }
    }
  },
};

function isOrder({ start }: ProseDate, { text, small }: Statement): boolean {
  const sentence = sentenceAt(text, start);
  const before = small.slice(Math.max(sentence.start, start - 200), start);
  return BEFORE.test(before) && !OTHER.test(small.slice(sentence.start, sentence.end));
}

/** The days that the sentence tells beside the order's; where it tells none, those of the paragraph before it. */
function actsBeside(
  order: ProseDate,
  dates: readonly ProseDate[],
  { text, small, home }: Statement,
  exhibit: Exhibit,
): readonly ProseDate[] {
  const { start, end } = sentenceAt(text, order.start);
  const others = dates.filter((date) => date !== order && date.first.day !== undefined);
  const beside = others.filter((date) => start <= date.start && date.start < end);
  if (beside.length > 0) return ACT.test(small.slice(start, end)) ? beside : [];
  if (!TAKES_UP.test(small.slice(start, order.start))) return [];
  const earlier = others.filter((date) => date.end <= start).slice(-1);
  if (earlier.length > 0 || others.length > 0) return ACT.test(small.slice(0, start)) ? earlier : [];
  return home.paragraph ? toldJustBefore(home.paragraph, exhibit) : [];
}

/** The sentence goes on about what the one before it told. */
const TAKES_UP =
  /\b(?:acted|acting|did\s+so|d(?:one|id\s+this)|carried\s+out|executed\s+(?:it|this)|(?:this|these|the)\s+(?:attacks?|killings?|shooting|executions?|massacre|shelling|burning|arrests?|acts?|crimes?)\s+(?:was|were|took|followed))\b/u;

/** The one day of the paragraph that stands before this one. */
function toldJustBefore(
  paragraph: NonNullable<Statement['home']['paragraph']>,
  exhibit: Exhibit,
): readonly ProseDate[] {
  const texts = allegationsIn(statementsOf(exhibit)).filter(({ role }) => role === 'paragraph');
  const before = texts[texts.findIndex(({ home }) => home.paragraph === paragraph) - 1];
  const [date, ...more] = (before && datesByStatement(exhibit).get(before)) ?? [];
  return before && date?.first.day !== undefined && more.length === 0 && ACT.test(before.small) ? [date] : [];
}

export default rule;
