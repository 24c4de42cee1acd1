import { basename } from 'node:path';
import { fetchJars, type Jars } from '../maven.ts';
import { run } from '../tools.ts';

/** The standards that every paper must meet: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2, level A). */
export const STANDARDS = ['ua1', '2a'] as const;
export type Standard = (typeof STANDARDS)[number];

/** Fetches veraPDF, or says why it is not to be had. */
export function findValidator(): Jars {
  return fetchJars(new URL('pom.xml', import.meta.url));
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly {
        readonly compliant: boolean;
        readonly details: { readonly ruleSummaries: readonly Rule[] };
      }[];
    }[];
  };
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string; readonly errorMessage: string }[];
}

/** The rules of a standard that each file breaks, with the first place of each, by the file's name without its folder. */
export function brokenRules(
  classPath: string,
  standard: Standard,
  paths: readonly string[],
): Map<string, readonly string[]> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const settings = ['-Djava.awt.headless=true', '-cp', classPath, main, '--format', 'json', '-f', standard];
  // It ends with 1 where a file does not conform.
  const { report } = JSON.parse(run('java', [...settings, ...paths], [0, 1])) as Report;
  return new Map(
    report.jobs.map(({ itemDetails, validationResult = [] }) => {
      const broken = validationResult.flatMap(({ details }) => details.ruleSummaries.map(told));
      const unread = validationResult.length === 1 ? [] : ['veraPDF could not read the file'];
      return [basename(itemDetails.name), [...unread, ...broken]];
    }),
  );
}

function told({ clause, testNumber, description, checks }: Rule): string {
  const [first] = checks;
  return `${clause} (${testNumber}) ${description}; ${first?.errorMessage} at ${first?.context}`;
}
