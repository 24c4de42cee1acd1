import { compare } from './compare/index.ts';
import type { Host } from './host.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { Request } from './model/request.ts';
import { versionOf } from './versions.ts';
import { writeConcordance } from './write/redline/concordance.ts';
import { writeRedline } from './write/redline/index.ts';

/** Two versions of a case, each a file or `git:REVISION:path`, and how Markdown is to mark what changed. */
export interface CompareRequest {
  readonly old: Request;
  readonly new: Request;
  readonly marks: Marks;
}

export interface Compared {
  /** What is wrong with either case. */
  readonly findings: readonly Finding[];
  /** Absent where one of the cases makes no paper. */
  readonly difference?: Difference;
}

/** What changed, as it is and as files say it. */
export interface Difference {
  readonly redline: Redline;
  readonly markdown: string;
  /** CSV. */
  readonly concordance: string;
}

interface Printed {
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/** `print` drafts a case through the host it is given. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  { old, new: wanted, marks }: CompareRequest,
  host: Host,
  print: (request: Request, host: Host) => Promise<Printed>,
): Promise<Compared> {
  const printed = async (of: Request): Promise<Printed> => {
    const version = await versionOf(of.path, host);
    const { paper, findings } = await print({ ...of, path: version.path }, version.host);
    return { paper, findings: version.named(findings) };
  };
  const [before, after] = [await printed(old), await printed(wanted)];
  const findings = [...before.findings, ...after.findings];
  if (!before.paper || !after.paper) return { findings };
  const redline = compare(before.paper, after.paper);
  return {
    findings,
    difference: {
      redline,
      markdown: writeRedline(redline, marks),
      concordance: writeConcordance(redline),
    },
  };
}
