import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { HostError } from '../src/host.ts';
import type { Paper } from '../src/model/paper.ts';
import { handOf } from '../src/threads.ts';

const REQUEST = { path: 'kim.yaml' };

/** As much of a paper as whoever sends it looks at. */
const PAPER = { blocks: [] } as unknown as Paper;

/** A thread that does this when it is asked for anything. */
function hand(deed: string) {
  const script = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ deed, asked }) => { ${deed} });`;
  return handOf(new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 20 } }));
}

describe('a hand on another core', () => {
  test('gives back what comes of a case, and what a file cannot be read for', async () => {
    const able = hand('parentPort.postMessage({ done: { findings: [] } })');
    expect(await able.validate(REQUEST)).toEqual({ findings: [] });
    able.dismiss();
    const refused = { code: 'ENOENT', path: 'kim.yaml', message: 'there is no such file' };
    const unable = hand(`parentPort.postMessage(${JSON.stringify({ refused })})`);
    await expect(unable.validate(REQUEST)).rejects.toEqual(
      new HostError('ENOENT', 'kim.yaml', 'there is no such file'),
    );
    unable.dismiss();
  });

  test.each([
    ['process.exit(1)', 'who worked on the case was gone of a sudden'],
    ['throw new TypeError("no such thing")', 'no such thing'],
    [
      'const all = []; for (;;) all.push(new Array(1000).fill(0))',
      'the case needs more memory than there is',
    ],
  ])('that is lost by %s says why, once and again', async (deed, sentence) => {
    const lost = hand(deed);
    await expect(lost.build({ ...REQUEST, formats: ['md'] })).rejects.toThrow(sentence);
    await expect(lost.validate(REQUEST)).rejects.toThrow(sentence);
  });

  test('does one thing after another, and finishes a Word file when its pages are known', async () => {
    const able = hand('parentPort.postMessage({ done: [deed, asked] })');
    let know: (paging: undefined) => void = () => undefined;
    const paging = new Promise<undefined>((resolve) => {
      know = resolve;
    });
    const word = able.writeWord(PAPER, paging, {});
    expect(await able.validate(REQUEST)).toEqual(['validate', REQUEST]);
    know(undefined);
    expect(await word).toEqual(['finishWord', undefined]);
    able.dismiss();
  });

  test('who fails to begin a Word file says why, and is not heard on its end', async () => {
    const unable = hand(
      'parentPort.postMessage({ fault: new RangeError(deed === "beginWord" ? "too long" : "never begun") })',
    );
    const word = unable.writeWord(PAPER, Promise.resolve(undefined), {});
    await expect(word).rejects.toThrow(new RangeError('too long'));
    unable.dismiss();
  });

  test('does not finish a Word file whose pages cannot be set', async () => {
    const able = hand('parentPort.postMessage({ done: deed })');
    const word = able.writeWord(PAPER, Promise.reject(new HostError('ENOENT', 'a.ttf', 'no face')), {});
    await expect(word).rejects.toThrow('no face');
    expect(await able.validate(REQUEST)).toBe('validate');
    able.dismiss();
  });
});
