import { parentPort } from 'node:worker_threads';
import type { Dress } from './model/dress.ts';
import type { Paging } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import { beginDocx } from './write/docx/index.ts';

/** Runs beside the program on another core: takes a paper, later what it must know of the pages, gives back its Word file. */
parentPort?.once('message', ({ paper, dress }: { paper: Paper; dress: Dress }) => {
  const finish = beginDocx(paper, dress);
  parentPort?.once('message', (paging: Paging | undefined) => {
    const bytes = finish(paging);
    parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  });
});
