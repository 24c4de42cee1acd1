import { parentPort, workerData } from 'node:worker_threads';
import { type Host, HostError } from './host.ts';
import { nodeHost } from './node-host.ts';
import { build, validate } from './pipeline.ts';
import type { Errand, Outcome } from './threads.ts';

/** Alone on its core, and nobody hears it: the program itself writes the papers and says what there is to say. */
const { scribe: _, crew: __, ...host }: Host = nodeHost({ environment: { ...workerData, elapsed: () => 0 } });

const DEEDS = { build, validate };

/** Runs beside the program on another core: takes one case after another, gives back what comes of each. */
parentPort?.on('message', async ({ deed, request }: Errand) => {
  parentPort?.postMessage(await outcome(DEEDS[deed](request as never, host)));
});

async function outcome(labour: Promise<unknown>): Promise<Outcome> {
  try {
    return { done: await labour };
  } catch (error) {
    if (!(error instanceof HostError)) return { fault: error };
    const { code, path, message } = error;
    return { refused: { code, path, message } };
  }
}
