// The lexer and the parser of the yaml package as plain functions. There they are generators within generators, for texts
// that come in pieces; ours come whole, and what hands each lexeme up through five of them takes a third of the time to
// read a case. Nothing but the handing on is changed: `made` holds what they yielded until the outermost is asked for it,
// which are `lex`, `next` and `end`; nobody calls `parse`.

/** What a file of the package's `parse/` becomes, by its name. Throws where the package is no longer as it was. */
export const PLAIN = {
  'lexer.js': (text) => {
    const lexed = replaced(plain(text), '    lex(source', '    *lex(source');
    return replaced(lexed, /^( +)(next = this\.parseNext\(next\);)$/m, '$1{ $2 yield* this.handedOn(); }');
  },
  'parser.js': (text) => {
    const next = 'next(source) { this.take(source); return this.handedOn(); }';
    const taken = replaced(plain(text), '    next(source) {', `    ${next}\n    take(source) {`);
    return replaced(
      taken,
      /^( {4}end\(\) \{\n.*\n +this\.pop\(\);)$/m,
      '$1\n        return this.handedOn();',
    );
  },
};

const HANDED_ON = `handedOn() {
        const { made } = this;
        if (made.length > 0)
            this.made = [];
        return made;
    }`;

/** Methods that yield as methods that keep what they would have yielded. */
function plain(text) {
  const kept = text
    .replace(/^( {4})\*(?=\w+\()/gm, '$1')
    .replace(/\byield\* /g, '')
    .replace(/\byield ([^;]+);/g, 'this.made.push($1);');
  const start = /^( {4})(constructor\([^)]*\) \{)$/m;
  return replaced(kept, start, `$1${HANDED_ON}\n    $2\n        this.made = [];`);
}

function replaced(text, old, made) {
  const changed = text.replace(old, made);
  if (changed === text) throw new Error(`the yaml package is no longer as it was: ${old}`);
  return changed;
}
