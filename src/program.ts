/** What `bin/` needs: the command line and the host of a real machine. */

export { run } from './cli/run.ts';
export { fault } from './cli/trouble.ts';
export { nodeHost } from './node-host.ts';
export { reasonOf } from './text/system-reasons.ts';
