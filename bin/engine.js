// Has Node run the compiled program as quickly as it can: most runs are over in a fifth of a second, of which an engine
// left to itself takes half to compile what it runs.
const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const { arch, platform, versions } = process;

/**
 * A run is over before most of what V8's optimising compiler makes has paid, which takes a third of the processor's
 * time; and a pattern is compiled but once, not first for a trial. By Node's version, since Node complains aloud of a
 * flag that its V8 does not know.
 */
const FLAGS = {
  20: ['--interrupt-budget=600000', '--no-regexp-tier-up'],
  22: ['--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
  24: ['--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
};

/**
 * It is over, too, before what it leaves behind has to be collected, if only there is room for that: the young half of the
 * heap grows at once to what a long run makes of it, nothing is marked on other cores for a collection that never comes, and
 * none is made for want of other work. The little that is collected is sooner done alone than shared out among cores that
 * have work of ours already.
 */
const ROOM = [
  '--semi-space-growth-factor=16',
  '--no-minor-gc-task',
  '--no-incremental-marking',
  '--no-parallel-scavenge',
];

/** V8 would let the heap of a long paper grow fourfold between two collections; this spares a fifth of its memory and costs no time that can be measured. */
const SPARING = '--heap-growing-percent=40';

const own = FLAGS[versions.node.split('.')[0]];
const flags = own && [...own, ...ROOM];

/**
 * Before anything is loaded, and for the whole process: a thread whose flags change may crash. Of Node's own modules those
 * that a run will ask for come first, whose compiled code V8 takes from Node only while it has no flags of ours.
 */
function prepare(modules = []) {
  for (const name of ['node:os', 'node:path/posix', ...modules]) require(name);
  for (const flag of flags ?? []) setFlagsFromString(flag);
}

/** Where short papers are made, collecting oftener would cost more than it spares. */
function spare() {
  if (flags) setFlagsFromString(SPARING);
}

const dist = `${__dirname}/../dist`;

/** Where the build keeps the code that its own V8 has made of the program; any other finds none, and compiles as ever. */
const kept = `${dist}/code/${versions.v8}-${platform}-${arch}`;

/** What Node lays around a file that it requires; joined with it as bytes, for of two texts V8 would keep a third. */
const HEAD = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const TAIL = Buffer.from('\n})');

const modules = new Map();
const scripts = new Map();

/** What a file of dist/ exports; as `require`, but with the code that is kept for it, which V8 looks over and may refuse. */
function load(name) {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = `${dist}/${name}`;
  const source = Buffer.concat([HEAD, readFileSync(filename), TAIL]).latin1Slice();
  const script = new Script(source, { filename, cachedData: codeOf(name) });
  scripts.set(name, script);
  const ask = (wanted) => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
  ask.resolve = require.resolve;
  script.runInThisContext()(module.exports, ask, module, filename, dist);
  return module.exports;
}

function codeOf(name) {
  try {
    return readFileSync(`${kept}/${name}`);
  } catch {
    return undefined;
  }
}

module.exports = { kept, load, prepare, scripts, spare };
