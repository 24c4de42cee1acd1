#!/usr/bin/env node
// Arguments, streams and environment in, exit status out; nothing outside bin/ touches `process`.
const { kept, load, prepare, spare } = require('./engine.js');

// Node makes standard input when it is first named, for which it loads a dozen of its modules.
const { argv, env, stdout, stderr, version } = process;

/** The oldest version of Node that has what the program uses. */
const OLDEST = 20;

/** A case file of this many bytes makes hundreds of pages. */
const LONG = 4 * 1024 * 1024;

/** NO_COLOR and FORCE_COLOR as no-color.org and chalk know them. */
function colour(stream) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const HEEDED = ['NO_COLOR', 'FORCE_COLOR', 'SOURCE_DATE_EPOCH'];

/** What `indict doctor` asks for; nobody else waits for it. */
function machine() {
  const { availableParallelism, homedir } = require('node:os');
  return {
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    hasKeptCode: require('node:fs').existsSync(`${kept}/program.cjs`),
    home: homedir(),
    variables: Object.fromEntries(
      HEEDED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
    ),
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const turn = () => new Promise(setImmediate);

/** Whoever interrupts the program while papers are put in their places waits until all of one case are. */
async function undisturbed(deed) {
  const leave = (signal) => {
    for (const each of SIGNALS) process.off(each, leave);
    process.kill(process.pid, signal);
  };
  for (const each of SIGNALS) process.on(each, leave);
  try {
    return await deed();
  } finally {
    // Node tells of a signal when it next looks around, which it does once in two turns at the least.
    await turn();
    await turn();
    for (const each of SIGNALS) process.off(each, leave);
  }
}

/** A line that the person at the terminal types; undefined at the end of what they type. */
function ask(question) {
  const reader = require('node:readline').createInterface({ input: process.stdin, output: stderr });
  return new Promise((resolve) => {
    reader.once('close', () => resolve(undefined));
    reader.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    reader.question(question, (line) => {
      resolve(line);
      reader.close();
    });
  });
}

/** Who watches is meant to be interrupted: that is no failure. Nothing is written between two turns, so all files are whole. */
function watch() {
  process.on('SIGINT', () => {
    if (stderr.isTTY) stderr.write('\n');
    process.exit(0);
  });
  // Nobody is there any more to see what changes.
  for (const stream of [stdout, stderr]) stream.on('error', () => process.exit());
  return load('watcher.cjs').openWatcher(require('node:timers/promises').setTimeout);
}

/** What of Node's own a command asks for. */
const MODULES = { build: ['node:crypto', 'node:worker_threads', 'node:zlib'] };

/** For what a repository that came with a case would have git fetch, or start, when it is asked for a version; nor is a program that lies there git. */
const GIT_ALONE = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
};

async function main() {
  if (Number.parseInt(version.slice(1), 10) < OLDEST) {
    stderr.write(
      `indict: this is Node.js ${version.slice(1)}, expected ${OLDEST} or later (https://nodejs.org)\n`,
    );
    process.exitCode = 2;
    return;
  }
  prepare(MODULES[argv[2]]);
  Object.assign(env, GIT_ALONE);
  const { fault, nodeHost, reasonOf, run } = load('program.cjs');
  const environment = {
    ...(/^\d{1,11}$/.test(env.SOURCE_DATE_EPOCH ?? '') && { sourceDateEpoch: Number(env.SOURCE_DATE_EPOCH) }),
    columns: (stdout.isTTY ? stdout : stderr).columns,
    colour: { stdout: colour(stdout), stderr: colour(stderr) },
    terminal: stderr.isTTY === true && env.TERM !== 'dumb',
    screen: stdout.isTTY === true,
    githubActions: env.GITHUB_ACTIONS === 'true',
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  };
  const real = nodeHost({
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    environment,
    machine,
  });
  const host = {
    ...real,
    ...(stderr.isTTY && process.stdin.isTTY && { ask }),
    watch,
    read: async (path) => {
      const bytes = await real.read(path);
      if (bytes.length > LONG) spare();
      return bytes;
    },
    write: (files) => undisturbed(() => real.write(files)),
  };
  process.on('uncaughtException', (error) => {
    process.exitCode = fault(error, host, argv.includes('--debug'));
  });
  // A reader that goes away (`indict inspect … | head`) is nobody's mistake; a full disk is.
  for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code }) => {
      if (code === 'EPIPE') return;
      process.exitCode = 3;
      if (stream === stdout) stderr.write(`indict: standard output cannot be written: ${reasonOf(code)}\n`);
    });
  }
  const status = await run(argv.slice(2), host);
  process.exitCode ||= status;
  // By the next turn all that was said is out, or nobody takes it; what Node would then take apart goes with the process.
  await turn();
  if (stdout.writableLength + stderr.writableLength === 0) process.exit();
}

main().catch((error) => {
  stderr.write(
    `indict: the program is not complete; \`npm ci\` in its folder compiles it (${error.code ?? error.message})\n`,
  );
  process.exitCode = 70;
});
