import { casesIn } from '../pipeline.ts';
import { type Call, UsageError } from './command.ts';
import { gravest, type Status } from './status.ts';

/** What `--help` says of the arguments. */
export const CASES =
  'case files, or folders: every case file in them and below (YAML with format, court and counts; parts, courts and settings are passed over)';

const WHAT_A_CASE_IS = 'a case is a YAML file with `format:`, `court:` and `counts:`';

/** The cases that were given, each once, those of a folder in its place; and how grave it is where some cannot be had. */
export async function gathered(
  paths: readonly string[],
  { host, trouble }: Call,
): Promise<{ readonly cases: readonly string[]; readonly status: Status }> {
  const cases = new Set<string>();
  const statuses: Status[] = [];
  for (const path of paths) {
    try {
      const found = (await casesIn(path, host)) ?? [path];
      if (found.length === 0) throw new UsageError(`\`${path}\` has no case in it; ${WHAT_A_CASE_IS}`);
      for (const each of found) cases.add(each);
    } catch (error) {
      statuses.push(await trouble(error, host));
    }
  }
  return { cases: [...cases], status: gravest(statuses) };
}
