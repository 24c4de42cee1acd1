import { findProvision } from '../../../model/law.ts';
import { citationsOf, type ProseCitation } from '../../reading/citations.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a provision is cited, and nothing says of which instrument',
  why: 'Every statute has an Article 7; the accused is not to guess which one is meant.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'stl 2(a)', modes: ['stl 3(1)(a)'], paragraphs: [He is responsible under Articles 188 and 212.]}]",
    good: "counts: [{id: one, crime: 'stl 2(a)', modes: ['stl 3(1)(a)'], paragraphs: [He is responsible under Article 3(1)(a) and under Article 188 of the Criminal Code.]}]",
  },
  *check(exhibit) {
    const citations = citationsOf(exhibit).filter(({ statement: { role } }) => role !== 'note');
    const named = citations.filter(({ name }) => name !== undefined).length;
    // An article that the paper has cited with its instrument is known by its number.
    const known = new Set(
      citations.filter(({ name, isForeign }) => name !== undefined || isForeign).flatMap(pathsOf),
    );
    const bare = citations.filter(
      (citation) => isBare(citation) && !pathsOf(citation).some((path) => known.has(path)),
    );
    const usual = named >= 2 && bare.length * 3 <= named;
    for (const citation of bare) yield* objection(citation, usual, exhibit);
  },
};

function pathsOf({ provisions }: ProseCitation): readonly string[] {
  return provisions.map(({ path }) => path);
}

/** Whatever may be the instrument of the articles that follow. */
const INSTRUMENT =
  /(?:Statute|Code|Charter|Convention|Protocol|Law|Act|Constitution|Treaty|Agreement|Regulations|Rules|Covenant|resolution|law|Indictment’s)(?![A-Za-zÀ-ỿ])/u;

/** Not named, and nothing in the same paragraph from which it follows. */
function isBare({ statement: { text }, start, end, name, isForeign, intro }: ProseCitation): boolean {
  if (name !== undefined || isForeign || !/^art/i.test(intro) || /common $/iu.test(text.slice(0, start)))
    return false;
  return !INSTRUMENT.test(text.slice(0, start)) && !INSTRUMENT.test(text.slice(end, end + 60));
}

function* objection(
  { statement, start, end, instrument, provisions }: ProseCitation,
  isUsual: boolean,
  { analysis }: Exhibit,
): Generator<Objection> {
  const charged = [...analysis.charges.values()];
  const isUnknown = instrument !== undefined && provisions.every(({ path }) => !isKnown(instrument, path));
  const isAmbiguous = instrument === undefined && charged.length > 0;
  if (!isUnknown && !isAmbiguous && !isUsual) return;
  const written = statement.text.slice(start, end);
  yield {
    span: statement.span(start, end),
    message: `\`${written}\` is cited, and nothing says of which instrument`,
    help: instrument && !isUnknown ? `add its name, \`${instrument.cite.of}\`` : 'add its name',
    ...(!isUnknown && { severity: 'info' as const }),
  };
}

/** Tables leave out articles that no charge rests on: of one with parts something is listed. */
function isKnown(instrument: NonNullable<ProseCitation['instrument']>, path: string): boolean {
  const article = /^[^(]+/.exec(path)?.[0] ?? path;
  return findProvision(instrument, article) !== undefined || instrument.mistakes.has(path) || instrument.open;
}

export default rule;
