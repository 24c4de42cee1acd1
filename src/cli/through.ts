import type { Drafter, Host } from '../host.ts';
import { build, validate } from '../pipeline.ts';
import type { Call } from './command.ts';
import { held } from './held.ts';
import { gravest, STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';
import { Turns } from './turns.ts';

/** What is done with one case: by `hand`, and whatever there is to say, through `host`. */
export type Work = (path: string, hand: Drafter, host: Host) => Promise<Status>;

/** Fewer cases are done sooner by the program itself, whose hand then has another core, than a crew is at work. */
const WORTH_A_CREW = 4;

/**
 * Works through all cases, shared out among the host's crew where there are many, and yields the gravest status; what
 * stops one does not stop the others. Each has its say when all before it have had theirs, so that nothing a user reads
 * depends on who was done first.
 */
export async function through(cases: readonly string[], call: Call, work: Work): Promise<Status> {
  const { host, trouble } = call;
  const turns = new Turns();
  const statuses: Status[] = [];
  const queue = cases.entries();
  const shift = async (hire: () => Drafter): Promise<void> => {
    let hand: Drafter | undefined;
    for (const [number, path] of queue) {
      hand ??= hire();
      const desk = held(call.hostFor(path));
      const status = await work(path, hand, desk.host).catch((error) => trouble(error, desk.host));
      if (status === STATUS.fault && cases.length > 1) complain(`that was over \`${path}\``, desk.host);
      statuses.push(status);
      turns.finish(number, desk.release);
      host.onward?.('cases', statuses.length, cases.length);
      if (status === STATUS.fault) hand = void hand.dismiss();
    }
    hand?.dismiss();
  };
  host.onward?.('cases', 0, cases.length);
  await Promise.all(shifts(cases.length, call).map(shift));
  return gravest(statuses);
}

/** How each of those who work at once is called. */
function shifts(cases: number, call: Call): readonly (() => Drafter)[] {
  const { crew } = call.host;
  if (!crew || cases < WORTH_A_CREW) return [() => alone(call)];
  return Array.from({ length: Math.min(crew.size, cases) }, () => crew.hire);
}

/** The program itself. */
function alone({ hostFor }: Call): Drafter {
  return {
    build: (request) => build(request, hostFor(request.path)),
    validate: (request) => validate(request, hostFor(request.path)),
    dismiss: () => undefined,
  };
}
