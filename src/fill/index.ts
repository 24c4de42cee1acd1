import type { Amendments } from '../model/amendments.ts';
import type { Copy } from '../model/analysis.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Source, Span } from '../model/source.ts';
import type { Templates } from '../model/templates.ts';
import { readBlocks } from './blocks.ts';
import type { Clerk } from './clerk.ts';
import { Desk } from './desk.ts';
import { classificationMarkup, titleMarkup } from './document.ts';
import { BrokenMarkup, readElements, withoutMarks } from './elements.ts';
import { firstLine, TemplateFault } from './faults.ts';
import { MissingPhrase, phrasebook } from './phrases.ts';
import { readPieces } from './pieces.ts';
import { render } from './render.ts';
import { viewOf } from './view.ts';

/** The filled template as markup and as a manuscript; a template's mistake is a finding at the template. */
export interface Filled {
  readonly markup: string | undefined;
  readonly manuscript: Manuscript | undefined;
  readonly findings: readonly Finding[];
}

/** Fills the document's template with the copy, and with its amendments where it is about them, and reads the markup it writes. */
export function fill(copy: Copy, templates: Templates, amendments?: Amendments): Filled {
  const clerk: Clerk = { copy, desk: new Desk(), phrases: phrasebook(copy.words) };
  let markup: string | undefined;
  try {
    const rendered = render(templates, viewOf(clerk, amendments), clerk.phrases);
    markup = withoutMarks(rendered.markup);
    const tree = readElements(rendered.markup, templates.main, rendered.written);
    const pieces = (said: string) => readPieces(readElements(said, templates.main, []), clerk);
    const manuscript: Manuscript = {
      copy,
      title: pieces(titleMarkup(clerk)),
      classification: pieces(classificationMarkup(clerk)),
      blocks: readBlocks(tree, clerk),
    };
    return { markup, manuscript, findings: [] };
  } catch (error) {
    return { markup, manuscript: undefined, findings: [templateFinding(error, copy)] };
  }
}

function templateFinding(error: unknown, { court }: Copy): Finding {
  if (error instanceof TemplateFault) {
    return structural('template/broken', error.span, error.message, error.help);
  }
  if (error instanceof MissingPhrase) {
    const help = 'add it to the `phrases` of the court';
    return structural('court/incomplete', firstLine(court.source), `${error.message} in this language`, help);
  }
  if (error instanceof BrokenMarkup) {
    return structural(
      'template/markup',
      spanOf(error.near, error.from),
      `this template wrote markup that cannot be read: ${error.message}`,
      'templates/README.md lists the elements',
    );
  }
  throw error;
}

/** Where a template wrote these signs, by their longest end that stands in it; what stands before came from elsewhere. */
function spanOf(near: string, source: Source): Span {
  for (let from = 0; near.length - from > 1; from++) {
    const sought = near.slice(from);
    const start = source.text.indexOf(sought);
    if (start >= 0) return { source, start, end: start + sought.length };
  }
  return firstLine(source);
}
