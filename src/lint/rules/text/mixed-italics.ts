import { matchesIn } from '../../../text/matches-in.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** Latin that papers of these courts set in italics, or do not, but then everywhere. */
const LATIN = [
  'bis',
  'ter',
  'inter alia',
  'mens rea',
  'actus reus',
  'de facto',
  'de jure',
  'prima facie',
  'dolus specialis',
  'dolus directus',
  'ipso facto',
  'mutatis mutandis',
  'vis-à-vis',
  'ad hoc',
  'in absentia',
  'ex parte',
  'proprio motu',
  'ratione materiae',
  'ratione personae',
  'ratione temporis',
  'supra',
  'infra',
  'chapeau',
  'nexus',
];
const PHRASE = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d])(?:${LATIN.join('|').replace(/ /g, '\\s+')})(?![A-Za-zÀ-ỿ\\d])`,
  'g',
);

interface Use {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly italic: boolean;
}

const rule: Rule = {
  summary: 'words of Latin are in italics in one place and upright in another',
  why: 'Registries and editors set them one way throughout.',
  severity: 'info',
  example: {
    bad: "general_allegations: ['Article 8 *bis* applies.', 'Article 8 *bis* and its mens rea.', 'Article 8 bis too.']",
    good: "general_allegations: ['Article 8 *bis* applies.', 'Article 8 *bis* too, with its mens rea.']",
  },
  *check(exhibit) {
    const uses = new Map<string, Use[]>();
    for (const statement of statementsOf(exhibit))
      for (const { 0: found, index } of matchesIn(statement.small, PHRASE)) {
        const word = found.replace(/\s+/g, ' ');
        const end = index + found.length;
        const italic = statement.italics.some(([from, to]) => from <= index && end <= to);
        // Within words that are all in italics, upright stands for italics.
        if (statement.italics.some(([from, to]) => from <= index && end <= to && to - from > found.length))
          continue;
        const use = { statement, start: index, end, italic };
        const known = uses.get(word);
        if (known) known.push(use);
        else uses.set(word, [use]);
      }
    for (const [word, all] of uses) {
      const italic = all.filter((use) => use.italic).length;
      if (italic === 0 || italic === all.length) continue;
      const rare = italic * 2 < all.length;
      for (const { statement, start, end } of all.filter((use) => use.italic === rare))
        yield {
          span: statement.span(start, end),
          message: `\`${word}\` is ${rare ? 'in italics' : 'upright'} here and ${rare ? 'upright' : 'in italics'} in ${all.length - (rare ? italic : all.length - italic)} other places`,
          help: rare ? `write \`${word}\` without stars` : `write \`*${word}*\``,
        };
    }
  },
};

export default rule;
