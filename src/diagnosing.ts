import { dirname, join, relative } from 'node:path/posix';
import metadata from '../package.json' with { type: 'json' };
import { styleNames } from './citations.ts';
import { faceSigns, findingSigns, isCourtFile, machineSigns, settingsSigns } from './diagnose/index.ts';
import { referencePath } from './dress.ts';
import { type Examined, examine } from './examining.ts';
import { isFaceThere } from './faces.ts';
import { type Host, HostError } from './host.ts';
import { loadLaw } from './instruments.ts';
import { courtNames, loadConfig, loadCourt, usualCourt } from './library.ts';
import { checkSettings } from './lint/index.ts';
import type { Checked } from './model/checked.ts';
import type { Config } from './model/config.ts';
import type { Court } from './model/court.ts';
import type { Sign, Topic } from './model/sign.ts';
import type { Scalar } from './model/value.ts';
import { escapePattern } from './text/escape-pattern.ts';

/**
 * How everything is that a build needs: the program, the machine, the project of the working folder or of a case, and
 * the case itself. The user's own folder is `~` in all of it. Throws a `HostError` where the case cannot be read.
 */
export async function diagnose(path: string | undefined, host: Host): Promise<readonly Sign[]> {
  const examined = path === undefined ? undefined : await examine(path, host);
  const at = path ?? './case.yaml';
  const signs = [
    ...(examined?.signs ?? []),
    ...(await tried('program', () => programSigns(host))),
    ...(await machineSigns(host)),
    ...(await tried('settings', () => settingsOf(at, host))),
    ...(await tried('courts', () => courtSigns(dirname(at), host))),
    ...(await tried('faces', () => facesOf(examined, host))),
  ];
  const home = host.machine?.().home ?? '';
  return signs.map((sign) => sheltered(sign, home));
}

/** What comes with the program may be missing: that is what somebody asks for whose build says so. */
async function tried(topic: Topic, look: () => Promise<readonly Sign[]>): Promise<readonly Sign[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const help = 'the program is not complete: install it anew';
    return [{ topic, name: 'files', state: 'error', said: error.message, help }];
  }
}

async function programSigns(host: Host): Promise<readonly Sign[]> {
  const schema = relative(await host.real('.'), await host.real(host.asset('schemas/case.schema.json')));
  return [
    { topic: 'program', name: 'indict', state: 'ok', said: metadata.version },
    { topic: 'program', name: 'folder', state: 'ok', said: await host.real(host.asset('.')) },
    {
      topic: 'program',
      name: 'schema of cases',
      state: 'ok',
      said: schema,
      help: `\`# yaml-language-server: $schema=${schema}\` at the top of a case here has editors explain its keys`,
    },
  ];
}

async function settingsOf(path: string, host: Host): Promise<readonly Sign[]> {
  const reach = (reference: Scalar) => referencePath(reference, host);
  return settingsSigns(await settingsFor(path, host), reach, host);
}

/** The settings, with what is wrong with the names of rules and the instruments in them. */
async function settingsFor(path: string, host: Host): Promise<Checked<Config>> {
  const { value, findings } = await loadConfig(path, host);
  if (!value) return { value, findings };
  const law = await loadLaw(value, host);
  return { value, findings: [...findings, ...checkSettings(value.ruleNames, value.rules), ...law.findings] };
}

/** The courts, instruments, styles of citations and languages that a case here may name. */
async function courtSigns(folder: string, host: Host): Promise<readonly Sign[]> {
  const { value: project } = await loadConfig(join(folder, 'case.yaml'), host);
  const { value: law } = await loadLaw(project, host);
  const { languages } = await usualCourt(host, ['en']);
  return [
    listed('courts', await courtNames(host)),
    ...(await ownCourts(folder, host)),
    listed('instruments', [...law.keys()]),
    listed('citations', await styleNames(host)),
    listed('languages', languages),
  ];
}

function listed(name: string, said: readonly string[]): Sign {
  return { topic: 'courts', name, state: 'ok', said };
}

/** Where people keep courts of their own. */
const SHELVES = ['.', 'courts', 'templates', 'templates/courts'];

/** The court files in a folder and below it, each with what is wrong with it; a build says of the one it uses alone. */
async function ownCourts(folder: string, host: Host): Promise<readonly Sign[]> {
  const signs: Sign[] = [];
  const house = await host.real(host.asset('templates'));
  for (const shelf of SHELVES) {
    const within = join(folder, shelf);
    const place = await host.real(within).catch(() => house);
    if (place === house || place.startsWith(`${house}/`)) continue;
    for (const name of await host.list(within).catch(() => []))
      if (/\.ya?ml$/.test(name)) signs.push(...(await ownCourt(join(within, name), host)));
  }
  return signs;
}

async function ownCourt(path: string, host: Host): Promise<readonly Sign[]> {
  const bytes = await host.read(path).catch(() => undefined);
  if (!bytes || !isCourtFile(new TextDecoder().decode(bytes))) return [];
  const { value, findings } = await loadCourt({ name: `./${path}`, folder: '.', at: undefined }, host, [
    'en',
  ]);
  const problems = findingSigns('courts', findings).map((sign) => ({ ...sign, state: 'warning' }) as const);
  const said = value ? value.name : 'a court that cannot be used';
  return [{ topic: 'courts', name: path, state: value ? 'ok' : 'warning', said }, ...problems];
}

async function facesOf(examined: Examined | undefined, host: Host): Promise<readonly Sign[]> {
  const court: Court = examined?.court ?? (await usualCourt(host, ['en']));
  const { face } = court.sheet;
  return faceSigns(face, (cut) => isFaceThere(cut, face, host), examined?.letters);
}

/** The same without the name of the user's own folder. */
function sheltered(sign: Sign, home: string): Sign {
  if (home.length < 2) return sign;
  const shelter = (text: string) => text.replace(new RegExp(`${escapePattern(home)}(?![\\w-])`, 'g'), '~');
  const { name, said, help } = sign;
  return {
    ...sign,
    name: shelter(name),
    said: typeof said === 'string' ? shelter(said) : said.map(shelter),
    ...(help !== undefined && { help: shelter(help) }),
  };
}
