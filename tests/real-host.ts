import type { Host } from '../src/host.ts';
import { nodeHost } from '../src/node-host.ts';

/** The real files, and nobody listening: for tests that read what the program ships with. */
export function realHost(): Host {
  return nodeHost();
}
