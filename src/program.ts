/** What `bin/` needs: the command line and the host of a real machine. */

export { run } from './cli/run.ts';
export { fault } from './cli/trouble.ts';
export { nodeHost, reasonOf } from './node-host.ts';
