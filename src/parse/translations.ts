import type { Translation } from '../model/editions.ts';
import { structural } from '../model/finding.ts';
import { type Entry, entryAt, type Scalar, type Value } from '../model/value.ts';
import { load, type Run, spliced } from './include.ts';

/** A language and the path of the file that has the texts in it. */
interface Named extends Entry {
  readonly value: Scalar;
}

/** What `translations: {fr: kim.fr.yaml}` names. */
export function translationsOf(root: Value): readonly Named[] {
  const named = entryAt(root, 'translations')?.value;
  if (named?.kind !== 'mapping') return [];
  return named.entries.filter(
    (entry): entry is Named => entry.value.kind === 'scalar' && entry.value.text !== '',
  );
}

/** The files of a case's texts in other languages, each with what it includes. */
export async function readTranslations(
  root: Value,
  run: Run,
  trail: readonly string[],
): Promise<readonly Translation[]> {
  const found: Translation[] = [];
  for (const { key, value } of translationsOf(root)) {
    const file = await load(value, run, trail);
    if (!file?.read.root) continue;
    if (file.read.root.kind !== 'mapping') {
      const message = `file \`${value.text}\` holds no keys of a case`;
      const help = 'it has the shape of the case itself, and of its texts those in that language';
      run.findings.push(structural('include/not-a-translation', value, message, help));
      continue;
    }
    found.push({
      language: key.text,
      root: await spliced(file.read.root, run, [...trail, file.real], false),
    });
  }
  return found;
}
