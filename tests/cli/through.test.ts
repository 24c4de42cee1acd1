import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/cli/command.ts';
import { STATUS, type Status } from '../../src/cli/status.ts';
import { through, type Work } from '../../src/cli/through.ts';
import { trouble } from '../../src/cli/trouble.ts';
import { type Crew, HostError } from '../../src/host.ts';
import { memoryHost } from '../memory-host.ts';

/** What comes of a case, so that every kind of end is among many. */
const ENDS: Readonly<Record<string, Work>> = {
  built: async (path, _hand, host) => {
    host.stdout(`${path} is built\n`);
    return STATUS.fine;
  },
  mistaken: async (path, _hand, host) => {
    host.stdout(`${path} has\n`);
    host.stderr(`${path} has mistakes\n`);
    return STATUS.findings;
  },
  missing: async (path) => {
    throw new HostError('ENOENT', path, `\`${path}\` cannot be read`);
  },
  faulty: async () => {
    throw new TypeError('cannot read properties of undefined');
  },
};

const cases = fc.array(fc.constantFrom(...Object.keys(ENDS)), { minLength: 4, maxLength: 12 });

/** A crew without means, which counts who is in it. */
function crewOf(size: number) {
  const people = { most: 0, now: 0, hired: 0 };
  const nobody = async () => expect.unreachable();
  const crew: Crew = {
    size,
    hire: () => {
      people.hired++;
      people.most = Math.max(people.most, ++people.now);
      return {
        build: nobody,
        validate: nobody,
        lint: nobody,
        writeWord: nobody,
        dismiss: () => void people.now--,
      };
    },
  };
  return { crew, people };
}

async function worked(ends: readonly string[], crew: Crew | undefined, work: Work) {
  const host = { ...memoryHost({}), ...(crew && { crew }) };
  const call: Call = {
    host,
    hostFor: () => host,
    conclude: () => undefined,
    trouble: (error, heard) => trouble(error, heard, false),
  };
  const status: Status = await through(
    ends.map((end, number) => `${number}-${end}`),
    call,
    work,
  );
  return { status, ...host.printed };
}

const byEnd: Work = (path, hand, host) => (ENDS[path.replace(/^\d+-/, '')] as Work)(path, hand, host);

describe('many cases', () => {
  test('read the same whoever is done first, and end as the gravest of them did', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.integer({ min: 1, max: 5 }),
        fc.scheduler(),
        async (ends, size, scheduler) => {
          const { crew, people } = crewOf(size);
          const work: Work = async (path, hand, host) => {
            await scheduler.schedule(Promise.resolve());
            return byEnd(path, hand, host);
          };
          const shared = worked(ends, crew, work);
          await scheduler.waitFor(shared);
          const alone = await worked(ends, undefined, byEnd);
          expect(await shared).toEqual(alone);
          expect(alone.status).toBe(gravestOf(ends));
          expect(people.most).toBeLessThanOrEqual(Math.min(size, ends.length));
          expect(people.now).toBe(0);
        },
      ),
    );
  });

  test('go on with somebody new after a fault, which is told with the case it was over', async () => {
    const { crew, people } = crewOf(1);
    const { status, stdout, stderr } = await worked(['built', 'faulty', 'built', 'built'], crew, byEnd);
    expect(status).toBe(STATUS.fault);
    expect(stdout).toBe('0-built is built\n2-built is built\n3-built is built\n');
    expect(stderr).toMatch(
      /^indict: a fault in the program itself.*TypeError.*\nindict: that was over `1-faulty`\n$/s,
    );
    expect(people).toEqual({ most: 1, now: 0, hired: 2 });
  });

  test('are not worth a crew where they are few', async () => {
    const { crew, people } = crewOf(4);
    await worked(['built', 'built', 'built'], crew, byEnd);
    expect(people.hired).toBe(0);
  });
});

const GRAVITY: Readonly<Record<string, Status>> = { built: 0, mistaken: 1, missing: 2, faulty: 70 };

function gravestOf(ends: readonly string[]): number {
  return Math.max(...ends.map((end) => GRAVITY[end] ?? 0));
}
