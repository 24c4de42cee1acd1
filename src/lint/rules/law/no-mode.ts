import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count cites no mode of liability',
  why: 'The accused must be told how the crime is said to be theirs: by committing, ordering, aiding or as a superior.',
  source:
    'the precise form of participation of regulation 52(1)(c) of the Regulations of the Court (checked)',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const [count, { crime, modes }] of analysis.charges) {
      // Where an instrument's own table is open, as that of a national code, the principal's liability may need no citation.
      const expected =
        !crime.instrument.open &&
        [...crime.instrument.provisions.values()].find(
          ({ kind, phrase }) => kind === 'mode' && phrase !== '',
        );
      if (modes.length > 0 || !expected) continue;
      yield {
        span: count.crime,
        message: `count \`${count.id.text}\` says what was done, and not by which mode of liability the accused is responsible`,
        help: `add \`modes\`, such as \`modes: [${crime.instrument.id} ${expected.path}]\``,
      };
    }
  },
};

export default rule;
