import type { Docket } from './docket.ts';
import { fill } from './fill/index.ts';
import type { Host } from './host.ts';
import { loadTemplates } from './library.ts';
import type { Copy } from './model/analysis.ts';
import type { Finding } from './model/finding.ts';
import { EVERY_DOCUMENT, INDICTMENT, type Indictment } from './model/indictment.ts';
import type { Paper } from './model/paper.ts';
import type { Proof } from './model/proof.ts';
import type { Request } from './model/request.ts';
import type { Templates } from './model/templates.ts';
import { number } from './number/index.ts';
import { prove } from './prove/index.ts';
import type { Stage } from './stages.ts';

/** A document of a case as it can be written. */
export interface Document {
  /** As `--document` calls it. */
  readonly name: string;
  readonly paper: Paper;
}

/** A companion of an indictment, as far as it was made, and what the arrows on the way to it found. */
interface Companion {
  readonly templates: Templates | undefined;
  readonly markup: string | undefined;
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/** fill → number, once more: a document that is made of the copy that the indictment was made of, and has its numbers. */
async function companionOf(indictment: Indictment, copy: Copy, name: string, host: Host): Promise<Companion> {
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

/** The documents that are asked for, in that order, and the templates of those that accompany the indictment. */
export async function documentsOf(
  { documents: asked = [INDICTMENT] }: Request,
  indictment: Indictment,
  copy: Copy,
  host: Host,
  docket: Docket<Stage>,
): Promise<{ readonly documents: readonly Document[]; readonly fixed: readonly Templates[] }> {
  const names = asked.flatMap((name) => (name === EVERY_DOCUMENT ? [...copy.court.documents.keys()] : name));
  const documents: Document[] = [];
  const fixed: Templates[] = [];
  for (const name of new Set(names)) {
    if (name === INDICTMENT) {
      documents.push({ name, paper: indictment.paper });
      continue;
    }
    const { paper, markup, templates, findings } = await companionOf(indictment, copy, name, host);
    docket.enter({ value: markup, findings }, 'fill');
    docket.enter({ value: paper, findings: [] }, 'number');
    if (templates) fixed.push(templates);
    if (paper) documents.push({ name, paper });
  }
  return { documents, fixed };
}
