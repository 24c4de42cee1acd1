import type Handlebars from 'handlebars';
import type { Source } from '../model/source.ts';
import type { Templates } from '../model/templates.ts';
import type { Allowance } from './allowance.ts';
import type { View } from './clerk.ts';
import { COMPILED } from './compiled.ts';
import { located, marked } from './elements.ts';
import { counted, engineFor } from './engine.ts';
import { faultOf, lineSpan, syntaxFault, TemplateFault } from './faults.ts';
import { guarded } from './guarded.ts';
import type { Phrasebook } from './phrases.ts';
import shipped from './shipped.generated.js';
import { refuse } from './source-faults.ts';

/**
 * Runs the templates over the view; what a partial writes is marked with its place in `written`, and where `placed` is
 * asked for, which takes longer, every tag with its own in its template. Throws a `TemplateFault`.
 */
export function render(
  templates: Templates,
  view: View,
  phrases: Phrasebook,
  allowance: Allowance,
  placed = false,
): { readonly markup: string; readonly written: readonly Source[] } {
  const engine = engineFor(phrases, allowance);
  const running: Source[] = [];
  const written = [...templates.partials.values()];
  [...templates.partials].forEach(([name, source], number) => {
    const template = counted(prepare(engine, source, placed), allowance);
    engine.registerPartial(name, followed(template, source, number, running));
  });
  const main = prepare(engine, templates.main, placed);
  try {
    return { markup: main(guarded(view), OWN_FIELDS_ALONE), written };
  } catch (error) {
    throw faultOf(error, running.at(-1) ?? templates.main, templates);
  }
}

/** Nothing of what JavaScript gives to every value; Handlebars would write to the terminal that it refuses where this is not said. */
const OWN_FIELDS_ALONE = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** A template ready to run; one that comes with the program has been compiled with it, if not a sign of it has changed. */
function prepare(engine: typeof Handlebars, source: Source, placed: boolean): Handlebars.TemplateDelegate {
  const made = placed ? undefined : shipped.get(source.text);
  if (made) return engine.template(made);
  const program = read(engine, source);
  if (placed) locate(program, source);
  return engine.compile(program, COMPILED);
}

/** Marks the tags of a template with where they stand. */
function locate(program: hbs.AST.Program | undefined, source: Source): void {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'ContentStatement') locateIn(statement as hbs.AST.ContentStatement, source);
    const { program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
    locate(inner, source);
    locate(inverse, source);
  }
}

/** An ampersand that does not begin what a template may write by its name. */
const UNKNOWN_SIGN = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:\w+;)?/i;

/** Space about a block that stands alone on its line has been taken from the value. */
function locateIn(content: hbs.AST.ContentStatement, source: Source): void {
  const { line, column } = content.loc.start;
  const skipped = Math.max(0, String(content.original).indexOf(content.value));
  const start = lineSpan(source, line, column).start + skipped;
  const unknown = UNKNOWN_SIGN.exec(content.value);
  if (unknown) {
    const [sign] = unknown;
    const span = { source, start: start + unknown.index, end: start + unknown.index + sign.length };
    const help = 'write the sign itself, and `&amp;` for an ampersand';
    throw new TemplateFault(span, `unexpected \`${sign}\``, help);
  }
  content.value = located(content.value, start);
}

/** A partial that says when it runs and what it wrote: the one that a fault stops is the last that began and did not end. */
function followed(
  template: Handlebars.TemplateDelegate,
  source: Source,
  number: number,
  running: Source[],
): Handlebars.TemplateDelegate {
  return (context, options) => {
    running.push(source);
    const markup = template(context, options);
    running.pop();
    return marked(markup, number);
  };
}

/** A template read; its own mistakes are found before it runs. */
function read(engine: typeof Handlebars, source: Source): hbs.AST.Program {
  refuse(source);
  try {
    return engine.parse(source.text, { srcName: source.path });
  } catch (error) {
    throw syntaxFault(error, source);
  }
}
