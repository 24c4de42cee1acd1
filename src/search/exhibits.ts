import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/source.ts';
import { type Spellings, spellingsOf } from '../text/spellings.ts';
import { closedEvidence, type Parted } from './closed.ts';
import { tokensOf } from './tokens.ts';

/** What names withheld evidence: its id, title, numbers and witness, where none of the open says the same. */
export function exhibitsSought(
  analysis: Analysis,
  { open }: Parted,
): readonly (Spellings & { readonly at: Span })[] {
  const said = closedEvidence(analysis).flatMap(({ id, title, number, to, witness }) =>
    [id, title, number, to, witness].flatMap((each) => each ?? []),
  );
  return said
    .filter(({ text }) => tokensOf(text).length > 1 || /\d{3}/.test(text))
    .map((at) => ({ ...spellingsOf([at.text]), at }))
    .filter(({ pattern }) => !open.some((text) => text.search(pattern) >= 0));
}
