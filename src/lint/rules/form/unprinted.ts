import type { Analysis } from '../../../model/analysis.ts';
import { placesOf } from '../../../model/court.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../../../model/passages.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { closest } from '../../../text/closest.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the case says something that this paper does not print',
  why: 'Each court’s form has parts of its own, and what belongs to none of them is left out in silence; an incident is printed only where a list of paragraphs or a schedule asks for it.',
  severity: 'warning',
  example: {
    bad: 'court: special-tribunal\nforfeiture: [The estate.]',
    good: 'court: special-tribunal\ngeneral_allegations: [The estate.]',
  },
  *check({ analysis, series }) {
    const { case: of, keys, court } = analysis;
    for (const { part, passages } of stretchesOf(of)) {
      const paragraphs = paragraphsIn(passages);
      const [first] = paragraphs;
      if (!first || paragraphs.some((each) => series.byKey.has(keys.get(each) ?? ''))) continue;
      const message = `\`${part}\` is not printed: the form of ${withThe(court.name)} has no such part`;
      yield {
        span: first.text,
        message,
        help: 'move it to a part that the court has, or choose another court',
      };
    }
    yield* notNotified(analysis);
    const printed = printedIncidents(of);
    for (const incident of of.incidents) {
      if (printed.has(incident)) continue;
      const help = 'name it in `- incidents: [...]` among paragraphs or in the `incidents` of a schedule';
      yield {
        span: incident.id,
        message: `incident \`${incident.id.text}\` is not printed`,
        help,
        severity: 'info',
      };
    }
  },
};

/** Names at places that the court's form does not have. */
function* notNotified({ case: of, court, words }: Analysis): Iterable<Objection> {
  const places = placesOf(words);
  for (const { place } of of.document.notify) {
    if (places.includes(place.text)) continue;
    const known = backquoted(places);
    const list =
      known === '' ? 'it says nowhere who is notified; choose another court' : `its places are ${known}`;
    yield {
      span: place,
      message: `nobody is notified at \`${place.text}\`: the form of ${withThe(court.name)} has no such place`,
      help: didYouMean(closest(place.text, places)) ?? list,
    };
  }
}

export default rule;
