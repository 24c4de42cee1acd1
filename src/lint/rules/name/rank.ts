import { grouped } from '../../../text/grouped.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { type Placed, placedOf } from '../../reading/places.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const SIMPLE =
  'General|Colonel|Major|Captain|Lieutenant|Brigadier|Admiral|Commodore|Sergeant|Corporal|Marshal';
const RANKED = new RegExp(
  `(?<![A-Za-zÀ-ỿ])((?:(?:Lieutenant|Major|Brigadier|Colonel|Rear|Vice|Staff|Army)[ -])?(?:${SIMPLE})) ((?:\\p{Upper}[A-Za-zÀ-ỿ’'-]+ ){0,2}\\p{Upper}[A-Za-zÀ-ỿ’'-]{2,})(?!['’]?[A-Za-zÀ-ỿ\\d])`,
  'gu',
);

const rule: Rule = {
  summary: 'one person has two ranks (who was promoted may rightly have both)',
  why: 'A general and a colonel of one name are two persons to a reader, unless the paper says when the one became the other.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['Colonel Emil Sandor came, and Colonel Sandor left.', 'Brigadier Sandor stayed.']",
    good: "general_allegations: ['Colonel Emil Sandor came. Major General Adam Sandor left.', 'Colonel Jones was promoted on 4 May 2020; since then General Jones led it.']",
  },
  *check(exhibit) {
    for (const [, all] of grouped(ranksIn(exhibit), ({ family }) => family)) {
      const [usual, ...others] = [...grouped(all, ({ rank }) => rank)].sort(
        ([, one], [, two]) => two.length - one.length,
      );
      if (!usual || all.some(({ isTold }) => isTold)) continue;
      for (const [rank, [first]] of others)
        if (first && isOther(first, rank, usual)) yield objection(first, rank, usual[0]);
    }
  },
};

interface Ranked extends Placed {
  readonly rank: string;
  readonly given: string;
  readonly family: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text speaks of a change of rank. */
  readonly isTold: boolean;
}

const TOLD = /promot|(?<![A-Za-zÀ-ỿ])(?:ranks?|became|former(?:ly)?|later|then an?)(?![A-Za-zÀ-ỿ])/iu;

function ranksIn(exhibit: Exhibit): readonly Ranked[] {
  return placedOf(exhibit).flatMap(({ statement, place }) => {
    const ranked = matchesIn(statement.text, RANKED);
    const isTold = ranked.length > 0 && TOLD.test(statement.text);
    return ranked.flatMap(({ 0: { length }, 1: rank = '', 2: name = '', index: start }) => {
      const words = name.split(' ');
      if (
        /^(?:Staff|Command|Headquarters|Assembly|Prosecutor|Directorate|Secretary)$/.test(words[0] as string)
      )
        return [];
      if (isQuoted(statement, start)) return [];
      const [family = '', given = ''] = [words.at(-1), words.slice(0, -1).join(' ')];
      return [
        {
          statement,
          place,
          rank,
          given,
          family,
          start,
          end: start + length,
          isTold,
        },
      ];
    });
  });
}

/** Neither part of the other rank, as `Colonel` of `Lieutenant Colonel`, nor somebody else of the same name. */
function isOther(
  { given }: Ranked,
  rank: string,
  [usual, all]: readonly [string, readonly Ranked[]],
): boolean {
  const isPart =
    usual.endsWith(rank) || rank.endsWith(usual) || usual.startsWith(rank) || rank.startsWith(usual);
  const isNamesake = given !== '' && all.some((other) => other.given !== '' && other.given !== given);
  return !isPart && !isNamesake;
}

function objection({ statement, start, end, family }: Ranked, rank: string, usual: string): Objection {
  return {
    span: statement.span(start, end),
    message: `\`${family}\` is \`${rank}\` here, and \`${usual}\` elsewhere in this paper`,
    help: 'give the rank of the time, and say when it changed',
  };
}

export default rule;
