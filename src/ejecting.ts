import { basename, dirname, join, normalize, relative } from 'node:path/posix';
import type { Host } from './host.ts';
import { loadCourt, loadPartials } from './library.ts';
import type { Finding } from './model/finding.ts';
import type { Source } from './model/source.ts';

/** The files of an ejected court; none where the court has a fault. */
export interface Ejected {
  readonly files: readonly Source[];
  readonly findings: readonly Finding[];
}

/**
 * A court as files of one's own that make the same papers: `to.yaml`, which a case names, and in the folder `to` what
 * it extends, its words and all its partials. Comments stay. Throws a `HostError` where there is no such court.
 *
 * `schema`: the path of the court schema, which editors are told from each file's own place.
 */
export async function eject(name: string, to: string, schema: string, host: Host): Promise<Ejected> {
  const { value: court, findings } = await loadCourt({ name, folder: '.', at: undefined }, host);
  if (!court) return { files: [], findings };
  const places = new Map([
    ...court.lineage.map(({ path }) => [path, join(to, basename(path))] as const),
    ...court.wordFiles.map(({ path }) => [path, join(to, 'words', basename(path))] as const),
    [court.source.path, `${to}.yaml`] as const,
  ]);
  const styles = [...court.lineage, ...court.wordFiles].map((source) => moved(source, places, schema));
  const partials = [...(await loadPartials(court, host))].map(([partial, { text }]) => ({
    path: join(to, `${partial}.hbs`),
    text,
  }));
  return { files: [...styles, ...partials], findings };
}

/** A file in its new place, from which it names the other files. */
function moved({ path, text }: Source, places: ReadonlyMap<string, string>, schema: string): Source {
  const place = places.get(path) ?? path;
  const from = (named: string) => relative(dirname(place), named);
  const named = text.replace(NAMED, (whole, before: string, file: string) => {
    const other = places.get(normalize(join(dirname(path), file)));
    return other === undefined ? whole : before + from(other);
  });
  return { path: place, text: named.replace(/(?<=\$schema=)\S+/, from(schema)) };
}

/** A value that is the path of a YAML file. */
const NAMED = /^(\s*[\w-]+: *)(\S+\.ya?ml)/gm;
