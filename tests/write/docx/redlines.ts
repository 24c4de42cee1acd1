import type { Host } from '../../../src/host.ts';
import { type BuildRequest, build, diff } from '../../../src/pipeline.ts';

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
export async function wordFile(request: Omit<BuildRequest, 'formats'>, host: Host): Promise<Uint8Array> {
  const { outputs, findings } = await build({ ...request, formats: ['docx'] }, host);
  if (!outputs[0]) throw new Error(findings.map(({ message }) => message).join('\n'));
  return outputs[0].bytes;
}
