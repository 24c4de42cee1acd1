import type { Config } from '../model/config.ts';
import { PAPER_FORMATS } from '../model/format.ts';
import type { Mapping } from '../model/value.ts';
import { Fields, optional } from './fields.ts';
import { severities } from './severities.ts';

interface ConfigFile {
  readonly rules?: unknown;
  readonly court?: unknown;
  readonly formats?: unknown;
  readonly law?: unknown;
  readonly reference?: unknown;
  readonly embed_fonts?: unknown;
}

/** Builds the settings from a file's root. */
export function buildConfig(root: Mapping): Config {
  const fields = new Fields<ConfigFile>(root);
  const named = new Set(fields.scalars('formats').map((scalar) => scalar.text));
  const formats = PAPER_FORMATS.filter((format) => named.has(format));
  return {
    source: root.source,
    rules: severities(fields.mapping('rules')),
    ruleNames: fields.mapping('rules')?.entries.map(({ key }) => key) ?? [],
    law: fields.scalars('law'),
    ...optional('court', fields.scalar('court')),
    embedFonts: fields.flag('embed_fonts'),
    ...optional('reference', fields.scalar('reference')),
    ...optional('formats', formats.length > 0 ? formats : undefined),
  };
}
