import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { MANUAL } from './manual.ts';

/** What is set for rules, by rule id or by family (`text`, `text/*`). */
export type Severities = ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;

/** What settings say of a rule: of itself before its family. */
export function settingOf(
  id: string,
  settings: Severities,
): 'error' | 'warning' | 'info' | 'off' | undefined {
  const family = familyOf(id);
  return settings.get(id) ?? settings.get(`${family}/*`) ?? settings.get(family);
}

/** The rules that a name means: the one of that id, or those of the family. */
export function coveredBy(name: string): readonly string[] {
  const family = name.replace(/\/\*$/, '');
  return Object.keys(MANUAL).filter((id) => id === name || familyOf(id) === family);
}

/** What is wrong with a name that means no rule, and what was meant; undefined where it means one. */
export function unknownRule(name: string): { readonly message: string; readonly help: string } | undefined {
  if (coveredBy(name).length > 0) return undefined;
  const ids = Object.keys(MANUAL);
  const near = closest(name, [...ids, ...new Set(ids.map(familyOf))]);
  return {
    message: `there is no rule \`${name}\``,
    help: didYouMean(near) ?? '`indict explain` lists the rules',
  };
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
