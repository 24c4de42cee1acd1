import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/lint/index.ts';
import type { Exhibit } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { draft, said } from '../draft.ts';

/** A fault that is put into a paper in order: the words that it takes the place of. */
interface Fault {
  readonly from: string;
  readonly to: string;
}

/** A paper with sources and evidence, as the rules see it. */
async function exhibitOf(yaml: string): Promise<Exhibit> {
  const { analysis, paper, series } = await draft(yaml);
  if (!paper || !series) throw new Error('no paper');
  return { analysis, paper, series, faceless: new Set() };
}

function planted(name: string): string {
  return readFileSync(new URL(`./planted/${name}.yaml`, import.meta.url), 'utf8');
}

function messagesOf(rule: string, exhibit: Exhibit): readonly string[] {
  return [...(RULES[rule]?.check(exhibit) ?? [])].map(({ message }) => message);
}

/** A paper with faults, as many as can be put into it at once, and those that are left. */
function spoilt(
  clean: string,
  faults: readonly Fault[],
): { readonly text: string; readonly left: readonly Fault[] } {
  let text = clean;
  const left: Fault[] = [];
  for (const fault of faults) {
    expect(clean).toContain(fault.from);
    if (text.includes(fault.from)) text = text.replace(fault.from, () => fault.to);
    else left.push(fault);
  }
  return { text, left };
}

describe.each(['icc', 'icty', 'us'])('sources and evidence of the paper %s', (name) => {
  const clean = planted(name);
  const faults = parse(planted(`${name}.faults`)) as Readonly<Record<string, readonly Fault[]>>;
  const inOrder = exhibitOf(clean);

  test('in order, are not warned of', async () => {
    const found = lint(await inOrder, new Map());
    const ours = found.filter(
      ({ rule, severity }) => /^(?:citation|proof)\//.test(rule) && severity !== 'info',
    );
    expect(ours.map(said)).toEqual([]);
  });

  test.each(Object.entries(faults))('%s finds each fault, and finds it once', async (rule, own) => {
    const before = messagesOf(rule, await inOrder);
    for (let left: readonly Fault[] = own; left.length > 0; ) {
      const next = spoilt(clean, left);
      const now = messagesOf(rule, await exhibitOf(next.text)).filter((message) => !before.includes(message));
      expect(now).toHaveLength(left.length - next.left.length);
      left = next.left;
    }
  });
});
