import type { Translation } from './editions.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import type { Value } from './value.ts';

/** A YAML file read whole with its includes: values with places, and everything that was wrong on the way. */
export interface Parsed {
  readonly source: Source;
  /** Every file read, the main one first, includes in the order of reading. */
  readonly sources: readonly Source[];
  /** Absent where nothing could be read. */
  readonly root: Value | undefined;
  readonly findings: readonly Finding[];
  /** Of a court: its own file and those that it extends, the nearest first. */
  readonly lineage?: readonly Source[];
  /** The files that `translations` names, in its order. */
  readonly translations?: readonly Translation[];
  /** The file came with the program and is as it came: it was checked when the program was built. */
  readonly shipped?: true;
}
