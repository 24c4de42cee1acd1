// Begins what src/scribe.ts says, on another core.
require('./engine.js').load('scribe.cjs');
