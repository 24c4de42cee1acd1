import { parentPort } from 'node:worker_threads';
import type { Paper } from './model/paper.ts';
import { writeDocx } from './write/docx/index.ts';

/** Runs beside the program on another core: takes a paper, gives back its Word file. */
parentPort?.on('message', async (paper: Paper) => {
  const bytes = await writeDocx(paper);
  parentPort?.postMessage(bytes);
});
