import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer, Parser } from 'yaml';
// @ts-expect-error a script of the build, which has no types
import { PLAIN } from '../../.build/yaml.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = fileURLToPath(new URL('./parse/', import.meta.resolve('yaml')));

/** What a file of the package exports when it is as the bundle has it. */
function bundled(name: 'lexer.js' | 'parser.js'): unknown {
  const exported = {};
  const text = PLAIN[name](readFileSync(at + name, 'utf8'));
  new Function('exports', 'require', text)(exported, createRequire(at + name));
  return exported;
}

const { Lexer: PlainLexer } = bundled('lexer.js') as { Lexer: typeof Lexer };
const { Parser: PlainParser } = bundled('parser.js') as { Parser: typeof Parser };

function read(lexer: Lexer, parser: Parser, text: string) {
  const lexemes = [...lexer.lex(text)];
  const tokens = lexemes.flatMap((lexeme) => [...parser.next(lexeme)]);
  return { lexemes, tokens: [...tokens, ...parser.end()] };
}

function expectSame(text: string): void {
  expect(read(new PlainLexer(), new PlainParser(), text)).toEqual(read(new Lexer(), new Parser(), text));
}

describe('the yaml package without its generators', () => {
  const folders = [
    'cases',
    'templates',
    'templates/courts',
    'templates/words',
    'schemas/law',
    'schemas/law/elements',
  ];
  const files = folders.flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`));

  test.each(files.filter((name) => name.endsWith('.yaml')))('reads %s as with them', (name) => {
    expectSame(readFileSync(root + name, 'utf8'));
  });

  const signs = fc.constantFrom(
    ...[
      'a',
      'b c',
      ': ',
      ':',
      '- ',
      '-',
      '? ',
      '# ',
      ' #',
      ',',
      '[',
      ']',
      '{',
      '}',
      '|',
      '>-\n',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
    ],
    ...['%YAML 1.2\n', '---\n', '...\n', '\n', '\r\n', '  ', '    ', '\t', '@', '\ufeff', 'é', '\u{1f600}'],
  );

  test('reads any signs of YAML in any order as with them', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => expectSame(parts.join(''))),
      { numRuns: 1000 },
    );
  });
});
