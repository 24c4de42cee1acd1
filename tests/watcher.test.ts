import disk, * as fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWatcher } from '../src/watcher.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with `kim.yaml`, and a watcher that is let go after the test. */
function scene() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  fs.writeFileSync(at('kim.yaml'), 'old');
  const watcher = openWatcher(() => pause(1));
  onTestFinished(() => watcher.follow([]));
  return { at, watcher };
}

/** When the system has told everybody of something in a folder. */
function event(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = fs.watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
}

type At = (name: string) => string;

/** What editors and people do to a file. */
const DEEDS: Readonly<Record<string, (at: At) => void>> = {
  'is written in place': (at) => fs.writeFileSync(at('kim.yaml'), 'new'),
  'is emptied and then written': (at) => {
    fs.truncateSync(at('kim.yaml'));
    fs.appendFileSync(at('kim.yaml'), 'new');
  },
  'is replaced by a file from beside it': (at) => {
    fs.writeFileSync(at('.kim.yaml.tmp'), 'new');
    fs.renameSync(at('.kim.yaml.tmp'), at('kim.yaml'));
  },
  'is moved away and written anew, as vim does it': (at) => {
    fs.renameSync(at('kim.yaml'), at('kim.yaml~'));
    fs.writeFileSync(at('kim.yaml'), 'new');
    fs.unlinkSync(at('kim.yaml~'));
  },
  'is deleted and made again': (at) => {
    fs.unlinkSync(at('kim.yaml'));
    fs.writeFileSync(at('kim.yaml'), 'new');
  },
};

describe('a watcher stirs', () => {
  test.each(Object.entries(DEEDS))('when a file %s, once and again', async (_, deed) => {
    const { at, watcher } = scene();
    watcher.follow([at('kim.yaml')]);
    for (let times = 0; times < 3; times++) {
      deed(at);
      expect(await watcher.stirred()).toBe(true);
      watcher.follow([at('kim.yaml')]);
    }
  });

  test('when a file comes that was not there, and the folders that it stands in before it', async () => {
    const { at, watcher } = scene();
    const wanted = [at('parts/more/facts.yaml')];
    watcher.follow(wanted);
    const steps = [
      () => fs.mkdirSync(at('parts')),
      () => fs.mkdirSync(at('parts/more')),
      () => fs.writeFileSync(wanted[0] as string, 'new'),
      () => fs.writeFileSync(wanted[0] as string, 'newer'),
    ];
    for (const step of steps) {
      step();
      await watcher.stirred();
      watcher.follow(wanted);
    }
  });

  test('when the folder of a file is replaced, and then in the new one', async () => {
    const { at, watcher } = scene();
    fs.mkdirSync(at('parts'));
    fs.writeFileSync(at('parts/facts.yaml'), 'old');
    const wanted = [at('parts/facts.yaml')];
    watcher.follow(wanted);
    fs.rmSync(at('parts'), { recursive: true });
    await watcher.stirred();
    watcher.follow(wanted);
    fs.mkdirSync(at('new'));
    fs.writeFileSync(at('new/facts.yaml'), 'new');
    fs.renameSync(at('new'), at('parts'));
    await watcher.stirred();
    watcher.follow(wanted);
    fs.writeFileSync(at('parts/facts.yaml'), 'newer');
    await watcher.stirred();
  });

  test('when the file changes to which a link leads, or the link itself', async () => {
    const { at, watcher } = scene();
    fs.mkdirSync(at('elsewhere'));
    fs.writeFileSync(at('elsewhere/facts.yaml'), 'old');
    fs.symlinkSync('elsewhere/facts.yaml', at('link.yaml'));
    watcher.follow([at('link.yaml')]);
    fs.writeFileSync(at('elsewhere/facts.yaml'), 'new');
    await watcher.stirred();
    fs.unlinkSync(at('link.yaml'));
    await watcher.stirred();
  });

  test('when anything happens in a folder that is watched itself', async () => {
    const { at, watcher } = scene();
    watcher.follow([at('')]);
    fs.writeFileSync(at('other.yaml'), 'new');
    await watcher.stirred();
  });

  test('not when something happens to another file of the folder', async () => {
    const { at } = scene();
    const watcher = openWatcher(async () => undefined);
    onTestFinished(() => watcher.follow([]));
    watcher.follow([at('kim.yaml')]);
    let stirred = false;
    const stirring = watcher.stirred().then(() => {
      stirred = true;
    });
    const told = event(at(''));
    fs.writeFileSync(at('build.pdf'), 'new');
    await told;
    await new Promise(setImmediate);
    expect(stirred).toBe(false);
    fs.writeFileSync(at('kim.yaml'), 'new');
    await stirring;
  });

  test('once of changes that follow each other', async () => {
    const { at } = scene();
    const writes = [1, 2, 3];
    const watcher = openWatcher(async () => {
      const next = writes.shift();
      if (next === undefined) return;
      const told = event(at(''));
      fs.writeFileSync(at('kim.yaml'), String(next));
      await told;
    });
    onTestFinished(() => watcher.follow([]));
    watcher.follow([at('kim.yaml')]);
    fs.writeFileSync(at('kim.yaml'), '0');
    await watcher.stirred();
    expect(writes).toEqual([]);
  });
});

/** Has the system look at so many folders and no more. */
function allow(folders: number): { readonly open: Set<fs.FSWatcher> } {
  const { watch } = disk;
  const open = new Set<fs.FSWatcher>();
  const setWatch = (other: unknown) => {
    Object.assign(disk, { watch: other });
    syncBuiltinESMExports();
  };
  onTestFinished(() => setWatch(watch));
  setWatch((...words: Parameters<typeof watch>) => {
    if (open.size === folders) throw Object.assign(new Error('refused'), { code: 'ENOSPC' });
    const watcher = watch(...words);
    open.add(watcher);
    return watcher.on('close', () => open.delete(watcher));
  });
  return { open };
}

test('a watcher says so where the system allows no more, and then holds nothing open', async () => {
  const { at, watcher } = scene();
  fs.mkdirSync(at('parts'));
  fs.writeFileSync(at('parts/facts.yaml'), '');
  const { open } = allow(1);
  expect(() => watcher.follow([at('kim.yaml'), at('parts/facts.yaml')])).toThrow(
    /cannot be watched: the system watches no more folders for you$/,
  );
  await new Promise(setImmediate);
  expect(open.size).toBe(0);
});
