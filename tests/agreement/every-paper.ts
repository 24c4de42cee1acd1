import fc from 'fast-check';
import { court, courts, INDICTMENT } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { generatedCase } from './generated-case.ts';
import { SHIPPED } from './papers.ts';

/** A document that a shipped case can be made into. */
export interface Filing {
  readonly name: string;
  readonly court: string;
  readonly document: string;
}

/** Every indictment that a shipped case can be made into, and at two courts that differ what accompanies that of the longest. */
export async function everyFiling(): Promise<readonly Filing[]> {
  const host = realHost();
  const ids = (await courts(host)).map(({ id }) => id);
  const filings = await Promise.all(
    ids.map(async (id) => {
      const documents = [...((await court(id, host)).value?.documents.keys() ?? [])];
      const all = SHIPPED.flatMap((name) => documents.map((document) => ({ name, court: id, document })));
      return all.filter(
        ({ name, document }) => document === INDICTMENT || (name === 'kim' && TRIED.includes(id)),
      );
    }),
  );
  return filings.flat();
}

const TRIED: readonly string[] = ['icc', 'us-federal'];

/** Cases that nobody wrote, the same in each run. */
export function casesNobodyWrote(count: number): readonly string[] {
  return fc.sample(generatedCase, { seed: 14289, numRuns: count }).map(({ yaml }) => yaml);
}
