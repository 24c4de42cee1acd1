import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../tools.ts';

/** The standards that every paper must meet: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2, level A). */
export const STANDARDS = ['ua1', '2a'] as const;
export type Standard = (typeof STANDARDS)[number];

/** The validator, or why it is not to be had on this machine. */
export type Validator = { readonly classPath: string } | { readonly absent: string };

const CLASS_PATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

/** Fetches veraPDF from Maven Central, or from where Maven has kept it since the last time. */
export function findValidator(): Validator {
  for (const tool of ['java', 'mvn'])
    if (spawnSync('which', [tool]).status !== 0)
      return { absent: `${tool} is not installed; .ci/run installs it` };
  const folder = mkdtempSync(join(tmpdir(), 'indict-verapdf-'));
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const file = join(folder, 'class-path');
  const goal = ['-q', '-B', '-f', pom, CLASS_PATH, `-Dmdep.outputFile=${file}`];
  try {
    const { status, stdout } = spawnSync('mvn', goal, { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0)
      return { absent: `Maven cannot fetch veraPDF: ${stripVTControlCharacters(stdout).split('\n')[0]}` };
    return { classPath: readFileSync(file, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
