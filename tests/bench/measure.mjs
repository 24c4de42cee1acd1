import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/** Whether a tool is on this machine. */
export function isThere(tool) {
  return tool.startsWith('/') ? existsSync(tool) : spawnSync('which', [tool]).status === 0;
}

/** Where this is set, every Node reads a machine's certificates before it begins: three times what its start takes elsewhere. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/**
 * How long a process takes from start to end, in seconds; and where the machine can tell, how long processors work for
 * it, which a busy machine changes less, and the most memory it has.
 */
export function measured(command) {
  const [tool, ...args] = isThere(TIME) ? [TIME, '-f', '%M %U %S', ...command] : command;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: ENVIRONMENT });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // A case may have findings, which is no failure of the program.
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  const told = isThere(TIME) ? stderr.trim().split('\n').at(-1).split(' ').map(Number) : [];
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = told;
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

/** How many times one number is of another, to two places; a dash where either is unknown. */
export function ratio(one, other) {
  return Number.isNaN(one / other) ? '–' : (one / other).toFixed(2);
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
