import type { Host } from '../host.ts';
import { courts, crimeFor, usualCrime } from '../pipeline.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import { namesFile } from '../text/names-file.ts';
import { meant } from './one-of.ts';

/** What a first case is to be about, as options and answers say it. */
export interface Wanted {
  readonly court?: string;
  readonly accused?: readonly string[];
  readonly count?: readonly string[];
  readonly lang?: readonly string[];
}

/** A question: what stands for no answer, and what is wrong with an answer, if anything is. */
interface Question {
  readonly asks: string;
  readonly usual: string;
  readonly wrong: (answer: string) => Promise<string | undefined> | string | undefined;
}

/** Asks what a first case is about; undefined where there is nobody who answers any more. */
export async function interview(host: Host): Promise<Wanted | undefined> {
  const known = await courts(host);
  const width = Math.max(...known.map(({ id }) => id.length));
  host.stderr(`${known.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`).join('\n')}\n`);
  const names = known.map(({ id }) => id);
  const court = await ask(
    {
      asks: 'court',
      usual: known.find(({ usual }) => usual)?.id ?? '',
      wrong: (name) => unknown(name, names),
    },
    host,
  );
  const accused =
    court &&
    (await ask({ asks: 'names of the accused, with commas', usual: 'Jordan Doe', wrong: nobody }, host));
  const crimes =
    accused &&
    (await ask(
      { asks: CRIMES, usual: await usualCrime(court, host), wrong: (said) => noCrime(said, host) },
      host,
    ));
  const language = crimes && (await ask({ asks: 'language', usual: 'en', wrong: noTag }, host));
  if (!court || !accused || !crimes || !language) return undefined;
  return { court, accused: parted(accused), count: parted(crimes), lang: parted(language) };
}

const CRIMES = 'crimes, one for each count, with commas, as icty 5(a), icty 3(b)';

/** Asks until the answer will do. */
async function ask(question: Question, host: Host): Promise<string | undefined> {
  for (;;) {
    const said = await host.ask?.(`${question.asks} [${question.usual}]: `);
    if (said === undefined) return undefined;
    const answer = said.trim() || question.usual;
    const wrong = await question.wrong(answer);
    if (wrong === undefined) return answer;
    host.stderr(`  ${wrong}\n`);
  }
}

function parted(answer: string): string[] {
  return answer
    .split(/\s*[,;]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function unknown(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name) || namesFile(name)) return undefined;
  return `unknown court \`${name}\`${meant(name, names)}`;
}

function nobody(said: string): string | undefined {
  return parted(said).length > 0 ? undefined : 'expected a name';
}

async function noCrime(said: string, host: Host): Promise<string | undefined> {
  for (const citation of parted(said)) {
    const found = await crimeFor(citation, host);
    if ('trouble' in found) return `${found.trouble}; ${found.help}`;
  }
  return undefined;
}

function noTag(said: string): string | undefined {
  const wrong = parted(said).find((tag) => !isLanguageTag(tag));
  return wrong === undefined
    ? undefined
    : `\`${wrong}\` is no language tag; expected one such as \`en\` or \`fr\``;
}
