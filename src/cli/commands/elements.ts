import type { Host } from '../../host.ts';
import { isExplained, type Proof } from '../../model/proof.ts';
import { elements as prove } from '../../pipeline.ts';
import { reportElements } from '../../report/elements.ts';
import { jsonLine } from '../../report/escaped.ts';
import { backquoted } from '../../text/backquoted.ts';
import { printable } from '../../text/printable.ts';
import { proofData } from '../../text/proof-data.ts';
import { type Choice, choosingIndictment, request } from '../choice.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { type Shown, shownAs } from '../format.ts';
import { meant } from '../one-of.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

interface ElementsOptions extends Choice {
  readonly format: Shown;
  readonly count?: string;
  readonly strict?: boolean;
}

/** `indict elements CASE` */
export const elements: CommandFile = {
  group: 'papers',
  summary: 'show which elements are alleged, and what is to prove them',
  about:
    'Reads a case as `indict build` does and shows, for each count and each mode of liability, which elements its paragraphs allege (`elements:`), which of these rest on evidence or a source, and what is missing, with its place. It writes nothing.',
  statuses: { 1: 'errors in the case, or with --strict a gap that is not explained' },
  examples: [
    ['indict elements cases/kim.yaml', 'a bar for each count and mode, and the gaps with their places'],
    ['indict elements cases/kim.yaml --strict', 'exits with 1 where a gap is not explained'],
    ['indict elements cases/kim.yaml --count aggression --format json', 'one count, for another program'],
    ['indict build cases/kim.yaml --document elements', 'the whole chart as a paper'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<case>', 'case file')
      .addOption(shownAs('how to show them'))
      .option('--count <id>', 'one count alone, by its id or its number')
      .option('--strict', 'exit with 1 where a gap is explained neither by `gaps` nor by `unsourced`');
    choosingIndictment(command).action(async (path: string, options: ElementsOptions) => {
      conclude(await show(path, options, host));
    });
  },
};

async function show(path: string, options: ElementsOptions, host: Host): Promise<Status> {
  const { findings, proof } = await prove(request(path, options), host);
  tell(findings, host);
  if (!proof) return STATUS.findings;
  const shown = options.count === undefined ? proof : ofCount(options.count, proof);
  if (options.format === 'json') host.stdout(jsonLine(proofData(shown)));
  else host.stdout(reportElements(shown, host.environment.colour.stdout));
  return options.strict && !isExplained(shown) ? STATUS.findings : statusOf(findings);
}

/** One count, and no more of what has no source than it rests on. Throws a `UsageError` where there is none. */
function ofCount(asked: string, proof: Proof): Proof {
  const counts = proof.counts.filter(({ count, number }) => count.id.text === asked || number === asked);
  if (counts.length === 0) {
    const ids = proof.counts.map(({ count }) => printable(count.id.text));
    const known = backquoted(ids);
    throw new UsageError(`unknown count \`${asked}\`${meant(asked, ids) || `; the counts are ${known}`}`);
  }
  const provisions = counts.flatMap(({ accused }) => accused.flatMap((each) => each.provisions));
  const allegations = provisions.flatMap((each) => each.elements.flatMap((one) => one.allegations));
  const grounds = allegations.flatMap((allegation) => allegation.grounds);
  const places = new Set(grounds.flatMap(({ unsourced }) => unsourced.map(({ at }) => at.number)));
  return { ...proof, counts, unsourced: proof.unsourced.filter(({ at }) => places.has(at.number)) };
}
