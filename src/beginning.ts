import { begin, type Charged, charge } from './begin/index.ts';
import type { Host } from './host.ts';
import { courtPath, loadCourt, usualCourt } from './library.ts';
import type { Court } from './model/court.ts';
import { consultLaw } from './shelf.ts';
import { withMeant } from './text/did-you-mean.ts';

export type { Charged };

/** What a first case shall be about; what is left out is chosen by the program. */
export interface Wishes {
  readonly court?: string;
  readonly accused: readonly string[];
  readonly languages: readonly string[];
  readonly schema: string;
}

/** The crime that a citation means, or why it means none: what is wrong, and what to do. */
export type Chosen = Charged | { readonly trouble: string; readonly help: string };

/** A crime by its citation in any usual spelling. */
export async function crimeFor(citation: string, host: Host): Promise<Chosen> {
  const { value } = await consultLaw(citation, host);
  const crimes = value.found.filter(({ provision: { kind } }) => kind === 'crime');
  const [only, another] = crimes;
  // What was asked for stands before what is below it.
  const whole = crimes.every(({ provision }) => provision.path.startsWith(only?.provision.path ?? ''));
  if (only && (whole || !another)) return charge(only.instrument, only.provision);
  const known = crimes
    .slice(0, 4)
    .map(({ instrument, provision }) => `\`${instrument.id} ${provision.path}\``);
  if (only)
    return {
      trouble: `\`${citation}\` is several crimes`,
      help: `expected one of them, as ${known.join(', ')}`,
    };
  return {
    trouble: `\`${citation}\` is no crime that is known here`,
    help: withMeant(value.nearest, '`indict law murder` finds crimes by their words'),
  };
}

/** The crime that a first case of a court charges where nobody says another. Throws a `HostError` where there is no such court. */
export async function usualCrime(name: string | undefined, host: Host): Promise<string> {
  return (await courtFor(name, host)).exampleCrime || (await usualCourt(host)).exampleCrime;
}

/** The text of a first case. Throws a `HostError` where there is no such court. */
export async function beginCase(wishes: Wishes, charged: readonly Charged[], host: Host): Promise<string> {
  const court = await courtFor(wishes.court, host);
  const template = new TextDecoder().decode(await host.read(host.asset('templates/begin/case.hbs')));
  return begin({ ...wishes, court, courtName: nameOf(wishes.court, court.id, host), charged }, template);
}

async function courtFor(name: string | undefined, host: Host): Promise<Court> {
  const asked = name === undefined ? undefined : { name, folder: '.', at: undefined };
  return (asked && (await loadCourt(asked, host)).value) ?? (await usualCourt(host));
}

function nameOf(asked: string | undefined, id: string, host: Host): string {
  if (asked === undefined) return id;
  const own =
    courtPath({ name: asked, folder: '.', at: undefined }, host) !==
    host.asset(`templates/courts/${asked}.yaml`);
  return own && !/^[./]/.test(asked) ? `./${asked}` : asked;
}
