import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { type Environment, type Hand, type Host, HostError, type Scribe } from './host.ts';

/** What a hand is asked for. */
export interface Errand {
  readonly deed: 'build' | 'validate';
  readonly request: object;
}

/** What comes of it; a `HostError` crosses between threads only in pieces. */
export type Outcome =
  | { readonly done: unknown }
  | { readonly refused: Pick<HostError, 'code' | 'path' | 'message'> }
  | { readonly fault: unknown };

/** The host's means to have others work on other cores: there once the program is compiled, for its source cannot be run by itself. */
export function others(environment: Environment): Pick<Host, 'scribe' | 'crew'> {
  if (!existsSync(fileURLToPath(new URL('scribe.cjs', import.meta.url)))) return {};
  return { scribe: callScribe, crew: { size: availableParallelism(), hire: () => hireHand(environment) } };
}

/** Somebody who does what a file of ours says; whoever needs nobody does not wait for Node's threads. */
function call(name: 'scribe' | 'hand', options: WorkerOptions): Worker {
  const { Worker } = ours('node:worker_threads') as typeof import('node:worker_threads');
  return new Worker(new URL('../bin/beside.js', import.meta.url), { argv: [name], ...options });
}

const ours = createRequire(import.meta.url);

/** What the scribe has just written it needs no more: with as many megabytes for it as Node gives, a long paper takes 40 more. */
const YOUNG = 4;

/** So many blocks that what checking them has left behind is worth being collected before the scribe gets its copy of them. */
const LONG = 5_000;

/** Has V8 collect at once what it would collect a moment later, when that lay beside the copy already. */
function collect(): void {
  const { setFlagsFromString } = ours('node:v8') as typeof import('node:v8');
  const { runInNewContext } = ours('node:vm') as typeof import('node:vm');
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

function callScribe(): Scribe {
  const worker = call('scribe', { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  return {
    write: (paper, paging, dress) =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        if (paper.blocks.length > LONG) collect();
        worker.postMessage({ paper, dress });
        paging.then((known) => worker.postMessage(known), reject);
      }),
    dismiss: () => void worker.terminate(),
  };
}

function hireHand({ elapsed: _, ...settings }: Environment): Hand {
  return handOf(call('hand', { workerData: settings }));
}

/** The hand that a thread of `hand.ts` is. */
export function handOf(worker: Worker): Hand {
  let loss: Error | undefined;
  let settle: ((outcome: Outcome) => void) | undefined;
  const lose = (error: Error): void => {
    loss ??= error;
    settle?.({ fault: loss });
  };
  worker.on('message', (outcome: Outcome) => settle?.(outcome));
  worker.on('error', (error) => lose(lossOf(error)));
  worker.on('exit', () => lose(new Error('who worked on the case was gone of a sudden')));
  const send = (errand: Errand) =>
    new Promise<Outcome>((resolve) => {
      settle = resolve;
      if (loss) resolve({ fault: loss });
      else worker.postMessage(errand);
    });
  return {
    build: async (request) => answer(await send({ deed: 'build', request })),
    validate: async (request) => answer(await send({ deed: 'validate', request })),
    dismiss: () => void worker.terminate(),
  };
}

function answer<Answer>(outcome: Outcome): Answer {
  if ('done' in outcome) return outcome.done as Answer;
  if ('fault' in outcome) throw outcome.fault;
  const { code, path, message } = outcome.refused;
  throw new HostError(code, path, message);
}

function lossOf(error: Error & { code?: string }): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Error('the case needs more memory than there is')
    : error;
}
