import { reachesOf, standsAlone } from '../../reading/reach.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { MONTH_NAME } from '../../words/calendar.ts';

/** Names that follow a preposition and are no places. */
const NO_PLACE = `(?!(?:${MONTH_NAME}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Articles?|Counts?|Indictment|Schedules?|Annex|Paragraphs?|Statute|Prosecutor|Accused|Defendants?|Charter|Crimes?|Court|Tribunal|Chamber|Conventions?|Law)(?![A-Za-zÀ-῿]))`;
const NAME = `(?:(?:the|its|his|her|their|occupied|eastern|western|northern|southern|central)\\s+){0,3}${NO_PLACE}\\p{Lu}[A-Za-zÀ-῿]+`;
/** A place by the preposition before its name, or by what it is. */
const PLACE = new RegExp(
  `(?<![A-Za-zÀ-῿])(?:(?:[IiOo]n|[Aa]t|[Nn]ear|[Ff]rom|[Ii]nto|[Oo]nto|[Oo]utside|[Ii]nside|[Aa]round|[Tt]hroughout|[Aa]cross|[Aa]long|[Ww]ithin|[Oo]ff)\\s+${NAME}|(?:deported|transferred|transported|brought|taken|sent|delivered|shipped|moved)\\s[^.]{0,60}?to\\s+${NAME}|(?:town|city|village|municipality|district|province|oblast|region|county|prison|camp|hospital|school|territory|border|headquarters|barracks|square|street|settlement|facility|centre|airport|airfield)s?(?![A-Za-zÀ-῿]))`,
  'u',
);

const rule: Rule = {
  summary: 'a count does not say where',
  why: 'Time and place must be told with every charge, as far as they are known. The rule takes any name after “in”, “at” or “from” for a place.',
  source: 'regulation 52(1)(b) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024 the accused ordered the attack.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024, in Zenda, the accused ordered the attack.']}]",
  },
  *check(exhibit) {
    const names = exhibit.analysis.case.accused.map(({ name }) => name.text);
    const placed = (statement: Statement) =>
      statement.home.part !== 'accused' &&
      (statement.home.paragraph?.place !== undefined ||
        PLACE.test(names.reduce((text, name) => text.replaceAll(name, ''), statement.text)));
    for (const [count, { own, all }] of reachesOf(exhibit)) {
      if (own.some(placed)) continue;
      const background = all.some(placed);
      if (background && !standsAlone(own)) continue;
      yield {
        span: count.id,
        message: background
          ? `only what count \`${count.id.text}\` incorporates has places, and its own paragraphs refer to none of it`
          : `nothing that count \`${count.id.text}\` alleges or incorporates says where it happened`,
        help: 'give the place, as exactly as it is known',
        ...(background && { severity: 'info' }),
      };
    }
  },
};

export default rule;
