import type { Copy } from '../model/analysis.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Matter } from '../model/matter.ts';
import type { Span } from '../model/source.ts';
import type { Templates } from '../model/templates.ts';
import { Allowance } from './allowance.ts';
import { readBlocks } from './blocks.ts';
import type { Clerk } from './clerk.ts';
import { Desk } from './desk.ts';
import { classificationMarkup, companionMarkup, titleMarkup } from './document.ts';
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

/** Fills the document's template with the copy and whatever else it is about, and reads the markup it writes. */
export function fill(copy: Copy, templates: Templates, matter: Matter = {}): Filled {
  const { companion } = matter;
  let markup: string | undefined;
  const made = (placed: boolean): Manuscript => {
    const clerk: Clerk = { copy, desk: new Desk(), phrases: phrasebook(copy.words) };
    const allowance = new Allowance(copy.texts.size);
    const rendered = render(templates, viewOf(clerk, matter), clerk.phrases, allowance, placed);
    markup ??= withoutMarks(rendered.markup);
    const tree = readElements(rendered.markup, templates.main, rendered.written, copy.texts.size);
    const pieces = (said: string) => readPieces(readElements(said, templates.main, []), clerk);
    return {
      copy,
      title: pieces(titleMarkup(clerk, companion && companionMarkup(companion, clerk))),
      classification: pieces(classificationMarkup(clerk)),
      blocks: readBlocks(tree, clerk),
    };
  };
  try {
    const manuscript = twice(made);
    return { markup, manuscript, findings: [] };
  } catch (error) {
    return { markup, manuscript: undefined, findings: [templateFinding(error, copy)] };
  }
}

/** Markup that cannot be read is made and read once more with the place of every tag, so that its fault has one. */
function twice(made: (placed: boolean) => Manuscript): Manuscript {
  try {
    return made(false);
  } catch (error) {
    if (error instanceof BrokenMarkup) return made(true);
    throw error;
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
      spanOf(error),
      `this template wrote markup that cannot be read: ${error.message}`,
      'templates/README.md lists the elements',
    );
  }
  throw error;
}

/** Where a template wrote these signs, from the tag on; the tag, where they are not its own. */
function spanOf({ place: { from: source, at }, near }: BrokenMarkup): Span {
  const start = source.text.indexOf(near, at);
  if (start >= 0) return { source, start, end: start + near.length };
  return at > 0 && at < source.text.length ? { source, start: at, end: at + 1 } : firstLine(source);
}
