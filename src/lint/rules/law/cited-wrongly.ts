import type { Cited } from '../../../model/analysis.ts';
import { findProvision, type Instrument, type Law } from '../../../model/law.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { slipBetween } from '../../../text/one-edit.ts';
import { withThe } from '../../../text/with-the.ts';
import { citationsOf, type ProseCitation } from '../../reading/citations.ts';
import { nearestProvision, permutationOf } from '../../reading/nearest-provision.ts';
import type { CitedProvision } from '../../reading/provisions.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a text cites a provision that the instrument does not have',
  why: 'The accused must be told the law; a provision that does not exist is a ground for motions on the form of the indictment.',
  source:
    'regulation 52(1)(c) of the Regulations of the Court (checked); rule 47(C) of the ad hoc tribunals (unchecked)',
  severity: 'error',
  language: 'en',
  example: {
    bad: "general_allegations: ['He is responsible under Articles 8 bis and 25(c)(3) of the Rome Statute.']",
    good: "general_allegations: ['He is responsible under Articles 8 bis and 25(3)(c) of the Rome Statute, and Article 4 of the Treaty.']",
  },
  *check(exhibit) {
    const { law, charges } = exhibit.analysis;
    const charged = [...charges.values()].flatMap(({ crime, modes }) => [crime, ...modes]);
    for (const citation of citationsOf(exhibit))
      for (const cited of citation.provisions) {
        const { instrument } = citation;
        if (!instrument || findProvision(instrument, cited.path)) continue;
        const swapped = swappedOf(citation, cited, instrument, charged);
        const objection = objectionTo(citation, cited, instrument, swapped);
        if (!objection) continue;
        const isCharged = charged.some((each) => each.instrument === instrument);
        yield {
          ...objection,
          ...(isCharged && objection.severity === 'info' && graver(cited, swapped, law)),
        };
      }
  },
};

function objectionTo(
  { statement, name }: ProseCitation,
  cited: CitedProvision,
  instrument: Instrument,
  charged: string | undefined,
): Objection | undefined {
  const { path, start, end } = cited;
  const swapped = charged ?? permutationOf(instrument, path) ?? instrument.mistakes.get(path);
  // An instrument that the text does not name may be another one: only a slip that is known for one is told.
  if (name === undefined && swapped === undefined) return undefined;
  if (instrument.open && swapped === undefined) return undefined;
  const unsure = instrument.open || instrument.verified === 'memory' || !coversArticle(instrument, path);
  const near = charged ?? nearestProvision(instrument, path);
  // Of `8 bis(2)(a) and (h)` the last says nothing alone.
  const written = statement.text[start] === '(' ? path : statement.text.slice(start, end);
  return {
    span: statement.span(start, end),
    message: `${withThe(name ?? instrument.aliases[0] ?? instrument.name)} has no provision \`${written}\`${unsure ? ' that this program knows of' : ''}`,
    ...(near && { help: didYouMean(near) }),
    ...(unsure ? { severity: 'info' as const } : {}),
  };
}

/** The provision of which two figures were swapped, or the title mistaken: one that a count cites, or any that has parts where the text names the instrument. */
function swappedOf(
  { name }: ProseCitation,
  { path }: CitedProvision,
  instrument: Instrument,
  charged: readonly Cited[],
): string | undefined {
  const cited = charged.filter((each) => each.instrument === instrument).map((each) => each.path);
  const listed = name !== undefined && path.includes('(') ? instrument.provisions.keys() : [];
  return [...cited, ...listed].find((known) => isSwapped(path, known) || isOfOtherTitle(path, known));
}

/** Two figures swapped, or what another court’s statute has, were very probably meant so. */
function graver({ path }: CitedProvision, swapped: string | undefined, law: Law): Partial<Objection> {
  if (swapped) return { severity: 'warning' };
  const other = path.includes('(') ? ownerOf(path, law) : undefined;
  return other ? { severity: 'warning', help: `\`${path}\` is a provision ${other.cite.of}` } : {};
}

function isSwapped(path: string, known: string): boolean {
  const slip = slipBetween(path, known);
  return slip !== undefined && /^\d\d$/.test(slip.from);
}

/** `28 U.S.C. § 853(p)`, where that section with its parts stands in another title, 21. */
function isOfOtherTitle(path: string, known: string): boolean {
  const [section, other] = [path, known].map((each) => / § (.+\(.+)$/.exec(each)?.[1]);
  return section !== undefined && section === other;
}

/** The statute of which something is a crime or a mode. */
function ownerOf(path: string, law: Law): Instrument | undefined {
  const kinds = ['crime', 'mode', 'superior'];
  return [...law.values()].find(
    ({ open, provisions }) => !open && kinds.includes(provisions.get(path)?.kind ?? ''),
  );
}

/** Tables leave out articles that no charge rests on, so an article of which nothing is listed may well exist. */
function coversArticle(instrument: Instrument, path: string): boolean {
  const article = /^[^(]+/.exec(path)?.[0] ?? path;
  return findProvision(instrument, article) !== undefined || instrument.mistakes.has(path);
}

export default rule;
