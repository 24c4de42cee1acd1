#!/usr/bin/env node
// Arguments, streams and environment in, exit status out; nothing outside bin/ touches `process`.
const { load, prepare, spare } = require('./engine.js');

const { argv, env, stdout, stderr } = process;

/** A case file of this many bytes makes hundreds of pages. */
const LONG = 4 * 1024 * 1024;

/** NO_COLOR and FORCE_COLOR as no-color.org and chalk know them. */
function colour(stream) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

async function main() {
  prepare();
  const { fault, nodeHost, reasonOf, run } = load('program.cjs');
  const environment = {
    ...(/^\d{1,11}$/.test(env.SOURCE_DATE_EPOCH ?? '') && { sourceDateEpoch: Number(env.SOURCE_DATE_EPOCH) }),
    columns: (stdout.isTTY ? stdout : stderr).columns,
    colour: { stdout: colour(stdout), stderr: colour(stderr) },
    terminal: stderr.isTTY === true && env.TERM !== 'dumb',
    githubActions: env.GITHUB_ACTIONS === 'true',
    elapsed: () => performance.now(),
  };
  const real = nodeHost({
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    environment,
  });
  const host = {
    ...real,
    read: async (path) => {
      const bytes = await real.read(path);
      if (bytes.length > LONG) spare();
      return bytes;
    },
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
}

main().catch((error) => {
  stderr.write(
    `indict: the program is not complete; \`npm install\` in its folder compiles it (${error.code ?? error.message})\n`,
  );
  process.exitCode = 70;
});
