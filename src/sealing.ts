import { basename } from 'node:path/posix';
import { attest, sealOf } from './attest/index.ts';
import type { Host } from './host.ts';
import type { Ledger } from './ledger.ts';
import { type Origin, PROGRAM } from './manifesting.ts';
import type { Format } from './model/format.ts';
import { INDICTMENT } from './model/indictment.ts';
import type { Given, Manifest, ManifestRequest } from './model/manifest.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Output } from './model/request.ts';
import { namesFile } from './text/names-file.ts';

/** The paper with what tells where it comes from. */
export function sealed(paper: Paper, { paper: { withholds }, files }: Origin, ledger: Ledger): Paper {
  const seal = sealOf(
    paper,
    withholds,
    files.map((path) => ledger.bytesOf(path)),
  );
  return { ...paper, properties: { ...paper.properties, seal } };
}

/** What a build has come to. */
interface Made {
  readonly outputs: readonly (Output & { readonly pages?: number; readonly words: number })[];
  readonly ledger: Ledger;
  readonly key: Uint8Array | undefined;
}

/** The manifest of a build whose files are made. */
export function manifestOf(
  request: BuildRequest,
  { paper }: Origin,
  { outputs, ledger, key }: Made,
): Manifest {
  return attest({
    program: PROGRAM,
    request: askedOf(request, ledger.host),
    paper,
    readings: ledger.readings(request.path),
    outputs: outputs.map(({ document, ...output }) => ({
      file: basename(pathOf(request, document, output.format) ?? output.format),
      ...(document !== INDICTMENT && { document }),
      ...output,
    })),
    key,
  });
}

/** The file that a document will be in some format. */
function pathOf(
  { documents = [INDICTMENT], formats, paths }: BuildRequest,
  document: string,
  format: Format,
): string | undefined {
  return paths?.[documents.indexOf(document) * formats.length + formats.indexOf(format)];
}

function askedOf({ path, court, dressing, ...asked }: BuildRequest, host: Host): ManifestRequest {
  const { language, readers } = asked;
  const { sourceDateEpoch } = host.environment;
  const given: readonly Given[] = [
    ...(court !== undefined && namesFile(court) ? (['court'] as const) : []),
    ...(dressing?.reference === undefined ? [] : (['reference'] as const)),
  ];
  return {
    case: basename(path),
    ...(court !== undefined && !namesFile(court) && { court }),
    ...(language !== undefined && { language }),
    ...(readers !== undefined && { for: readers }),
    ...(dressing?.embedFonts === true && { embed_fonts: true }),
    ...(sourceDateEpoch !== undefined && { source_date_epoch: sourceDateEpoch }),
    ...(given.length > 0 && { given }),
  };
}
