import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { HostError } from '../src/host.ts';
import { handOf } from '../src/threads.ts';

const REQUEST = { path: 'kim.yaml' };

/** A thread that does this when it is asked for anything. */
function hand(deed: string) {
  const script = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${deed} });`;
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
});
