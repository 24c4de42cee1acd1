import type { Host } from '../../../src/host.ts';
import { build, diff } from '../../../src/pipeline.ts';
import { realHost } from '../../real-host.ts';

/** The real files, and cases that stand nowhere. */
export function hostWith(cases: Readonly<Record<string, string>>): Host {
  const host = realHost();
  return {
    ...host,
    read: async (path) => (path in cases ? new TextEncoder().encode(cases[path]) : host.read(path)),
    real: async (path) => (path in cases ? path : host.real(path)),
  };
}

/** The redline of two cases in Word. */
export async function redlineFile(old: string, wanted: string, host: Host): Promise<Uint8Array> {
  const request = {
    old: { path: old },
    new: { path: wanted },
    formats: ['docx'],
    author: 'A. Clerk',
  } as const;
  const { difference, findings } = await diff(request, host);
  const redline = difference?.outputs[0]?.bytes;
  if (!redline) throw new Error(findings.map(({ message }) => message).join('\n'));
  return redline;
}

/** The paper of a case in Word. */
export async function wordFile(path: string, host: Host): Promise<Uint8Array> {
  const { outputs, findings } = await build({ path, formats: ['docx'] }, host);
  if (!outputs[0]) throw new Error(findings.map(({ message }) => message).join('\n'));
  return outputs[0].bytes;
}
