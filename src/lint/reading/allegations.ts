import type { Paragraph, Passage, Section } from '../../model/case.ts';
import { type Stretch, stretchesOf } from '../../model/passages.ts';
import { grouped } from '../../text/grouped.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A paragraph of the paper with all of its texts, and where it stands. */
export interface Allegation {
  readonly paragraph: Paragraph;
  /** Its text, its quotation and its items. */
  readonly statements: readonly Statement[];
  readonly number: string | undefined;
  readonly home: Omit<Stretch, 'passages'>;
  /** The sections that it stands in, the outermost first. */
  readonly sections: readonly Section[];
}

/** Every paragraph of the case but those of schedules, in the order of the paper. */
export const allegationsOf = once((exhibit: Exhibit): readonly Allegation[] => {
  const { case: of, court } = exhibit.analysis;
  const own = grouped(statementsOf(exhibit), ({ home }) => home.paragraph);
  return stretchesOf(of, court.parts).flatMap(({ passages, ...home }) =>
    home.schedule ? [] : [...allegationsIn(passages, [], home, own)],
  );
});

function* allegationsIn(
  passages: readonly Passage[],
  sections: readonly Section[],
  home: Allegation['home'],
  own: ReadonlyMap<Paragraph | undefined, readonly Statement[]>,
): Generator<Allegation> {
  for (const passage of passages) {
    if (passage.kind === 'section')
      yield* allegationsIn(passage.paragraphs, [...sections, passage], home, own);
    else {
      const statements = own.get(passage) ?? [];
      yield { paragraph: passage, statements, number: statements[0]?.number, home, sections };
    }
  }
}
