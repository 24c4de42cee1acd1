/** The public interface: what `indict` does, for other programs. */
export { type Environment, type Host, HostError, type Machine } from './host.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { Manifest } from './model/manifest.ts';
export type { Sign, Topic } from './model/sign.ts';
export { nodeHost, type Surroundings } from './node-host.ts';
export {
  type BuildRequest,
  type Built,
  build,
  type Compared,
  type CompareRequest,
  court,
  courts,
  type Difference,
  diagnose,
  diff,
  elements,
  FORMATS,
  type Format,
  type Imported,
  type ImportRequest,
  importWord,
  inspect,
  PAPER_FORMATS,
  type Proved,
  type Request,
  STAGES,
  type Stage,
  type Verified,
  type VerifyRequest,
  validate,
  verify,
} from './pipeline.ts';
export { REPORT_FORMATS, type ReportFormat, report } from './report/index.ts';
