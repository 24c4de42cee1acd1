import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { allegationsIn, statementsOf } from './statements.ts';

/** Names of places that a case uses. */
export interface PlaceNames {
  /** Finds any of them; undefined where the case has none. */
  readonly pattern: RegExp | undefined;
  /** Names of persons, which are no places. */
  readonly persons: readonly string[];
}

/** A name behind a word for where something is. */
const PLACED =
  /\b(?:[Ii]n|[Nn]ear|[Aa]t|[Ff]rom|[Tt]owards?|[Oo]utside|(?:town|city|village|municipality|district|region|hamlet|settlement)\s+of)\s+(\p{Upper}[A-Za-zÀ-ỿ’'-]{3,}(?:\s+\p{Upper}[A-Za-zÀ-ỿ’'-]+)?)/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Articles?|Counts?|Indictment|Schedule|Annex|Paragraphs?|Statute|Mr|Mrs|Ms|General|Colonel|President)\b/;

/** The places that the case names, in `place` or behind a preposition. */
export const placeNamesOf = once((exhibit: Exhibit): PlaceNames => {
  const { accused } = exhibit.analysis.case;
  const names = new Set<string>();
  for (const { text, home } of allegationsIn(statementsOf(exhibit))) {
    for (const [, name = ''] of matchesIn(text, PLACED)) if (!NO_PLACE.test(name)) names.add(name);
    for (const [name] of home.paragraph?.place?.text.matchAll(/\p{Upper}[A-Za-zÀ-ỿ’'-]{3,}/gu) ?? [])
      names.add(name);
  }
  const found = [...names].map(escapePattern).join('|');
  return {
    pattern: names.size === 0 ? undefined : new RegExp(`(?<![A-Za-zÀ-ỿ])(?:${found})(?![A-Za-zÀ-ỿ])`, 'u'),
    persons: accused.map(({ name }) => name.text),
  };
});
