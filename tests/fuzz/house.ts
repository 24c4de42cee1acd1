import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { realHost } from '../real-host.ts';

/** The folder of the courts, templates and styles that come with the program. */
export const TEMPLATES = realHost().asset('templates');

const ROOT = new URL('../../', import.meta.url);

/** A file of the program, the file that it extends by its whole path, so that it may lie anywhere. */
function shippedText(folder: string, name: string): string {
  const text = readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8');
  return text.replace(
    /^extends: (\S+)/m,
    (_, path: string) => `extends: ${new URL(path, new URL(`${folder}/`, ROOT)).pathname}`,
  );
}

/** The YAML files of a folder of the program, each as `shippedText`. */
export function shippedIn(folder: string): fc.Arbitrary<string> {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.yaml'));
  return fc.constantFrom(...names.map((name) => shippedText(folder, name)));
}

/** The names of the partials of the house. */
export const PARTIALS = readdirSync(new URL('templates/partials', ROOT)).map((name) =>
  name.replace('.hbs', ''),
);
