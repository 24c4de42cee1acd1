import type { Environment, Host, Machine } from '../host.ts';
import type { Sign } from '../model/sign.ts';

/** The machine and its terminal, git, and where papers would be written. */
export async function machineSigns(host: Host): Promise<readonly Sign[]> {
  const { environment } = host;
  const machine = host.machine?.();
  return [
    ...(machine ? [nodeOf(machine), codeOf(machine), systemOf(machine)] : []),
    await gitOf(host),
    await outputOf(host),
    terminalOf(environment, machine?.variables ?? {}),
    dateOf(environment, machine?.variables ?? {}),
    ...(environment.githubActions
      ? [sign('GitHub Actions', 'runs this: findings are printed as annotations')]
      : []),
  ];
}

function sign(name: string, said: string, state: Sign['state'] = 'ok', help?: string): Sign {
  return { topic: 'machine', name, state, said, ...(help !== undefined && { help }) };
}

/** The first of Node's versions that the program runs on, and those on which it was tried. */
const OLDEST = 20;
const TRIED: readonly number[] = [20, 22, 24];

function nodeOf({ node }: Machine): Sign {
  const major = Number.parseInt(node, 10);
  if (major < OLDEST)
    return sign('Node', `${node}, which is too old`, 'error', `install Node ${TRIED.at(-1)} from nodejs.org`);
  if (TRIED.includes(major)) return sign('Node', node);
  return sign(
    'Node',
    `${node}, on which nobody tried it`,
    'info',
    `it was tried with Node ${TRIED.join(', ')}`,
  );
}

function codeOf({ hasKeptCode }: Machine): Sign {
  return hasKeptCode
    ? sign('compiled code', 'there for this Node')
    : sign(
        'compiled code',
        'none for this Node: the same papers, and short runs take two fifths longer',
        'info',
      );
}

function systemOf({ system, cores }: Machine): Sign {
  return sign('system', `${system}, ${cores === 1 ? 'one core' : `up to ${cores} cores for many cases`}`);
}

async function gitOf({ git }: Host): Promise<Sign> {
  const answer = await git?.(['--version']).catch(() => undefined);
  if (answer)
    return sign(
      'git',
      new TextDecoder()
        .decode(answer)
        .trim()
        .replace(/^git version /, ''),
    );
  return sign(
    'git',
    'not found',
    'info',
    'install git to compare versions, as in `indict diff git:HEAD~1:case.yaml case.yaml`',
  );
}

async function outputOf({ mayWrite }: Host): Promise<Sign> {
  if ((await mayWrite?.(OUTPUT)) !== false) return sign('output', `\`${OUTPUT}/\` can be written here`);
  return sign(
    'output',
    `\`${OUTPUT}/\` cannot be written here`,
    'error',
    'work in a folder of your own, or name another with `indict build -o FOLDER`',
  );
}

/** Where papers go when nobody says where. */
const OUTPUT = 'build';

type Variables = Machine['variables'];

function terminalOf({ terminal, colour, columns }: Environment, variables: Variables): Sign {
  const why = ['NO_COLOR', 'FORCE_COLOR'].find((name) => variables[name]);
  const colours = `${colour.stdout ? 'colours' : 'no colours'}${why === undefined ? '' : `, for ${why} is set`}`;
  const width = columns === undefined ? [] : [`${columns} columns`];
  return sign('terminal', [terminal ? 'yes' : 'none', ...width, colours].join(', '));
}

function dateOf({ sourceDateEpoch }: Environment, { SOURCE_DATE_EPOCH: set }: Variables): Sign {
  if (sourceDateEpoch !== undefined)
    return sign(
      'SOURCE_DATE_EPOCH',
      `${sourceDateEpoch}: files say they were made on ${dayOf(sourceDateEpoch)}`,
    );
  if (set === undefined) return sign('SOURCE_DATE_EPOCH', 'not set: files have the date of their paper');
  return sign(
    'SOURCE_DATE_EPOCH',
    `\`${set}\` is no number of seconds, and is passed over`,
    'warning',
    'set it to seconds since 1970, as `git log -1 --format=%ct` prints them',
  );
}

function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'a day that there is not' : date.toISOString().slice(0, 10);
}
