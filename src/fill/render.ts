import Handlebars from 'handlebars';
import type { Source, Span } from '../model/source.ts';
import type { Templates } from '../model/templates.ts';
import { MissingPhrase, type Phrasebook } from './phrases.ts';
import type { View } from './view.ts';

/** A template that cannot be filled: where, why, and what to do. */
export class TemplateFault extends Error {
  readonly span: Span;
  readonly help: string | undefined;
  constructor(span: Span, message: string, help?: string) {
    super(message);
    this.span = span;
    this.help = help;
  }
}

/** Runs the templates over the view. Throws a `TemplateFault`. */
export function render(templates: Templates, view: View, phrases: Phrasebook): string {
  const engine = Handlebars.create();
  engine.registerHelper('phrase', (key: unknown, options: Handlebars.HelperOptions) => {
    return new Handlebars.SafeString(phrases.phrase(String(key), fillings(engine, options.hash)));
  });
  engine.registerHelper('has_phrase', (key: unknown) => phrases.has(String(key)));
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: { phrase: true, has_phrase: true } };
  for (const [name, source] of templates.partials) {
    engine.registerPartial(name, engine.compile(parse(engine, source), options));
  }
  const main = engine.compile(parse(engine, templates.main), options);
  try {
    return main(view, { allowProtoPropertiesByDefault: false });
  } catch (error) {
    throw faultOf(error, templates);
  }
}

/** Values of a phrase's placeholders: markup as it is, anything else as words. */
function fillings(
  engine: typeof Handlebars,
  hash: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hash).map(([name, value]) => [name, engine.escapeExpression(value as string) ?? '']),
  );
}

/** A template read; its own mistakes are found before it runs. Handlebars puts the line into the message alone. */
function parse(engine: typeof Handlebars, source: Source): hbs.AST.Program {
  const raw = source.text.search(/\{\{\{|\{\{&/);
  if (raw >= 0) {
    const span = { source, start: raw, end: raw + 3 };
    throw new TemplateFault(
      span,
      'a template may not place raw text with `{{{`',
      'write `{{…}}`; markup made by the program stays markup',
    );
  }
  try {
    return engine.parse(source.text, { srcName: source.path });
  } catch (error) {
    throw new TemplateFault(
      placeIn(source, messageOf(error)),
      `this template cannot be read: ${tidy(messageOf(error))}`,
    );
  }
}

function faultOf(error: unknown, templates: Templates): TemplateFault {
  const message = messageOf(error);
  if (error instanceof MissingPhrase) {
    const at = findPhrase(error.key, templates);
    return new TemplateFault(
      at,
      `${error.message} in this language`,
      'add it to the `phrases` of the court, or use one it has',
    );
  }
  if (error instanceof RangeError) {
    return new TemplateFault(whole(templates.main), 'this template calls itself without end');
  }
  const missing = /"(.+?)" not defined in/.exec(message)?.[1];
  const source = [templates.main, ...templates.partials.values()].find(
    ({ text }) => missing && lineOf(text, message)?.includes(missing),
  );
  if (missing !== undefined) {
    const at = placeIn(source ?? templates.main, message);
    return new TemplateFault(
      at,
      `templates have no field \`${missing}\` here`,
      'templates/README.md lists the fields',
    );
  }
  return new TemplateFault(whole(templates.main), `this template cannot be filled: ${tidy(message)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lineOf(text: string, message: string): string | undefined {
  const line = Number(/ - (\d+):\d+$/.exec(message)?.[1]);
  return text.split('\n')[line - 1];
}

/** Handlebars writes `- 3:5` at the end or `line 3` at the beginning of what it says. */
function placeIn(source: Source, message: string): Span {
  const [, line, column] = / - (\d+):(\d+)$/.exec(message) ?? /line (\d+)/.exec(message) ?? [];
  if (line === undefined) return whole(source);
  const lines = source.text.split('\n').slice(0, Number(line) - 1);
  const start = lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column ?? 0);
  return { source, start, end: Math.max(start + 1, source.text.indexOf('\n', start)) };
}

function whole(source: Source): Span {
  return { source, start: 0, end: Math.min(source.text.length, Math.max(1, source.text.indexOf('\n'))) };
}

function findPhrase(key: string, templates: Templates): Span {
  for (const source of [templates.main, ...templates.partials.values()]) {
    const start = source.text.indexOf(`"${key}"`);
    if (start >= 0) return { source, start, end: start + key.length + 2 };
  }
  return whole(templates.main);
}

function tidy(message: string): string {
  return message
    .replace(/^Parse error on line \d+:\s*/, '')
    .replace(/\s*\n[-.\s]*\^\s*\n?/, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}
