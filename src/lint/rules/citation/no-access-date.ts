import type { Authority } from '../../../model/authority.ts';
import type { Objection, Rule } from '../../rule.ts';
import { WORK_TYPES } from '../../words/work-types.ts';

const rule: Rule = {
  summary: 'an online source does not say when it was read',
  why: 'Pages change and go. The day of the last visit tells which state of the page is relied on; an archived copy makes it needless. It is asked for of a page without a date; of dated ones one finding names those that do not give it, where most do.',
  source: 'the manuals of citation (unchecked)',
  severity: 'warning',
  example: {
    bad: `sources: [{id: page, type: webpage, title: Who we are, URL: "https://www.example.org/about"}]
general_allegations: ["The group had four members.^[[@page].]"]`,
    good: `sources: [{id: page, type: webpage, title: Who we are, URL: "https://www.example.org/about", accessed: 2025-07-29}]
general_allegations: ["The group had four members.^[[@page].]"]`,
  },
  *check({ analysis: { case: of } }) {
    const online = of.authorities.filter(isOnline);
    const unread = online.filter(({ dates }) => !dates.has('accessed'));
    const [undated, dated] = [false, true].map((has) =>
      unread.filter(({ dates }) => dates.has('issued') === has),
    );
    for (const { id, fields } of undated ?? [])
      yield {
        span: fields.get('URL') ?? id,
        message: `source \`${id.text}\` has neither a date nor the day on which it was last read`,
        help: HELP,
      };
    if (dated && unread.length * 2 < online.length) yield* uneven(dated);
  },
};

const HELP = 'give `accessed`, as `2025-07-29`, or the address of an archived copy';
/** So many are named. */
const NAMED = 3;

function* uneven(works: readonly Authority[]): Generator<Objection> {
  const [first] = works;
  if (!first) return;
  const names = works.slice(0, NAMED).map(({ id }) => `\`${id.text}\``);
  const more = works.length > NAMED ? ` and ${works.length - NAMED} more` : '';
  yield {
    span: first.fields.get('URL') ?? first.id,
    message: `no day of the last visit is given for ${names.join(', ')}${more}, as it is for most sources with an address`,
    help: HELP,
    severity: 'info',
  };
}

function isOnline({ type, fields }: Authority): boolean {
  const address = fields.get('URL');
  if (!address || !WORK_TYPES[type]?.online || ARCHIVED.test(address.text)) return false;
  return ![...fields.keys()].some((field) => /^archive/.test(field));
}

/** Keepers of copies that do not change. */
const ARCHIVED = /^https?:\/\/(?:www\.)?(?:perma\.cc|web\.archive\.org|archive\.(?:org|today|ph|is))\//i;

export default rule;
