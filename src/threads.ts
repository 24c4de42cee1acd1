import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { type Environment, type Hand, type Host, HostError } from './host.ts';
import type { Paper } from './model/paper.ts';

/** What a hand can be asked for. */
export type Deed = 'build' | 'validate' | 'lint' | 'beginWord' | 'finishWord';

export interface Errand {
  readonly deed: Deed;
  readonly asked: unknown;
}

/** What comes of it; a `HostError` crosses between threads only in pieces. */
export type Outcome =
  | { readonly done: unknown }
  | { readonly refused: Pick<HostError, 'code' | 'path' | 'message'> }
  | { readonly fault: unknown };

/** The host's means to have others work on other cores, where there are any: there once the program is compiled, for its source cannot be run by itself. */
export function others(environment: Environment): Pick<Host, 'crew'> {
  const size = availableParallelism();
  if (size === 1 || !existsSync(fileURLToPath(new URL('hand.cjs', import.meta.url)))) return {};
  return { crew: { size, hire: () => hireHand(environment) } };
}

const ours = createRequire(import.meta.url);

/** Whoever needs nobody does not wait for Node's threads. */
function hireHand({ elapsed: _, ...settings }: Environment): Hand {
  const { Worker } = ours('node:worker_threads') as typeof import('node:worker_threads');
  return handOf(
    new Worker(new URL('../bin/beside.js', import.meta.url), {
      argv: ['hand'],
      workerData: settings,
    }),
  );
}

/** So many blocks that what checking them has left behind is worth being collected before a hand gets its copy of them. */
const LONG = 5_000;

/** Has V8 collect at once what it would collect a moment later, when that lay beside the copy already. */
function makeRoomFor({ blocks }: Paper): void {
  if (blocks.length <= LONG) return;
  const { setFlagsFromString } = ours('node:v8') as typeof import('node:v8');
  const { runInNewContext } = ours('node:vm') as typeof import('node:vm');
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

/** The hand that a thread of `hand.ts` is. */
export function handOf(worker: Worker): Hand {
  let loss: Error | undefined;
  const waiting: ((outcome: Outcome) => void)[] = [];
  const lose = (error: Error): void => {
    loss ??= error;
    for (const settle of waiting.splice(0)) settle({ fault: loss });
  };
  worker.on('message', (outcome: Outcome) => waiting.shift()?.(outcome));
  worker.on('error', (error) => lose(lossOf(error)));
  worker.on('exit', () => lose(new Error('who worked on the case was gone of a sudden')));
  const send = <Answer>(deed: Deed, asked: unknown): Promise<Answer> => {
    if (loss) return Promise.reject(loss);
    worker.postMessage({ deed, asked } satisfies Errand);
    return new Promise<Outcome>((resolve) => waiting.push(resolve)).then(answer<Answer>);
  };
  return {
    build: (request) => send('build', request),
    validate: (request) => send('validate', request),
    lint: (brief) => send('lint', brief),
    writeWord: async (paper, paging, dress) => {
      makeRoomFor(paper);
      const begun = send('beginWord', { paper, dress });
      const [bytes] = await Promise.all([
        paging.then((known) => send<Uint8Array>('finishWord', known)),
        begun,
      ]);
      return bytes;
    },
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
