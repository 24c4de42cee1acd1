import { fill } from './fill/index.ts';
import type { Host } from './host.ts';
import { loadTemplates } from './library.ts';
import type { Copy } from './model/analysis.ts';
import type { Finding } from './model/finding.ts';
import type { Indictment } from './model/indictment.ts';
import type { Paper } from './model/paper.ts';
import type { Proof } from './model/proof.ts';
import type { Templates } from './model/templates.ts';
import { number } from './number/index.ts';
import { prove } from './prove/index.ts';

/** A document of a case as it can be written. */
export interface Document {
  /** As `--document` calls it. */
  readonly name: string;
  readonly paper: Paper;
}

/** A companion of an indictment, as far as it was made, and what the arrows on the way to it found. */
export interface Companion {
  readonly templates: Templates | undefined;
  readonly markup: string | undefined;
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/** fill → number, once more: a document that is made of the copy that the indictment was made of, and has its numbers. */
export async function companionOf(
  indictment: Indictment,
  copy: Copy,
  name: string,
  host: Host,
): Promise<Companion> {
  const { value: templates, findings } = await loadTemplates(copy, name, host);
  if (!templates) return { templates, markup: undefined, paper: undefined, findings };
  const { citedAt } = indictment.series;
  let made: Proof | undefined;
  const proof = (): Proof => (made ??= prove(copy, indictment.series));
  const { markup, manuscript, findings: faults } = fill(copy, templates, { companion: name, citedAt, proof });
  if (!manuscript) return { templates, markup, paper: undefined, findings: faults };
  const { created } = indictment.paper.properties;
  const { value, findings: unnumbered } = number(manuscript, created, indictment);
  return { templates, markup, paper: value.paper, findings: unnumbered };
}
