import type { Finding } from '../model/finding.ts';
import type { Remark } from '../model/remark.ts';
import type { Span } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import type { FrameRule } from './manual.ts';
import { coveredBy, unknownRule } from './selection.ts';
import { targetOf, unitsOf } from './target.ts';

/** A rule that a remark allows, where its name stands, and what the remark holds for. */
export interface Allowance {
  readonly rule: string;
  readonly at: Span;
  readonly target: Span;
  /** The rules that the name means: one, or a family's. */
  readonly covered: readonly string[];
}

/** Something wrong with a remark. */
export interface Complaint {
  readonly rule: FrameRule;
  readonly span: Span;
  readonly message: string;
  readonly help: string;
}

/** `allow RULE, RULE — reason`; a dash, two hyphens or a colon stands before the reason. */
const ALLOW = /^allow\s+([\w/*-]+(?:\s*,\s*[\w/*-]+)*)(.*)$/;
const REASON = /^\s*(?:[—–:]|--?(?=\s))\s*\S/;

/** What the remarks of a case allow, and what is wrong with them. */
export function readRemarks(
  remarks: readonly Remark[],
  root: Value | undefined,
): { readonly allowances: readonly Allowance[]; readonly complaints: readonly Complaint[] } {
  const allowances: Allowance[] = [];
  const complaints: Complaint[] = [];
  const units = remarks.length > 0 && root ? unitsOf(root) : [];
  for (const remark of remarks) {
    const [, list, rest = ''] = ALLOW.exec(remark.text) ?? [];
    if (list === undefined) {
      complaints.push(unreadable(remark));
      continue;
    }
    const target = targetOf(remark, units, root);
    for (const { rule, at } of namesIn(remark, list)) {
      const unknown = unknownRule(rule);
      if (unknown) complaints.push({ rule: 'allow/unknown-rule', span: at, ...unknown });
      else allowances.push({ rule, at, target, covered: coveredBy(rule) });
    }
    if (!REASON.test(rest)) complaints.push(withoutReason(remark, list));
  }
  return { allowances, complaints };
}

function namesIn(remark: Remark, list: string): readonly { readonly rule: string; readonly at: Span }[] {
  const { source, end, text } = remark;
  const begin = end - text.length + text.indexOf(list, 'allow'.length);
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
    rule,
    at: { source, start: begin + index, end: begin + index + rule.length },
  }));
}

function unreadable(remark: Remark): Complaint {
  const word = /^\S*/.exec(remark.text)?.[0] || 'nothing';
  return {
    rule: 'allow/unreadable',
    span: remark,
    message: `unexpected \`${word}\` in a remark to indict, expected \`allow RULE — reason\``,
    help: 'such as `# indict: allow text/final-stop — quoted as it stands`',
  };
}

function withoutReason(remark: Remark, list: string): Complaint {
  return {
    rule: 'allow/no-reason',
    span: remark,
    message: `this allows \`${list}\` without saying why`,
    help: 'write the reason behind a dash: `# indict: allow RULE — reason`',
  };
}

/** Whether an allowance holds for a finding: it begins where the allowance holds. */
export function allows({ covered, target }: Allowance, { rule, span }: Finding): boolean {
  return (
    covered.includes(rule) &&
    span.source === target.source &&
    span.start >= target.start &&
    span.start <= target.end
  );
}
