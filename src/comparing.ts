import { type Amending, chartAmendments, type TableRequest, type WrittenTable } from './charting.ts';
import { compare } from './compare/index.ts';
import type { Host } from './host.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { Request } from './model/request.ts';
import { versionOf } from './versions.ts';
import { writeRedline } from './write/redline/index.ts';

/** Two versions of a case, each a file or `git:REVISION:path`, and how Markdown is to mark what changed. */
export interface CompareRequest {
  readonly old: Request;
  readonly new: Request;
  readonly marks: Marks;
  /** Tables of the amendment package. */
  readonly tables?: readonly TableRequest[];
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
  /** In the order in which they were asked for. */
  readonly tables: readonly WrittenTable[];
}

interface Printed extends Partial<Amending> {
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/** `print` drafts a case through the host it is given. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  { old, new: wanted, marks, tables: asked = [] }: CompareRequest,
  host: Host,
  print: (request: Request, host: Host) => Promise<Printed>,
): Promise<Compared> {
  const printed = async (of: Request): Promise<Printed> => {
    const version = await versionOf(of.path, host);
    const { findings, ...rest } = await print({ ...of, path: version.path }, version.host);
    return { ...rest, findings: version.named(findings) };
  };
  const [before, after] = [await printed(old), await printed(wanted)];
  const findings = [...before.findings, ...after.findings];
  const { copy, series } = after;
  if (!before.paper || !after.paper || !copy || !series) return { findings };
  const redline = compare(before.paper, after.paper);
  const { tables, findings: told } = await chartAmendments(redline, { copy, series }, asked, host);
  return {
    findings: [...findings, ...told],
    difference: { redline, markdown: writeRedline(redline, marks), tables },
  };
}
