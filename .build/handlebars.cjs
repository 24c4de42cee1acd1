// Stands in for `handlebars`: the house's templates are compiled when the program is built, so that only templates of
// a drafter's own ask for the compiler.
const runtime = require('../node_modules/handlebars/dist/cjs/handlebars.runtime.js');

/** An engine as the package makes it, whose compiler is loaded when it is first asked. */
function create() {
  const engine = runtime.create();
  engine.parse = (...given) =>
    require('../node_modules/handlebars/dist/cjs/handlebars/compiler/base.js').parse(...given);
  engine.compile = (input, options) => {
    const compiler = require('../node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js');
    engine.Compiler = compiler.Compiler;
    engine.JavaScriptCompiler =
      require('../node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js');
    return compiler.compile(input, options, engine);
  };
  return engine;
}

module.exports = { SafeString: runtime.SafeString, create };
