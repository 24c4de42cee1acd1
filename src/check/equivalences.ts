import type { Equivalence } from '../model/law.ts';
import type { Value } from '../model/value.ts';
import { Fields } from './fields.ts';

/** Builds the equivalences of a file's root; each provision is written `INSTRUMENT PATH`. */
export function buildEquivalences(root: Value): readonly Equivalence[] {
  const file = new Fields<Record<'equivalents', unknown>>(root);
  return file.list('equivalents').map((value) => {
    const fields = new Fields<Record<'title' | 'provisions', unknown>>(value);
    return {
      title: fields.required('title').text,
      provisions: fields.scalars('provisions').map(({ text }) => {
        const [instrument = '', ...path] = text.split(' ');
        return { instrument, path: path.join(' ') };
      }),
    };
  });
}
