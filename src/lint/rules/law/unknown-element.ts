import { paragraphsIn } from '../../../model/passages.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { closest } from '../../../text/closest.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { meantBy } from '../../reading/meant.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paragraph alleges an element that the crime and modes of its count do not have',
  why: 'An element that nobody asks for proves nothing; one that is misspelt leaves the real one unpleaded.',
  severity: 'warning',
  example: {
    bad: `counts:
  - id: attack
    crime: rome_statute 8(2)(b)(ii)
    paragraphs: [{text: He ordered the attack., elements: [atack]}]`,
    good: `counts:
  - id: attack
    crime: rome_statute 8(2)(b)(ii)
    paragraphs: [{text: He ordered the attack., elements: [attack]}]`,
  },
  *check({ analysis }) {
    for (const [count, charge] of analysis.charges) {
      const provisions = [charge.crime, ...charge.acts, ...charge.modes].flatMap(
        (cited) => meantBy(cited).provision ?? [],
      );
      const known = provisions.flatMap((provision) => provision.elements.map((element) => element.id));
      if (known.length === 0) continue;
      const named = [
        ...paragraphsIn(count.paragraphs).flatMap(({ elements }) => elements),
        ...count.gaps.map(({ element }) => element),
      ];
      for (const element of named) {
        if (known.includes(element.text)) continue;
        const help = didYouMean(closest(element.text, known)) ?? `its elements are ${backquoted(known)}`;
        yield {
          span: element,
          message: `count \`${count.id.text}\` has no element \`${element.text}\``,
          help,
        };
      }
    }
  },
};

export default rule;
