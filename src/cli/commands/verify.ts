import { verify as compare, type VerifyRequest } from '../../pipeline.ts';
import { holds, reportVerdict } from '../../report/verdict.ts';
import type { CommandFile } from '../command.ts';
import { STATUS } from '../status.ts';
import { tell } from '../tell.ts';

interface VerifyOptions {
  readonly court?: string;
  readonly reference?: string;
  readonly manifestKey?: string;
}

/** `indict verify MANIFEST [CASE]` */
export const verify: CommandFile = {
  group: 'versions',
  summary: 'tell whether a case still makes the files of a manifest',
  about:
    'Reads a manifest, builds again in memory what it tells of, and compares digests: of the files that were read, of the papers that come of them now, and of the papers beside the manifest. It writes nothing.',
  statuses: { 0: 'the same papers come of it, and stand there', 1: 'something has changed, or is not there' },
  examples: [
    [
      'indict verify build/kim.manifest.json',
      'builds again what `indict build --manifest` built, and compares',
    ],
    [
      'indict verify kim.public.manifest.json kim.yaml --manifest-key office.key',
      'also tells which files of the case have changed, where the manifest hides them',
    ],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<manifest>', 'the file that `indict build --manifest` wrote')
      .argument('[case]', 'the case file (default: the one of that name in this folder or below)')
      .option('--court <path>', 'the house style, where it was given by a path')
      .option('--reference <file>', 'the Word file of your office, where one was given')
      .option('--manifest-key <file>', 'the key that the manifest was made with')
      .action(async (path: string, of: string | undefined, options: VerifyOptions) => {
        const { findings, verdict } = await compare(requestOf(path, of, options), host);
        tell(findings, host);
        if (verdict) host.stdout(reportVerdict(verdict));
        conclude(verdict && holds(verdict) ? STATUS.fine : STATUS.findings);
      });
  },
};

function requestOf(path: string, of: string | undefined, options: VerifyOptions): VerifyRequest {
  const { court, reference, manifestKey } = options;
  return {
    path,
    ...(of !== undefined && { case: of }),
    ...(court !== undefined && { court }),
    ...(reference !== undefined && { reference }),
    ...(manifestKey !== undefined && { key: manifestKey }),
  };
}
