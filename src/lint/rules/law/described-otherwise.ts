import { findProvision, type Instrument, type Provision } from '../../../model/law.ts';
import { citationsOf, type ProseCitation } from '../../reading/citations.ts';
import { crimesNamedIn, otherFamily } from '../../reading/named-crimes.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import type { Objection, Rule } from '../../rule.ts';
import { CATCH_ALL } from '../../words/crimes.ts';
import { MODE_KINDS, MODES_NAMED } from '../../words/modes.ts';

/** What joins a crime or a mode to the provision that it is said to be of. */
const LINK =
  /(?:,?\s+(?:as\s+)?(?:charged|punishable|punished|proscribed|prohibited|criminali[sz]ed|provided\s+for|recogni[sz]ed|pleaded|set\s+out|referred\s+to|liable|responsible))?,?\s+(?:under|pursuant\s+to|within\s+the\s+meaning\s+of|in\s+violation\s+of|contrary\s+to|by\s+virtue\s+of|in\s+accordance\s+with|in\s+terms\s+of|by|in|of|as\s+defined\s+(?:in|by))\s+(?:both\s+)?$|\s*[,(]\s*$/u;
/** Words of the clause before the link that may name what is cited. UTF-16 units. */
const REACH = 70;

const rule: Rule = {
  summary: 'a text names a crime or a mode of liability, and cites the provision on another',
  why: 'The words charge one thing and the number another; the accused cannot know which to answer. The rule reads the clause before the number.',
  source: 'the tables of the instruments, as far as their `verified` marks say',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He is responsible for aiding and abetting under Article 25(3)(b) of the Rome Statute.']",
    good: "general_allegations: ['He is responsible for aiding and abetting murder under Articles 7(1)(a) and 25(3)(c) of the Rome Statute.']",
  },
  *check(exhibit) {
    for (const citation of citationsOf(exhibit)) {
      const { statement, start, instrument } = citation;
      if (!instrument || instrument.open || statement.role === 'note' || isQuoted(statement, start)) continue;
      const clause = clauseBefore(citation);
      if (clause !== undefined) yield* objections(citation, instrument, clause);
    }
  },
};

/** The words right before a citation that may name what it is of; undefined where nothing joins the two. */
function clauseBefore({ statement: { text }, start }: ProseCitation): string | undefined {
  const sentence = sentenceAt(text, start);
  const before = text.slice(Math.max(sentence.start, start - REACH - 40), start);
  const link = LINK.exec(before.toLowerCase());
  if (!link) return undefined;
  // Another citation, or another clause, has words of its own.
  const own = before
    .slice(0, link.index)
    .slice(-REACH)
    .split(/[;:)]|\bArticles?\s|\bArts?\.?\s|\d\(/)
    .at(-1);
  return own === undefined || /^\s*$|(?:,|\s(?:and|or))\s*$/i.test(own) ? undefined : own;
}

function* objections(
  { statement, provisions }: ProseCitation,
  instrument: Instrument,
  clause: string,
): Generator<Objection> {
  const cited = provisions.flatMap(({ path, start, end }) => {
    const provision = findProvision(instrument, path);
    return provision ? [{ path, start, end, provision }] : [];
  });
  for (const other of [otherMode, otherCrime]) {
    const said = other(
      cited.map(({ provision }) => provision),
      clause,
    );
    const [first] = said ? cited.filter(({ provision }) => said.of.includes(provision)) : [];
    if (!said || !first) continue;
    const { path, start, end, provision } = first;
    yield {
      span: statement.span(start, end),
      message: `the text says ${said.named}, and \`${path}\` is ${provision.phrase || provision.title}`,
      help: 'mend the words or the number',
      ...((instrument.verified === 'memory' || said.isDoubtful) && { severity: 'info' as const }),
    };
    return;
  }
}

interface Otherwise {
  readonly named: string;
  readonly of: readonly Provision[];
  readonly isDoubtful: boolean;
}

/** The mode that the words name, where none that is cited is of its kind. */
function otherMode(provisions: readonly Provision[], clause: string): Otherwise | undefined {
  const of = provisions.filter(({ kind }) => kind === 'mode' || kind === 'superior');
  const named = MODES_NAMED.filter(({ words }) => words.test(clause));
  const fits = ({ kind, title, phrase }: Provision) =>
    named.some(
      (mode) =>
        MODE_KINDS[mode.kind].titled.test(`${title} ${phrase}`) ||
        (mode.kind === 'superior' && kind === 'superior'),
    );
  const [first] = named;
  if (!first || of.length === 0 || of.some(fits)) return undefined;
  return { named: MODE_KINDS[first.kind].called, of, isDoubtful: false };
}

/** The crime or the family of crimes that the words name, where none that is cited is one. */
function otherCrime(provisions: readonly Provision[], clause: string): Otherwise | undefined {
  const of = provisions.filter(({ kind }) => kind === 'crime');
  const titles = of.map(({ title, phrase }) => `${title} ${phrase}`).join(' ');
  const [only] = of;
  if (!only || CATCH_ALL.test(titles)) return undefined;
  const family = of.length === 1 ? otherFamily(clause, { crime: { provision: only } }) : undefined;
  if (family !== undefined) return { named: family, of, isDoubtful: false };
  const provided = crimesNamedIn(titles);
  const named = crimesNamedIn(clause);
  if (named.length === 0 || provided.length === 0 || named.some((name) => provided.includes(name)))
    return undefined;
  // An act may be told on the way to the crime that it is.
  return {
    named: named[0] as string,
    of,
    isDoubtful: !/\b(?:crimes?|counts?|charges?|offen[cs]e|guilty)\s+(?:of|with)\s/i.test(clause),
  };
}

export default rule;
