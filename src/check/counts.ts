import type { Count, CountGroup, ExplainedGap, Incorporation } from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import type { Scalar, Value } from '../model/value.ts';
import { Fields, isScalar, optional } from './fields.ts';
import type { Desk } from './incidents.ts';
import { named } from './named.ts';
import { passages } from './passages.ts';

/** A count, its references by id as typed. */
function count(fields: Fields<File.Count>, desk: Desk): Count {
  const modes = fields.list('modes').flatMap(mode);
  return {
    id: fields.required('id'),
    ...optional('title', fields.scalar('title')),
    accused: fields.scalars('accused'),
    crime: fields.required('crime'),
    acts: fields.scalars('acts'),
    modes: modes.map((mode) => mode.path),
    alternativeModes: modes.filter(({ alternative }) => alternative).map((mode) => mode.path),
    alternativeTo: [fields.scalar('alternative_to') ?? fields.scalars('alternative_to')].flat(),
    incorporates: fields.list('incorporates').map(incorporation),
    paragraphs: passages(fields.list('paragraphs'), desk),
    ...optional('amended', fields.scalar('amended')),
    gaps: fields.list('gaps').map(gap),
  };
}

function gap(value: Value): ExplainedGap {
  const fields = new Fields<File.Gap>(value);
  return { element: fields.required('element'), reason: fields.required('reason') };
}

function mode(value: Value): readonly { readonly path: Scalar; readonly alternative: boolean }[] {
  if (isScalar(value)) return [{ path: value, alternative: false }];
  const path = new Fields<Extract<File.Mode, { alternative: unknown }>>(value).scalar('alternative');
  return path ? [{ path, alternative: true }] : [];
}

/** The counts of a list, in order, and the groups in which some of them stand. */
export function counts(
  values: readonly Value[],
  desk: Desk,
): { readonly counts: readonly Count[]; readonly groups: readonly CountGroup[] } {
  const read = values.map((value) => {
    const fields = new Fields<File.CountGroup>(value);
    if (!fields.key('group')) return named([count(new Fields(value), desk)]);
    const group: CountGroup = {
      ...optional('id', fields.scalar('id')),
      heading: fields.required('group'),
      paragraphs: passages(fields.list('paragraphs'), desk),
      ...optional('amended', fields.scalar('amended')),
      counts: named(fields.list('counts').map((one) => count(new Fields(one), desk))),
    };
    return group;
  });
  const groups = read.filter((one) => 'heading' in one);
  return { counts: read.flatMap((one) => ('heading' in one ? one.counts : one)), groups };
}

function incorporation(value: Value): Incorporation {
  if (value.kind === 'scalar') return value;
  const fields = new Fields<Extract<File.Incorporation, { from: unknown }>>(value);
  return { kind: 'stretch', from: fields.required('from'), to: fields.required('to') };
}
