import type { Case } from '../model/case.ts';
import type { Checked } from '../model/checked.ts';
import type { CitationStyle } from '../model/citation-style.ts';
import type { Config } from '../model/config.ts';
import type { Court } from '../model/court.ts';
import type { Finding } from '../model/finding.ts';
import type { Equivalence, Instrument } from '../model/law.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Mapping } from '../model/value.ts';
import { buildCase } from './case.ts';
import { buildCitationStyle } from './citation-style.ts';
import { buildConfig } from './config.ts';
import { buildCourt } from './court.ts';
import { plain } from './data.ts';
import { buildEquivalences } from './equivalences.ts';
import { doubledIds } from './ids.ts';
import { buildInstrument } from './instrument.ts';
import { buildManifest } from './manifest.ts';
import { translate } from './translate.ts';
import validators from './validators.generated.js';

/** The case of a file, and what the schema, the calendar and the ids have against it. Reading's own findings are not repeated. */
export function checkCase(parsed: Parsed): Checked<Case> {
  return checked('case', parsed, (root, findings) => {
    const found = buildCase(parsed, root, findings);
    for (const doubled of doubledIds(found)) findings.push(doubled);
    return found;
  });
}

/** The court of a file laid over what it extends; `id` is what `court:` calls it. */
export function checkCourt(id: string, parsed: Parsed): Checked<Court> {
  return checked('court', parsed, (root, findings) => buildCourt(id, parsed, root, findings));
}

/** A style of citations laid over what it extends; `id` is what `citations:` calls it. */
export function checkCitationStyle(id: string, parsed: Parsed): Checked<CitationStyle> {
  return checked('citation-style', parsed, (root, findings) => buildCitationStyle(id, root, findings));
}

/** The instrument of a file of `schemas/law/`. */
export function checkInstrument(parsed: Parsed): Checked<Instrument> {
  return checked('law', parsed, buildInstrument);
}

/** The table of provisions that say the same, which comes with the program and has no schema. */
export function checkEquivalences(parsed: Parsed): readonly Equivalence[] {
  return parsed.root ? buildEquivalences(parsed.root) : [];
}

/** The settings of an `indict.config.yaml`. */
export function checkConfig(parsed: Parsed): Checked<Config> {
  return checked('config', parsed, buildConfig);
}

/** The manifest of a build. */
export function checkManifest(parsed: Parsed): Checked<Manifest> {
  return checked('manifest', parsed, buildManifest);
}

/** Building goes on in spite of findings, with what has the right shape, so that later stages find their mistakes too. */
function checked<Noun>(
  schema: keyof typeof validators,
  { root, shipped }: Parsed,
  build: (root: Mapping, findings: Finding[]) => Noun,
): Checked<Noun> {
  if (root?.kind !== 'mapping') return { value: undefined, findings: [] };
  const validate = validators[schema];
  const findings = shipped || validate(plain(root)) ? [] : translate(validate.errors ?? [], root);
  return { value: build(root, findings), findings };
}
