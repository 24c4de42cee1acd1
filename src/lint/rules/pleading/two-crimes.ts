import type { Charge } from '../../../model/analysis.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { plainOf } from '../../reading/plain.ts';
import type { Rule } from '../../rule.ts';
import { CATCH_ALL, CRIME_NAMES } from '../../words/crimes.ts';

const rule: Rule = {
  summary: 'the title of a count names two crimes (one provision may hold both)',
  why: 'A count that charges two crimes is duplicitous: nobody can tell of which of them its verdict speaks.',
  source: 'Rule 8(a) of the Federal Rules of Criminal Procedure (unchecked)',
  severity: 'info',
  language: 'en',
  example: {
    bad: "counts: [{id: one, title: 'Murder and rape, crimes against humanity', crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, title: 'Deportation or forcible transfer of population', crime: 'rome_statute 7(1)(d)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const [{ title }, charge] of analysis.charges) {
      if (!title || CATCH_ALL.test(title.text)) continue;
      const { text, span } = plainOf(title, analysis.texts.get(title) ?? []);
      for (const { 0: joint, index } of matchesIn(text, /\s+and\s+/giu)) {
        const [one, other] = [named(text.slice(0, index)).at(-1), named(text.slice(index + joint.length))[0]];
        if (!one || !other || one.names.some((name) => other.names.includes(name))) continue;
        if (holdsBoth(charge, one.words, other.words)) continue;
        yield {
          span: span(0, text.length),
          message: `the title names two crimes, \`${one.words}\` and \`${other.words}\``,
          help: 'charge each in a count of its own, or name the one that is charged',
        };
        break;
      }
    }
  },
};

interface Named {
  readonly words: string;
  readonly at: number;
  /** Every crime that a part of a title may be called. */
  readonly names: readonly string[];
}

/** The crimes that a part of a title names, in order. */
function named(part: string): readonly Named[] {
  const names = CRIME_NAMES.flatMap(([name, words]) => (words.test(part) ? name : []));
  return CRIME_NAMES.flatMap(([, pattern]): readonly Named[] => {
    const found = pattern.exec(part);
    return found ? [{ words: found[0].toLowerCase(), at: found.index, names }] : [];
  }).sort((one, other) => one.at - other.at);
}

/** Whether the provision itself is called by both, as `torture or inhuman treatment`. */
function holdsBoth({ crime, acts }: Charge, one: string, other: string): boolean {
  return [crime, ...acts].some(({ provision }) => {
    const called = `${provision?.title} ${provision?.phrase}`.toLowerCase().replace(/\([^)]*\)/g, '');
    return called.includes(one) && called.includes(other);
  });
}

export default rule;
