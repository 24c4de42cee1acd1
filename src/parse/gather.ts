import { dirname } from 'node:path/posix';
import type { Host } from '../host.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Value } from '../model/value.ts';
import type { Read } from './document.ts';
import { namesEvidence, withEvidence } from './evidence.ts';
import { includesIn, type Run, spliced } from './include.ts';
import { sourcesPath, withSources } from './sources.ts';
import { readTranslations, translationsOf } from './translations.ts';

/** Reads every file that a case names: splices included parts and sources into its lists, and adds its translations. */
export async function gathered(read: Read, host: Host): Promise<Omit<Parsed, 'source'>> {
  const { source, root, findings } = read;
  if (!root || !asksForFiles(root)) return { root, sources: [source], findings };
  const run: Run = {
    host,
    folder: await host.real(dirname(source.path)),
    sources: [source],
    findings: [...findings],
    count: 0,
    bytes: 0,
  };
  const trail = [await host.real(source.path).catch(() => source.path)];
  const cited = await withSources(await spliced(root, run, trail, false), run, trail);
  const whole = await withEvidence(cited, run, trail);
  const translations = await readTranslations(whole, run, trail);
  return {
    root: whole,
    sources: run.sources,
    findings: run.findings,
    ...(translations.length > 0 && { translations }),
  };
}

function asksForFiles(root: Value): boolean {
  return (
    includesIn(root, false).length > 0 ||
    sourcesPath(root) !== undefined ||
    namesEvidence(root) ||
    translationsOf(root).length > 0
  );
}
