import type { Finding } from './model/finding.ts';
import { placed } from './text/placed.ts';

/** The record of one run: the value at each arrow that was reached, and every finding on the way. */
export class Docket<Stage extends string> {
  readonly findings: Finding[] = [];
  private readonly values = new Map<Stage, unknown>();

  /** Notes down what a stage found, and its value under the stage's name where it has one; gives the value back. */
  enter<Noun>(
    { value, findings }: { readonly value: Noun; readonly findings: readonly Finding[] },
    stage?: Stage,
  ): Noun {
    for (const finding of findings) this.findings.push(placed(finding));
    if (stage !== undefined && value !== undefined) this.values.set(stage, value);
    return value;
  }

  /** What stands at an arrow; undefined where the run did not come so far. */
  at(stage: Stage): unknown {
    return this.values.get(stage);
  }

  /** Whether something was found that keeps the paper from being made. */
  get stopped(): boolean {
    return this.findings.some(({ kind }) => kind === 'structure');
  }
}
