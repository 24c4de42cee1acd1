import type { AuthorityName } from '../../model/authority.ts';
import type { NameForms } from '../../model/citation-style.ts';

/** What joins names, in words. */
export type Joints = { readonly [Joint in 'between' | 'last' | 'others']: string } & Pick<
  NameForms,
  'most' | 'kept'
>;

/** The names of a work's authors in a row, as `A, B and C` or `A et al.`; a last name `others` stands for those left out. */
export function namesInRow(
  names: readonly AuthorityName[],
  joints: Joints,
  wordsOf: (name: AuthorityName) => string,
): string {
  const told = names.at(-1)?.literal === 'others' ? names.slice(0, -1) : names;
  const cut = told.length > joints.most;
  const kept = (cut ? told.slice(0, joints.kept) : told).map(wordsOf);
  if (cut || told.length < names.length) return kept.join(joints.between) + joints.others;
  return [kept.slice(0, -1).join(joints.between), ...kept.slice(-1)]
    .filter((part) => part !== '')
    .join(joints.last);
}

/** `Jane Roe`. */
export function wholeName(name: AuthorityName): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

/** `Roe`. */
export function familyName(name: AuthorityName): string {
  return name.family ?? wholeName(name);
}
