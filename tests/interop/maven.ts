import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** A program in Java, or why it is not to be had on this machine. */
export type Jars = { readonly classPath: string } | { readonly absent: string };

const CLASS_PATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

/** Fetches from Maven Central what a `pom.xml` names, or takes it from where Maven has kept it since the last time. */
export function fetchJars(pom: URL): Jars {
  for (const tool of ['java', 'mvn'])
    if (spawnSync('which', [tool]).status !== 0)
      return { absent: `${tool} is not installed; .ci/run installs it` };
  const folder = mkdtempSync(join(tmpdir(), 'indict-maven-'));
  const file = join(folder, 'class-path');
  const goal = ['-q', '-B', '-f', fileURLToPath(pom), CLASS_PATH, `-Dmdep.outputFile=${file}`];
  try {
    const { status, stdout } = spawnSync('mvn', goal, { encoding: 'utf8', timeout: 300_000 });
    if (status === 0) return { classPath: readFileSync(file, 'utf8') };
    const [why] = stripVTControlCharacters(stdout ?? '').split('\n');
    return { absent: `Maven cannot fetch what ${pom.pathname} names: ${why}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
