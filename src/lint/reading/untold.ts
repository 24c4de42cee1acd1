import type { Count } from '../../model/case.ts';
import type { Exhibit } from '../rule.ts';
import { datesByStatement } from './dates.ts';
import { once } from './once.ts';
import { reachesOf, standsAlone } from './reach.ts';
import type { Statement } from './statements.ts';

/** Counts that do not say something; with whether what they incorporate does, to which their own paragraphs do not refer. */
export type Untold = ReadonlyMap<Count, { readonly background: boolean }>;

/** The period, where the case gives one. */
const RELEVANT =
  /\b(?:times?|periods?|timeframe)\s+(?:relevant|material|charged)|(?:relevant|material|indictment|charged)\s+(?:times?|periods?|timeframe)\b/i;

/** Counts that do not say when. */
export const countsWithoutTime = once((exhibit: Exhibit): Untold => {
  const dates = datesByStatement(exhibit);
  const { period } = exhibit.analysis.case;
  return untold(
    exhibit,
    (statement) =>
      dates.has(statement) ||
      statement.home.paragraph?.date !== undefined ||
      (period !== undefined && RELEVANT.test(statement.text)),
  );
});

/** Counts that do not say where. */
export const countsWithoutPlace = once((exhibit: Exhibit): Untold => {
  const names = exhibit.analysis.case.accused.map(({ name }) => name.text);
  return untold(exhibit, ({ home, text }) => home.paragraph?.place !== undefined || namesPlace(text, names));
});

function untold(exhibit: Exhibit, tells: (statement: Statement) => boolean): Untold {
  const found = new Map<Count, { readonly background: boolean }>();
  const isTold = (statement: Statement) => statement.home.part !== 'accused' && tells(statement);
  for (const [count, { own, all }] of reachesOf(exhibit)) {
    if (own.some(isTold)) continue;
    const background = all.some(isTold);
    if (!background || standsAlone(own)) found.set(count, { background });
  }
  return found;
}

/** Names that follow a preposition and are no places. */
const NO_PLACE =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Articles?|Counts?|Indictment|Schedules?|Annex|Paragraphs?|Statute|Prosecutor|Accused|Defendants?|Charter|Crimes?|Court|Tribunal|Chamber|Conventions?|Law)(?![A-Za-zÀ-ỿ]))';
const NAME = `(?:(?:the|its|his|her|their|occupied|eastern|western|northern|southern|central)\\s+){0,3}${NO_PLACE}\\p{Upper}[A-Za-zÀ-ỿ]+`;
/** A place by the preposition before its name, or by what it is. */
const PLACE = new RegExp(
  `(?<![A-Za-zÀ-ỿ])(?:(?:[IiOo]n|[Aa]t|[Nn]ear|[Ff]rom|[Ii]nto|[Oo]nto|[Oo]utside|[Ii]nside|[Aa]round|[Tt]hroughout|[Aa]cross|[Aa]long|[Ww]ithin|[Oo]ff)\\s+${NAME}|(?:deported|transferred|transported|brought|taken|sent|delivered|shipped|moved)\\s[^.]{0,60}?to\\s+${NAME}|(?:town|city|village|municipality|district|province|oblast|region|county|prison|camp|hospital|school|territory|border|headquarters|barracks|square|street|settlement|facility|centre|airport|airfield)s?(?![A-Za-zÀ-ỿ]))`,
  'u',
);

/** Whether a text names a place, the `names` of persons left aside. */
export function namesPlace(text: string, names: readonly string[]): boolean {
  return PLACE.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text));
}
