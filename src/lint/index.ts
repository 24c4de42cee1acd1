import type { Edit, Finding, Severity } from '../model/finding.ts';
import type { Steps } from '../model/onward.ts';
import type { Remark } from '../model/remark.ts';
import type { Scalar, Value } from '../model/value.ts';
import { baseLanguage } from '../text/base-language.ts';
import { type Allowance, allows, type Complaint, readRemarks } from './allowances.ts';
import { MANUAL } from './manual.ts';
import type { Exhibit, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { type Severities, settingOf, unknownRule } from './selection.ts';
import { writerFor } from './written.ts';

export { MANUAL } from './manual.ts';
export { type Severities, settingOf } from './selection.ts';

/** What a drafter tells lint in the case itself, and the values that it may be about. */
export interface Told {
  readonly remarks: readonly Remark[];
  readonly root: Value | undefined;
}

/**
 * Everything the rules object to that no remark allows, in the severities of the court and, over these, of the project;
 * and what is wrong with the remarks.
 */
export function lint(exhibit: Exhibit, project: Severities, told?: Told, steps?: Steps): readonly Finding[] {
  const { court, language } = exhibit.analysis;
  const settings = [project, court.rules];
  const applied = Object.entries(RULES).filter(
    ([id, rule]) => settingIn(settings, id) !== 'off' && reads(rule, language),
  );
  const write = writerFor(exhibit.analysis);
  const found = applied.flatMap(([id, rule], index) => {
    steps?.(index, applied.length);
    return objections(id, rule, exhibit, settings, write);
  });
  const { allowances, complaints } = readRemarks(told?.remarks ?? [], told?.root);
  const looked = new Set(applied.map(([id]) => id));
  const unused = allowances.filter((each) => !found.some((finding) => allows(each, finding)));
  return [
    ...found.filter((finding) => !allowances.some((allowance) => allows(allowance, finding))),
    ...complained([...complaints, ...unused.flatMap((each) => idle(each, looked))], settings),
    ...unknownIn(court.ruleNames, settings),
  ];
}

/** What is wrong with the names of rules in settings. */
export function checkSettings(names: readonly Scalar[], project: Severities): readonly Finding[] {
  return unknownIn(names, [project]);
}

function unknownIn(names: readonly Scalar[], settings: readonly Severities[]): readonly Finding[] {
  const complaints = names.flatMap((at): readonly Complaint[] => {
    const unknown = unknownRule(at.text);
    return unknown ? [{ rule: 'settings/unknown-rule', span: at, ...unknown }] : [];
  });
  return complained(complaints, settings);
}

function objections(
  id: string,
  rule: Rule,
  exhibit: Exhibit,
  settings: readonly Severities[],
  write: (fix: readonly Edit[]) => readonly Edit[] | undefined,
): readonly Finding[] {
  const set = settingIn(settings, id);
  return [...rule.check(exhibit)].map(({ severity, fix, ...objection }): Finding => {
    const edits = fix && write(fix);
    return {
      kind: 'lint',
      rule: id,
      severity: severityOf(set === 'off' ? undefined : set, severity, rule.severity),
      fixable: edits !== undefined,
      ...objection,
      ...(edits && { fix: edits }),
    };
  });
}

/** An allowance that allows nothing, where it is of a rule that was applied. */
function idle({ rule, at, covered }: Allowance, applied: ReadonlySet<string>): readonly Complaint[] {
  if (!covered.some((id) => applied.has(id))) return [];
  const message = `nothing here goes against \`${rule}\``;
  return [{ rule: 'allow/unused', span: at, message, help: 'take the rule out of the remark' }];
}

function complained(complaints: readonly Complaint[], settings: readonly Severities[]): readonly Finding[] {
  return complaints.flatMap(({ rule, ...complaint }): readonly Finding[] => {
    const severity = settingIn(settings, rule) ?? (MANUAL[rule]?.severity as Severity);
    return severity === 'off' ? [] : [{ kind: 'lint', rule, severity, fixable: false, ...complaint }];
  });
}

/** What the first of the settings that says anything of a rule says. */
function settingIn(settings: readonly Severities[], id: string): Severity | 'off' | undefined {
  for (const each of settings) {
    const set = settingOf(id, each);
    if (set) return set;
  }
  return undefined;
}

function reads(rule: Rule, language: string): boolean {
  return rule.language === undefined || rule.language === baseLanguage(language);
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** What is set for a rule holds for all that it finds, but for what the rule itself is less sure of. */
function severityOf(set: Severity | undefined, found: Severity | undefined, own: Severity): Severity {
  if (found === undefined || set === undefined) return set ?? found ?? own;
  const doubtful = GRAVITY.indexOf(found) < GRAVITY.indexOf(own);
  return doubtful && GRAVITY.indexOf(found) < GRAVITY.indexOf(set) ? found : set;
}
