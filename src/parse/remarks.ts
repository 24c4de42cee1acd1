import { Lexer } from 'yaml';
import type { Remark } from '../model/remark.ts';
import type { Source } from '../model/source.ts';

const SPOKEN = /^#+[ \t]*indict[ \t]*:[ \t]*/;

/** The comments of a YAML file that speak to the program; a `#` inside a text begins none. */
export function remarksIn(source: Source): readonly Remark[] {
  if (!/#[ \t]*indict[ \t]*:/.test(source.text)) return [];
  const remarks: Remark[] = [];
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    const isMark = MARKS.includes(lexeme);
    const spoken = isMark || scalar ? undefined : SPOKEN.exec(lexeme)?.[0];
    if (spoken !== undefined) {
      const end = offset + lexeme.trimEnd().length;
      const before = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset);
      const text = lexeme.slice(spoken.length).trimEnd();
      remarks.push({ source, start: offset, end, text, alone: /^[ \t]*(?:-[ \t]+)*$/.test(before) });
    }
    scalar = lexeme === SCALAR;
    if (!isMark) offset += lexeme.length;
  }
  return remarks;
}

/** Lexemes of the yaml package that stand for no signs of the file: a document, the end of a flow collection, a scalar that follows. */
const SCALAR = '\u001f';
const MARKS: readonly string[] = ['\u0002', '\u0018', SCALAR];
