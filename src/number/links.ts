import type { Run } from '../model/paper.ts';
import { webAddresses } from '../text/web-addresses.ts';

/** The same runs, web addresses among their words as links. */
export function withLinks(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    if (run.kind !== 'text') return [run];
    const next = runs[index + 1];
    const found = webAddresses(run.text, next && 'text' in next ? next.text : '');
    if (found.length === 0) return [run];
    const words = (from: number, to: number) =>
      from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
    const out: Run[] = [];
    let end = 0;
    for (const [from, to] of found) {
      out.push(...words(end, from), { kind: 'link', href: run.text.slice(from, to), runs: words(from, to) });
      end = to;
    }
    return [...out, ...words(end, run.text.length)];
  });
}
