#!/usr/bin/env node
// The only file that touches `process`: arguments, streams and environment in, exit status out.
import { setFlagsFromString } from 'node:v8';

const { argv, env, stdout, stderr, versions } = process;

/**
 * A run is over before most of what V8's optimising compiler makes has paid: without this it takes a third of the
 * processor's time. By Node's version, since Node complains aloud of a flag that its V8 does not know.
 */
const LATE_TO_OPTIMISE = {
  20: '--interrupt-budget=600000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};

/** V8 would let the heap of a long paper grow fourfold between two collections; this spares a fifth of its memory and costs no time that can be measured. */
const SPARING = '--heap-growing-percent=40';
const LONG = 4 * 1024 * 1024;

const major = versions.node.split('.')[0];
if (major in LATE_TO_OPTIMISE) setFlagsFromString(LATE_TO_OPTIMISE[major]);

/** NO_COLOR and FORCE_COLOR as no-color.org and chalk know them. */
function colour(stream) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Where short papers are made, collecting oftener would cost more than it spares. */
function sparing(bytes) {
  if (major in LATE_TO_OPTIMISE && bytes.length > LONG) setFlagsFromString(SPARING);
  return bytes;
}

async function main() {
  const { fault, nodeHost, reasonOf, run } = await import('../dist/program.js');
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
  const host = { ...real, read: (path) => real.read(path).then(sparing) };
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
