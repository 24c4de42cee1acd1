import { parentPort, workerData } from 'node:worker_threads';
import { type Host, HostError } from './host.ts';
import { type Brief, lintBrief } from './lint/brief.ts';
import type { Dress } from './model/dress.ts';
import type { Paging } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Request } from './model/request.ts';
import { nodeHost } from './node-host.ts';
import { build, validate } from './pipeline.ts';
import type { Deed, Errand, Outcome } from './threads.ts';
import { beginDocx } from './write/docx/index.ts';

/** Alone on its core, and nobody hears it: the program itself writes the papers and says what there is to say. */
const { crew: _, ...host }: Host = nodeHost({ environment: { ...workerData, elapsed: () => 0 } });

/** Finishes the Word file that was begun. */
let finish: ((paging?: Paging) => Uint8Array) | undefined;

/** What is done for each errand; all that is needed for any of them is loaded while the program still reads the case. */
const DEEDS: Readonly<Record<Deed, (asked: never) => Promise<unknown>>> = {
  build: (request: BuildRequest) => build(request, host),
  validate: (request: Request) => validate(request, host),
  lint: (brief: Brief) => lintBrief(brief),
  beginWord: async ({ paper, dress }: { paper: Paper; dress: Dress }) => {
    finish = beginDocx(paper, dress);
  },
  finishWord: async (paging: Paging | undefined) => {
    // Nothing is asked for after that, and the memory is free again while the program still draws pages.
    parentPort?.unref();
    return finish?.(paging);
  },
};

let turn = Promise.resolve();

/** Runs beside the program on another core: takes one errand after another, gives back what comes of each in their order. */
parentPort?.on('message', ({ deed, asked }: Errand) => {
  turn = turn.then(async () => parentPort?.postMessage(await outcome(DEEDS[deed](asked as never))));
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
