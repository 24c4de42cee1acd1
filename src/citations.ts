import { checkCitationStyle } from './check/index.ts';
import { type Host, HostError } from './host.ts';
import type { Checked } from './model/checked.ts';
import type { CitationStyle } from './model/citation-style.ts';
import type { Court } from './model/court.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Scalar } from './model/value.ts';
import { parseWithBase, refuseNoData } from './parse/index.ts';
import { backquoted } from './text/backquoted.ts';
import { closest } from './text/closest.ts';
import { withMeant } from './text/did-you-mean.ts';
import { namesFile } from './text/names-file.ts';
import { nearBeside } from './text/near-file.ts';
import { pathBeside } from './text/path-beside.ts';
import { stemOf } from './text/stem.ts';

/** The names of the styles of citations that come with the program, in order. */
export async function styleNames(host: Host): Promise<readonly string[]> {
  const names = await host.list(host.asset(FOLDER));
  return names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
}

const FOLDER = 'templates/citations';

/** The style of courts that name none. */
const USUAL = 'international';

/** The court with the style of citations that is named here, or that its own file names; one that cannot be had is a finding there. */
export async function withCitations(
  checked: Checked<Court>,
  named: Scalar | undefined,
  host: Host,
): Promise<Checked<Court>> {
  const { value: court } = checked;
  if (!court) return checked;
  const { value: citations, findings } = await load(named, host);
  return {
    value: { ...court, ...(citations && { citations }) },
    findings: [...checked.findings, ...findings],
  };
}

async function load(named: Scalar | undefined, host: Host): Promise<Checked<CitationStyle>> {
  const path = named ? pathOf(named, host) : host.asset(`${FOLDER}/${USUAL}.yaml`);
  try {
    if (named && namesFile(named.text)) await refuseNoData(path, host);
    const parsed = await parseWithBase(path, host);
    const { value, findings } = checkCitationStyle(stemOf(path), parsed);
    return { value, findings: [...parsed.findings, ...findings] };
  } catch (error) {
    if (!(error instanceof HostError) || !named) throw error;
    const { value } = await load(undefined, host);
    return { value, findings: [await unknownStyle(named, host)] };
  }
}

/** One of the program's own by name, or a path beside the file that names it. */
function pathOf({ source, text }: Scalar, host: Host): string {
  return namesFile(text) ? pathBeside(source.path, text) : host.asset(`${FOLDER}/${text}.yaml`);
}

async function unknownStyle(named: Scalar, host: Host): Promise<Finding> {
  const names = await styleNames(host);
  const { source, text } = named;
  const near = namesFile(text) ? await nearBeside(source.path, text, host.list) : closest(text, names);
  const list = backquoted(names);
  const help = withMeant(near, `the styles are ${list}; your own is given by its path, ending in .yaml`);
  return structural('citations/unknown', named, `unknown style of citations \`${text}\``, help);
}
