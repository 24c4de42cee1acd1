import { Composer, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { NestingGuard, type Overflow } from './guard.ts';

/** What the yaml package makes of a file: its first document, and what it found wrong. */
export interface Composition {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLError[];
  /** Where a second document begins, in UTF-16 units. */
  readonly second?: number;
  readonly overflow?: Overflow;
}

/**
 * Every scalar is a string (`failsafe`), because what it means is for the check to say; keys are compared by us,
 * since the package compares each with each.
 */
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** Composes the YAML of a file, under guard. */
export function compose(text: string): Composition {
  const guard = new NestingGuard();
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const overflow = guard.take(lexeme);
    if (overflow) return { contents: null, errors: [], overflow };
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (documents.length > 1) return gather(documents);
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return gather(documents);
}

function gather(documents: readonly Document.Parsed[]): Composition {
  const [first, second] = documents;
  const errors = [...(first?.errors ?? []), ...(first?.warnings ?? [])];
  const contents = first?.contents ?? null;
  return second ? { contents, errors, second: second.range[0] } : { contents, errors };
}
