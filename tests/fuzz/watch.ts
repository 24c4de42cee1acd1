import { Worker } from 'node:worker_threads';
import type { Input } from './trial.ts';

/** Somebody on another core who says aloud what a run that does not end was given, and then ends the process. */
export interface Watch {
  readonly begin: (input: Input) => void;
  readonly end: () => void;
  readonly dismiss: () => void;
}

/** Nothing on this core can end a loop, nor speak while it lasts. Seconds: after how many it is told, and ended. */
const WATCHMAN = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let timers = [];
parentPort.on('message', (input) => {
  timers.forEach(clearTimeout);
  timers = input === undefined ? [] : [
    setTimeout(() => writeSync(2, 'fuzz: no end yet of ' + shown(input) + '\\n'), workerData.told * 1000),
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData.ended * 1000),
  ];
});
const shown = (input) => JSON.stringify(input, (_, held) =>
  held instanceof Uint8Array ? 'base64:' + Buffer.from(held).toString('base64') : held);
`;

export function watch(told: number, ended: number): Watch {
  const worker = new Worker(WATCHMAN, { eval: true, workerData: { told, ended } });
  worker.unref();
  return {
    begin: (input) => worker.postMessage(input),
    end: () => worker.postMessage(undefined),
    dismiss: () => void worker.terminate(),
  };
}
