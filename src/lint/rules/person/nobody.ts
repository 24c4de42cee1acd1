import { accusedPatterns, THE_ACCUSED } from '../../reading/persons.ts';
import { reachesOf } from '../../reading/reach.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { DONE_TO_VICTIMS } from '../../words/acts.ts';

const PASSIVE = new RegExp(
  `\\b(?:was|were|(?:has|have|had)\\s+been)\\s+(?:(?!not\\b)[a-zà-ỿ]+ly\\s+|then\\s+|also\\s+)?(?:${DONE_TO_VICTIMS.join('|').replaceAll(' ', '\\s+')})(?![A-Za-zÀ-ỿ])`,
  'u',
);
/** The same where it is said to have befallen persons, or what they live in: of other things it may be no crime. */
const TO_PERSONS = new RegExp(
  `\\b(?:persons|people|civilians|inhabitants|villagers|residents|men|women|children|boys|girls|prisoners?|detainees?|hostages?|man|woman|boy|girl|\\p{Upper}[A-Za-zÀ-ỿ’'-]+\\s+\\p{Upper}[A-Za-zÀ-ỿ’'-]+|brother|sister|father|mother|son|daughter|wife|husband|victims|families|patients|teachers|students|workers|houses|homes|church|mosque|school|hospital|villages?|towns?|[Tt]hey|he|she)\\s+(?:[a-z]+\\s+){0,6}?${PASSIVE.source}`,
  'u',
);
/** What is done with a thing, to somebody who need not be named beside it. */
const WITH_THINGS =
  /\b(?:shots?|rounds?|blows?|fire|grenades?|shells?|mortars?|missiles?|bombs?|current|electricity|(?:electric\s+)?shocks?|pain|injuries|wounds|suffering|torture|gas)\s+(?:[a-z]+\s+){0,2}?(?:was|were|had\s+been)\s+(?:repeatedly\s+|deliberately\s+)?(?:fired|opened|thrown|hurled|dropped|launched|applied|administered|delivered|inflicted|passed|used|released|rained|dealt)(?![A-Za-zÀ-ỿ])/u;
/** Who looks on does not act. */
const ONLOOKERS =
  /\b(?:in\s+(?:the\s+)?(?:full\s+)?(?:presence|sight|view|front)\s+of|before\s+the\s+eyes\s+of|(?:seen|witnessed|watched|heard|observed)\s+by)\s+[^,.;]{1,80}/gu;
/** Whoever did it, if the paragraph says so anywhere. */
const SOMEBODY =
  /\b(?:by|forces?|soldiers?|troops|police|guards?|members|units?|regiments?|battalions?|brigades?|compan(?:y|ies)|platoons?|squads?|corps|crews?|artillery|army|militia[A-Za-zÀ-ỿ]*|fighters?|perpetrators?|subordinates?|agents?|officers?|men\s+under|paramilitar[A-Za-zÀ-ỿ]+|he|she|they|who)(?![A-Za-zÀ-ỿ])/u;

const rule: Rule = {
  summary: 'an act in a count, or in what it incorporates, is attributed to nobody',
  why: 'The accused must be told who did each act, themselves or those for whom they are answerable. What other paragraphs say of it this rule cannot read.',
  source: 'who did what, when, with whom and to whom: Kunarac, 1999 (checked)',
  severity: 'info',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024 forty civilians were deported from Zenda.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024 forty civilians were deported from Zenda by the 2nd Lancers.']}]",
  },
  *check(exhibit) {
    const somebody = paragraphsWithSomebody(exhibit);
    const incorporated = new Set<Statement['home']['paragraph']>(
      [...reachesOf(exhibit).values()].flatMap(({ all }) =>
        all.flatMap(({ home }) => (home.part === 'general_allegations' ? (home.paragraph ?? []) : [])),
      ),
    );
    for (const { text, small, span, home } of allegationsIn(statementsOf(exhibit))) {
      const charged = home.part === 'counts' || incorporated.has(home.paragraph);
      if (!charged || somebody.has(home.paragraph)) continue;
      const done = home.part === 'counts' ? PASSIVE.exec(small) : TO_PERSONS.exec(text);
      const found = done ?? WITH_THINGS.exec(small);
      if (!found || /\bset\s+out\b|\breferred\b/u.test(small.slice(...bounds(text, found.index)))) continue;
      const end = found.index + found[0].length;
      const start = end - (PASSIVE.exec(found[0])?.[0] ?? found[0]).length;
      yield {
        span: span(start, end),
        message: `\`${text.slice(start, end)}\` does not say by whom`,
        help: 'say who did it, and by whose order',
      };
    }
  },
};

function bounds(text: string, at: number): readonly [number, number] {
  const { start, end } = sentenceAt(text, at);
  return [start, end];
}

function paragraphsWithSomebody(exhibit: Exhibit): ReadonlySet<Statement['home']['paragraph']> {
  const patterns = [...accusedPatterns(exhibit).values(), THE_ACCUSED, SOMEBODY];
  return new Set(
    allegationsIn(statementsOf(exhibit))
      .filter(({ small }) => isOfSomebody(small.replace(ONLOOKERS, ' '), patterns))
      .map(({ home }) => home.paragraph),
  );
}

function isOfSomebody(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

export default rule;
