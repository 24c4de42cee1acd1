import Handlebars from 'handlebars';
import { stringify } from 'yaml';
import type { Court } from '../model/court.ts';
import { allegationsOf } from './allegations.ts';
import type { Charged } from './charged.ts';
import { documentKeys } from './document.ts';
import { folded } from './folded.ts';
import { namesFor } from './names.ts';

export { type Charged, charge } from './charged.ts';

/** What a first case is about. */
export interface Beginning {
  readonly court: Court;
  /** How the case names its court. */
  readonly courtName: string;
  /** Names of the accused, one or more. */
  readonly accused: readonly string[];
  readonly charged: readonly Charged[];
  /** BCP 47; the first is that of the paper. */
  readonly languages: readonly string[];
  /** The path of the case schema from where the file will stand. */
  readonly schema: string;
}

/** A first case file for a court, with comments; `template` is `templates/begin/case.hbs`. */
export function begin(beginning: Beginning, template: string): string {
  const { court, courtName, schema, languages } = beginning;
  const ids = namesFor(
    beginning.accused.map((name) => name.split(/\s+/).at(-1) ?? ''),
    'accused',
  );
  const counts = namesFor(
    beginning.charged.map(({ crime }) => bare(crime.title)),
    'count',
  );
  const everybody = listed(ids.map((id) => `@${id}`));
  const year = lastYear(beginning.charged);
  const engine = Handlebars.create();
  engine.registerHelper('yaml', (value: unknown) => inYaml(value));
  engine.registerHelper('folded', (lead: string, words: string) => folded(lead, words));
  return engine.compile(template, { noEscape: true })({
    court: courtName,
    court_name: court.name,
    schema,
    document: documentKeys(court, languages[0] ?? 'en'),
    accused: beginning.accused.map((name, index) => ({ id: ids[index], name })),
    everybody,
    year,
    notes: court.limits.notes !== 'none',
    ids: `[${ids.join(', ')}]`,
    counts: beginning.charged.map((charged, index) => ({
      id: counts[index],
      instrument: charged.instrument,
      crime: `${charged.instrument} ${charged.crime.path}`,
      mode: charged.mode && `${charged.instrument} ${charged.mode.path}`,
      allegations: allegationsOf(charged, everybody, year),
    })),
    others: languages.slice(1),
  });
}

/** The last year that the first instrument with an end reaches, else any. */
function lastYear(charged: readonly Charged[]): string {
  return charged.find(({ until }) => until !== undefined)?.until?.slice(0, 4) ?? '2024';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A value as YAML, on one line. */
function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

/** A title without what it stands under, what stands in brackets, and all but the first of several. */
function bare(title: string): string {
  return title
    .replace(/\s*\(.*?\)/g, '')
    .replace(/^.*: /, '')
    .replace(/,.*/, '');
}
