import type { Host } from '../host.ts';
import type { LongWork, Onward } from '../model/onward.ts';
import { grouped } from '../report/tally.ts';

/** A host at whose terminal a line tells how far a call has come, if that takes long. */
export interface Attended {
  readonly host: Host;
  /** Takes the line away. */
  leave(): void;
}

/** Nobody wonders before so many milliseconds are over, or reads faster than the line changes. */
const PATIENT = 1000;
const GLANCE = 100;

/** So many cases take longer than that, and others may be at work on them, of whom nothing is heard before one is done. */
const MANY = 4;

const ERASE_LINE = '\r\u001b[K';

/** What is done, as the line says it. */
const WORDS: Readonly<Record<LongWork, string>> = {
  cases: 'cases',
  reading: 'reading the case',
  checking: 'checking the case',
  numbering: 'numbering',
  examining: 'looking for mistakes',
  paging: 'setting pages',
  drawing: 'writing the PDF',
  typing: 'writing the Word file',
  comparing: 'comparing',
  unpacking: 'reading the Word file',
  recognising: 'finding the parts of the paper',
};

/** How far some work has come. */
interface Stand {
  readonly work: LongWork;
  readonly done?: number | undefined;
  readonly all?: number | undefined;
}

/** The same host where no person watches. The line is gone before anything else is said. */
export function attended(host: Host): Attended {
  if (!host.environment.terminal) return { host, leave: () => undefined };
  const line = lineOn(host);
  const { ask } = host;
  return {
    host: {
      ...host,
      onward: line.onward,
      stdout: (text) => {
        line.hide();
        host.stdout(text);
      },
      stderr: (text) => {
        line.hide();
        host.stderr(text);
      },
      ...(ask && {
        ask: (question) => {
          line.hide();
          return ask(question);
        },
      }),
    },
    leave: line.hide,
  };
}

function lineOn({ environment, stderr }: Host): { readonly onward: Onward; hide(): void } {
  let began = environment.elapsed();
  let drawn = Number.NEGATIVE_INFINITY;
  let shown = false;
  let cases: Stand | undefined;
  const onward: Onward = (work, done, all) => {
    const now = environment.elapsed();
    const stand: Stand = { work, done, all };
    if (work === 'cases') {
      if (done === 0) began = now;
      cases = all === 1 || done === all ? undefined : stand;
      if (done === all) return;
    }
    const isDue = now - began >= PATIENT || (work === 'cases' && (all ?? 0) >= MANY);
    if (!isDue || now - drawn < GLANCE) return;
    stderr(`${shown ? ERASE_LINE : ''}${lineFor(cases ?? stand, environment.columns)}`);
    drawn = now;
    shown = true;
  };
  return {
    onward,
    hide: () => {
      if (shown) stderr(ERASE_LINE);
      shown = false;
    },
  };
}

const WIDEST = 40;
const NARROWEST = 5;

/** `setting pages [####------] 80 of 200`; a terminal too narrow for it has less, and none so much that its line would break. */
function lineFor({ work, done, all }: Stand, columns = 80): string {
  const words = WORDS[work];
  if (done === undefined || all === undefined) return `${words} ...`.slice(0, columns - 1);
  const total = grouped(all);
  const numbers = `${grouped(done).padStart(total.length)} of ${total}`;
  const room = Math.min(WIDEST, columns - 1 - `${words} [] ${numbers}`.length);
  if (room < NARROWEST) return `${words} ${numbers}`.slice(0, columns - 1);
  const full = Math.floor((room * done) / all);
  return `${words} [${'#'.repeat(full)}${'-'.repeat(room - full)}] ${numbers}`;
}
