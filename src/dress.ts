import { dirname } from 'node:path/posix';
import { facesFor } from './faces.ts';
import { type Host, HostError } from './host.ts';
import { loadConfig } from './library.ts';
import type { Dress, Reference } from './model/dress.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Dressing } from './model/request.ts';
import { CUTS, type CutFiles } from './model/sheet.ts';
import type { Scalar } from './model/value.ts';
import { refuseOutside } from './parse/index.ts';
import { faceFacts } from './text/face-facts.ts';
import { pathBeside } from './text/path-beside.ts';

/** A case, and what the command says. */
type DressRequest = Pick<BuildRequest, 'path' | 'dressing'>;

/** Fetches what a Word file is to have beside its paper. Throws a `HostError` where it is not to be had. */
export async function dressFor(paper: Paper, request: DressRequest, host: Host): Promise<Dress> {
  const { embedFonts, reference } = await dressing(request, host);
  if (embedFonts === true && reference !== undefined)
    throw new HostError(
      'EINVAL',
      reference,
      'the court’s face cannot be embedded in a file that has the faces of a reference: ask for one of the two',
    );
  return {
    ...(embedFonts === true && { face: await embeddable(paper, host) }),
    ...(reference !== undefined && { reference: await read(reference, host) }),
  };
}

/** What the command asks of the Word file, and the settings where it says nothing. */
async function dressing({ path, dressing: asked }: DressRequest, host: Host): Promise<Dressing> {
  const { value: project } = await loadConfig(path, host);
  const { reference, embedFonts = false } = project ?? {};
  const isSettled = reference && asked?.reference === undefined;
  return {
    embedFonts,
    ...(isSettled && { reference: await referencePath(reference, host) }),
    ...asked,
  };
}

/** Where the Word file is that settings name. Throws a `HostError` where it is not there, or not beside them or below. */
export async function referencePath({ source, text }: Scalar, host: Host): Promise<string> {
  const path = pathBeside(source.path, text);
  await refuseOutside(path, dirname(source.path), host);
  return path;
}

async function embeddable({ sheet }: Paper, host: Host): Promise<CutFiles> {
  const { own } = await facesFor([], sheet, host);
  for (const cut of CUTS) {
    const path = sheet.face.cuts[cut];
    const facts = faceFacts(own[cut]);
    if (facts === undefined)
      throw new HostError('EINVAL', path, `\`${path}\` cannot be embedded: Word embeds TrueType faces alone`);
    if (!facts.editable)
      throw new HostError(
        'EINVAL',
        path,
        `\`${path}\` cannot be embedded: its licence, as the file tells it, forbids that in papers that others edit`,
      );
  }
  return own;
}

async function read(path: string, host: Host): Promise<Reference> {
  const { readReference } = await import('./write/docx/reference/read.ts');
  const { reference, trouble } = readReference(await host.read(path));
  if (reference === undefined)
    throw new HostError('EINVAL', path, `\`${path}\` cannot be a reference: ${trouble}`);
  return reference;
}
