import type { Host } from '../host.ts';

/** A host that keeps what it is told to say until it is let go. */
export interface Held {
  readonly host: Host;
  release(): void;
}

/** Keeps the words of one case together and back while others speak. */
export function held(host: Host): Held {
  const words: (() => void)[] = [];
  return {
    host: {
      ...host,
      stdout: (text) => void words.push(() => host.stdout(text)),
      stderr: (text) => void words.push(() => host.stderr(text)),
    },
    release: () => {
      for (const say of words.splice(0)) say();
    },
  };
}
