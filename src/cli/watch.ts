import type { Host, Watcher } from '../host.ts';
import { counted } from '../report/tally.ts';
import { printable } from '../text/printable.ts';
import { type Call, UsageError } from './command.ts';
import { gathered } from './gathered.ts';
import type { Change } from './notebook.ts';
import { Notebooks } from './notebooks.ts';
import { STATUS, type Status } from './status.ts';

/** What is done to the cases of a call. */
export type Labour = (round: Round, call: Call) => Promise<Status>;

/** All cases of a call, and those among them that something is to be done to. */
export interface Round {
  readonly cases: readonly string[];
  readonly due: readonly string[];
}

/**
 * Does it to every case that was given, and again to each that a change concerns, for as long as anything may change.
 * What goes wrong is told, and waits to be mended. Throws a `UsageError` for what is wrong with the call from the start.
 */
export async function onEveryChange(paths: readonly string[], heard: Call, labour: Labour): Promise<Status> {
  const watcher = watcherOf(heard.host);
  const host = alone(heard.host);
  const books = new Notebooks(host);
  const call: Call = { ...heard, host, hostFor: (path) => books.hostFor(path) };
  let cases: readonly string[] = [];
  let changes: readonly Change[] | undefined;
  let said: string | undefined;
  do {
    const known = cases;
    cases = await casesAmong(paths, known, { ...call, host: books.search() });
    const due = books.due(cases);
    if (due.length > 0) {
      const added = due.filter((path) => !known.includes(path));
      if (changes) host.stderr(`\n--- ${accountOf(changes, added)}\n`);
      await labour({ cases, due }, call).catch(async (error) => {
        if (!changes && error instanceof UsageError) throw error;
        await call.trouble(error, host);
        books.leave(due);
      });
    }
    const line = `watching ${subjectOf(cases, paths, books)}; Ctrl-C ends it\n`;
    if (line !== said) host.stderr(line);
    said = line;
    changes = await books.changes(watcher);
  } while (changes);
  return STATUS.fine;
}

/** The cases that were given; one that has become no case by a slip, while it is written, is still meant as one. */
async function casesAmong(
  paths: readonly string[],
  known: readonly string[],
  call: Call,
): Promise<readonly string[]> {
  const { cases } = await gathered(paths, call);
  const others = known.filter((path) => !cases.includes(path));
  const slips: string[] = [];
  for (const path of others)
    await call.host.read(path).then(
      () => slips.push(path),
      () => undefined,
    );
  return [...cases, ...slips];
}

function watcherOf({ watch }: Host): Watcher {
  if (watch) return watch();
  throw new UsageError('unexpected `--watch`: nobody here tells of changes');
}

/** Whoever works on another core takes notes nobody reads, and has to learn the program anew each time. */
function alone({ crew: _, ...host }: Host): Host {
  return host;
}

/** More names than these nobody reads. */
const NAMED = 3;

/** `kim.yaml changed, part.yaml is gone`; a folder is only named where no file is. `added`: cases that are new. */
function accountOf(changes: readonly Change[], added: readonly string[]): string {
  const files = [
    ...added.map((path) => ({ path, fate: 'new' as const })),
    ...changes.filter(({ isFolder }) => !isFolder),
  ];
  const told = files.length > 0 ? files : changes;
  const fates = new Map(told.map(({ path, fate }) => [printable(path), fate]));
  const named = [...fates].slice(0, NAMED).map(([path, fate]) => `${path} ${VERBS[fate]}`);
  const others = fates.size - NAMED;
  return [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
}

const VERBS: Readonly<Record<Change['fate'], string>> = {
  changed: 'changed',
  gone: 'is gone',
  new: 'is new',
};

/** `cases/kim.yaml and 3 other files`. */
function subjectOf(cases: readonly string[], paths: readonly string[], books: Notebooks): string {
  const [first = paths.join(', ')] = cases;
  const subject = cases.length > 1 ? counted(cases.length, 'case') : printable(first);
  const others = [...books.files()].filter((path) => !cases.includes(path)).length;
  return others === 0 ? subject : `${subject} and ${counted(others, 'other file')}`;
}
