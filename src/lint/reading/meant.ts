import type { Cited } from '../../model/analysis.ts';
import { findProvision } from '../../model/law.ts';
import { permutationOf } from './nearest-provision.ts';

/** What a citation very probably means: itself, or where its instrument has no such provision, the one of which it is a known mistake or a permutation. */
export function meantBy(cited: Cited): Cited {
  const { instrument, path } = cited;
  const meant = cited.provision
    ? undefined
    : (instrument.mistakes.get(path) ?? permutationOf(instrument, path));
  return meant === undefined ? cited : { ...cited, path: meant, provision: findProvision(instrument, meant) };
}
