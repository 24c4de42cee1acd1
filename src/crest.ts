import { dirname } from 'node:path/posix';
import { type Host, HostError } from './host.ts';
import type { Checked } from './model/checked.ts';
import type { Court } from './model/court.ts';
import type { CrestFile } from './model/crest.ts';
import type { Finding } from './model/finding.ts';
import { refuseOutside } from './parse/index.ts';
import { withMeant } from './text/did-you-mean.ts';
import { nearBeside } from './text/near-file.ts';
import { pathBeside } from './text/path-beside.ts';

/** The court with the picture that its file names. One that cannot be had is said there, and papers are made without it. */
export async function withCrest(checked: Checked<Court>, host: Host): Promise<Checked<Court>> {
  const { value: court, findings } = checked;
  const file = court?.crestFile;
  if (!court || !file) return checked;
  const { source, text } = file.image;
  const bytes = await read(pathBeside(source.path, text), dirname(source.path), host);
  if (bytes instanceof HostError) {
    const near = await nearBeside(source.path, text, host.list);
    return { value: court, findings: [...findings, lost(file, `cannot be read: ${bytes.message}`, near)] };
  }
  const { readCrest } = await import('./check/crest.ts');
  const crest = readCrest(file, bytes, court.sheet.page);
  if (!crest)
    return { value: court, findings: [...findings, lost(file, 'is not a PNG image that can be read')] };
  return { value: { ...court, crest }, findings };
}

async function read(path: string, folder: string, host: Host): Promise<Uint8Array | HostError> {
  try {
    await refuseOutside(path, folder, host);
    return await host.read(path);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function lost({ image }: CrestFile, trouble: string, near?: string): Finding {
  return {
    kind: 'lint',
    rule: 'court/crest',
    severity: 'warning',
    message: `the crest \`${image.text}\` ${trouble}`,
    help: withMeant(near, 'papers are made without it; name a PNG file that lies beside this court file'),
    span: image,
    fixable: false,
  };
}
