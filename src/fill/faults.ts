import type { Source, Span } from '../model/source.ts';
import type { Templates } from '../model/templates.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { TooMuch } from './allowance.ts';
import { NoWords, UnknownField } from './guarded.ts';
import { MissingPhrase } from './phrases.ts';

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

/** What went wrong while a template ran, as a fault at its place in that template. */
export function faultOf(error: unknown, running: Source, templates: Templates): TemplateFault {
  if (error instanceof TemplateFault) return error;
  const message = messageOf(error);
  if (error instanceof MissingPhrase) {
    const near = closest(error.key, error.known);
    const help = didYouMean(near) ?? 'add it to the `phrases` of the court, or use one it has';
    return new TemplateFault(wordSpan(running, error.key), `${error.message} in this language`, help);
  }
  if (error instanceof NoWords) return noWords(error, running);
  if (error instanceof UnknownField)
    return fieldFault(error.field, wordSpan(running, error.field), error.known);
  if (error instanceof RangeError && !/string length/.test(message))
    return new TemplateFault(firstLine(running), 'this template calls itself without end');
  if (error instanceof RangeError || error instanceof TooMuch) return tooMuch(running);
  for (const [pattern, fault] of KINDS) {
    const word = pattern.exec(message)?.[1];
    if (word !== undefined) return fault(word, placed(running, message, word), templates);
  }
  return new TemplateFault(
    placed(running, message),
    `this template cannot be filled: ${withoutPlace(message)}`,
  );
}

const HELPERS = ['phrase', 'has_phrase', 'if', 'unless', 'each', 'with', 'lookup'];

function noWords({ field, known }: NoWords, running: Source): TemplateFault {
  const span = wordSpan(running, field);
  return known === undefined
    ? new TemplateFault(
        span,
        `unexpected list \`${field}\`, expected words`,
        'write `{{#each …}}` to go through it',
      )
    : new TemplateFault(
        span,
        `unexpected \`${field}\`, which has fields, expected words`,
        `name one of its fields: ${backquoted(known)}`,
      );
}

function tooMuch(running: Source): TemplateFault {
  const help = 'look for a loop or a partial that stands within itself, or within many others';
  return new TemplateFault(firstLine(running), 'this template writes more than a paper can hold', help);
}

type Kind = (word: string, span: Span, templates: Templates) => TemplateFault;

/** What Handlebars says, by how it says it. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/"(.+?)" not defined in/, (field, span) => fieldFault(field, span)],
  [/'in' operator to search for '(.+?)' in/, (field, span) => fieldFault(field, span)],
  [
    /Missing decorator: "(.+?)"/,
    (word, span) => new TemplateFault(span, `there is no decorator \`${word}\``, 'the only one is `inline`'),
  ],
  [/properties of (?:undefined|null) \(reading '(.+?)'\)/, (field, span) => fieldFault(field, span)],
  [
    /unknown helper (\S+)/,
    (helper, span) => {
      const help =
        didYouMean(closest(helper, HELPERS)) ??
        'the helpers are `phrase` and `has_phrase`, and `if`, `unless`, `each`, `with` and `lookup` of Handlebars';
      return new TemplateFault(span, `there is no helper \`${helper}\``, help);
    },
  ],
  [
    /The partial (.*) could not be found/,
    (partial, span, { partials }) => {
      const help =
        didYouMean(closest(partial, partials.keys())) ?? `the partials are ${backquoted(partials.keys())}`;
      const message =
        partial === 'undefined' ? 'this partial has no name' : `there is no partial \`${partial}\``;
      return new TemplateFault(span, message, help);
    },
  ],
];

function fieldFault(field: string, span: Span, known: readonly string[] = []): TemplateFault {
  const list =
    known.length > 0 ? `the fields here are ${backquoted(known)}` : 'templates/README.md lists the fields';
  const help = didYouMean(closest(field, known)) ?? list;
  return new TemplateFault(span, `templates have no field \`${field}\` here`, help);
}

/** A template that cannot be read. Handlebars names the line in its message alone. */
export function syntaxFault(error: unknown, source: Source): TemplateFault {
  const message = messageOf(error);
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const span = line === undefined ? placed(source, message) : lineSpan(source, Number(line));
  const got = /got '(\w+)'/.exec(message)?.[1];
  const why =
    got === undefined
      ? withoutPlace(message)
      : got === 'EOF'
        ? 'unexpected end, expected the `{{/…}}` of a block that is open'
        : 'unexpected sign in `{{…}}`';
  return new TemplateFault(span, `this template cannot be read: ${why}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function withoutPlace(message: string): string {
  return message
    .replace(/ - \d+:\d+$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}

/** Handlebars ends what it says with ` - 3:5`, columns from 0; the word it speaks of stands there or soon after. */
function placed(source: Source, message: string, word?: string): Span {
  const [, line, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
  if (line === undefined) return word === undefined ? firstLine(source) : wordSpan(source, word);
  const rest = lineSpan(source, Number(line), Number(column));
  const found = word === undefined ? -1 : source.text.slice(rest.start, rest.end).indexOf(word);
  if (word === undefined || found < 0) return rest;
  return { source, start: rest.start + found, end: rest.start + found + word.length };
}

/** A line (from 1) of a source from a column (from 0) on. */
export function lineSpan(source: Source, line: number, column = 0): Span {
  const before = source.text.split('\n').slice(0, line - 1);
  const start = Math.min(
    before.reduce((sum, each) => sum + each.length + 1, column),
    source.text.length,
  );
  const end = source.text.indexOf('\n', start);
  return { source, start, end: end < 0 ? source.text.length : Math.max(end, start) };
}

/** The first line, for what has no place of its own. */
export function firstLine(source: Source): Span {
  return lineSpan(source, 1);
}

/** A word within `{{…}}`, or the first line where it is made on the way. */
function wordSpan(source: Source, word: string): Span {
  for (const tag of source.text.matchAll(/\{\{[^{}]*\}\}/g)) {
    const found = [...tag[0].matchAll(/[\p{L}\p{N}_-]+/gu)].find(([name]) => name === word);
    if (!found) continue;
    const start = tag.index + found.index;
    return { source, start, end: start + word.length };
  }
  return firstLine(source);
}
