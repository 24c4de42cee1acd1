import { parentPort } from 'node:worker_threads';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import { writeDocx } from './write/docx/index.ts';

interface Task {
  readonly paper: Paper;
  readonly contents: Layout['contents'];
}

/** Runs beside the program on another core: takes a paper, gives back its Word file. */
parentPort?.on('message', async ({ paper, contents }: Task) => {
  const bytes = await writeDocx(paper, contents);
  parentPort?.postMessage(bytes);
});
