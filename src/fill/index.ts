import type { Copy } from '../model/analysis.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Templates } from '../model/templates.ts';
import { readBlocks } from './blocks.ts';
import { Desk } from './desk.ts';
import { BrokenMarkup, readElements } from './elements.ts';
import { phrasebook } from './phrases.ts';
import { render, TemplateFault } from './render.ts';
import { viewOf } from './view.ts';

/** The filled template as markup and as a manuscript; a template's mistake is a finding at the template. */
export interface Filled {
  readonly markup: string | undefined;
  readonly manuscript: Manuscript | undefined;
  readonly findings: readonly Finding[];
}

/** Fills the document's template with the copy and reads the markup it writes. */
export function fill(copy: Copy, templates: Templates): Filled {
  const desk = new Desk();
  const phrases = phrasebook(copy.words);
  let markup: string | undefined;
  try {
    markup = render(templates, viewOf(copy, desk, phrases), phrases);
    const blocks = readBlocks(readElements(markup), { copy, desk });
    return { markup, manuscript: { copy, blocks }, findings: [] };
  } catch (error) {
    return { markup, manuscript: undefined, findings: [templateFinding(error, templates)] };
  }
}

function templateFinding(error: unknown, templates: Templates): Finding {
  if (error instanceof TemplateFault) {
    return structural('template/broken', error.span, error.message, error.help);
  }
  if (error instanceof BrokenMarkup) {
    const near = error.near === '' ? '' : `, near \`${error.near.trim()}\``;
    const span = { source: templates.main, start: 0, end: 1 };
    return structural(
      'template/markup',
      span,
      `this template wrote markup that cannot be read: ${error.message}${near}`,
      'templates/README.md lists the elements',
    );
  }
  throw error;
}
