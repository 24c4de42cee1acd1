import { compare } from './compare/index.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { Request } from './model/request.ts';
import { writeConcordance } from './write/redline/concordance.ts';
import { writeRedline } from './write/redline/index.ts';

/** Two versions of a case, and how Markdown is to mark what changed. */
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

/** `print` drafts a case. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  { old, new: wanted, marks }: CompareRequest,
  print: (
    request: Request,
  ) => Promise<{ readonly paper: Paper | undefined; readonly findings: readonly Finding[] }>,
): Promise<Compared> {
  const [before, after] = [await print(old), await print(wanted)];
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
