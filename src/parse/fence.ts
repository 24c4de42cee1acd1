import { dirname } from 'node:path/posix';
import { type Host, HostError } from '../host.ts';

/** The code of a `HostError` for a file that another may not name. */
export const OUTSIDE = 'EOUTSIDE';

/** Whether a path stands below a folder; both with links followed. */
export function isInside(real: string, folder: string): boolean {
  return real.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * Makes sure that a file which another file names stands, links followed, in a folder or below it: who sends a case or a
 * court does not get other files of its reader into the papers. Throws a `HostError`.
 */
export async function refuseOutside(path: string, folder: string, host: Host): Promise<void> {
  const real = await host.real(path);
  if (isInside(real, await host.real(folder))) return;
  throw new HostError(
    OUTSIDE,
    path,
    `\`${path}\` lies outside the folder \`${folder}\`, or is a link that leads out of it`,
  );
}

/**
 * The same for a court, an instrument or a style of citations: YAML that its schema checks, which may stand anywhere, but
 * is called what it is, and is no link to elsewhere. Throws a `HostError`.
 */
export async function refuseNoData(path: string, host: Host): Promise<void> {
  if (!/\.(?:ya?ml|json)$/i.test(path))
    throw new HostError(OUTSIDE, path, `\`${path}\` does not end in \`.yaml\``);
  await refuseOutside(path, dirname(path), host);
}
