#!/usr/bin/env node
// The only file that touches `process`: arguments, streams and environment in, exit status out.
import { fault, nodeHost, reasonOf, run } from '../dist/program.js';

const { argv, env, stdout, stderr } = process;

/** NO_COLOR and FORCE_COLOR as no-color.org and chalk know them. */
function colour(stream) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

// A reader that goes away (`indict inspect … | head`) is no mistake of anybody's; a full disk is.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 3;
    if (stream === stdout)
      stderr.write(`indict: standard output cannot be written: ${reasonOf(error.code)}\n`);
  });
}

const environment = {
  ...(/^\d{1,15}$/.test(env.SOURCE_DATE_EPOCH ?? '') && { sourceDateEpoch: Number(env.SOURCE_DATE_EPOCH) }),
  ...(stdout.isTTY && { columns: stdout.columns }),
  colour: { stdout: colour(stdout), stderr: colour(stderr) },
  terminal: stderr.isTTY === true && env.TERM !== 'dumb',
  githubActions: env.GITHUB_ACTIONS === 'true',
  elapsed: () => performance.now(),
};
const host = nodeHost({
  stdout: (text) => stdout.write(text),
  stderr: (text) => stderr.write(text),
  environment,
});

function stop(error) {
  process.exitCode = fault(error, host, argv.includes('--debug'));
}
process.on('uncaughtException', stop);
run(argv.slice(2), host).then((status) => {
  process.exitCode ||= status;
}, stop);
