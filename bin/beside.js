// Begins one of the files of src/ that run on another core: which, its first argument says.
require('./engine.js').load(`${process.argv[2]}.cjs`);
