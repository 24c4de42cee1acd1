import type { Case } from '../../../model/case.ts';
import type { Span } from '../../../model/source.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Rule } from '../../rule.ts';

/** Whether the case says what a key of `requires` asks for. */
const SAID: Readonly<Record<string, (of: Case) => boolean>> = {
  'document.number': (of) => of.document.number !== undefined,
  'document.date': (of) => of.document.date !== undefined,
  'document.place': (of) => of.document.place !== undefined,
  'document.situation': (of) => of.document.situation !== undefined,
  'document.chamber': (of) => of.document.chamber !== undefined,
  'document.judges': (of) => of.document.judges.length > 0,
  'document.registrar': (of) => of.document.registrar !== undefined,
  'document.district': (of) => of.document.district !== undefined,
  'document.classification': (of) => of.document.isClassified,
  'document.filing': (of) => of.document.filing !== undefined,
  prosecutor: (of) => of.prosecutor !== undefined,
  'prosecutor.name': (of) => of.prosecutor?.name !== undefined,
  period: (of) => of.period !== undefined,
};

const rule: Rule = {
  summary: "the case lacks something that the court's form asks for",
  why: 'A draft prints without it, but the registry will send the filing back.',
  severity: 'warning',
  example: {
    bad: 'document: {place: The Hague}',
    good: `document: {number: STCoA-2025-01, date: 2025-09-21, place: The Hague}
period: {from: 2023, to: 2025}
prosecutor: {name: A. Person}`,
  },
  *check({ analysis: { case: of, court } }) {
    if (court.requires.includes('prosecutor') && of.prosecutor && !of.prosecutor.name)
      yield {
        span: of.prosecutor.title ?? placeFor(of, 'prosecutor'),
        message: 'nobody is named who signs this paper',
        help: 'give the `name` of the prosecutor who signs',
        severity: 'info',
      };
    for (const key of court.requires) {
      const said = SAID[key];
      if (!said || said(of)) continue;
      yield {
        span: placeFor(of, key),
        message: `the form of ${withThe(court.name)} asks for \`${key}\`, which this case does not give`,
      };
    }
  },
};

/** The parent key where there is one, else the beginning of the file. */
function placeFor(of: Case, key: string): Span {
  const source = of.source;
  const at = key.startsWith('document.') ? of.document.at : undefined;
  return at ?? { source, start: 0, end: Math.max(1, source.text.search(/\r?\n|$/)) };
}

export default rule;
