import { Chalk, type ChalkInstance } from 'chalk';
import type { Cited } from '../model/analysis.ts';
import {
  alikeIn,
  type CountProof,
  type Gap,
  type Proof,
  type ProvisionProof,
  type ProvisionRole,
  type Reason,
  type Tally,
  tallyOf,
  type Unsourced,
} from '../model/proof.ts';
import type { Span } from '../model/source.ts';
import { placeOf } from '../text/position.ts';
import { printable } from '../text/printable.ts';

/** How many columns a bar has: of a count, and of a provision below it. */
const WIDE = 30;
const NARROW = 12;

/** What the elements of a case have and lack, for a person: a bar for each count and provision, then the gaps with their places. */
export function reportElements(proof: Proof, colour: boolean): string {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const counts = proof.counts.map((count) => countLines(count, colour, paint));
  const { unsourced } = proof;
  const rest = [
    [paint.bold('Without evidence or a source'), ...unsourced.map((each) => unsourcedLine(each, paint))],
  ];
  const parts = [...counts, ...(unsourced.length > 0 ? rest : [])];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function countLines(proof: CountProof, colour: boolean, paint: ChalkInstance): string[] {
  const { number, title, accused } = proof;
  const all = accused.flatMap(({ provisions }) => provisions);
  return [
    paint.bold(printable(`Count ${number}: ${title}`)),
    barLine(tallyOf(all), WIDE, colour, paint),
    // What is the same of several accused is told once.
    ...alikeIn(proof).flatMap((alike) => [
      `  ${printable(alike.map(({ name }) => name).join(', '))}`,
      ...(alike[0]?.provisions ?? []).flatMap((provision) => provisionLines(provision, colour, paint)),
    ]),
  ];
}

function provisionLines(provision: ProvisionProof, colour: boolean, paint: ChalkInstance): string[] {
  const { role, cited, elements, forms, chosen } = provision;
  const standard = cited.provision?.standard;
  const head = `${ROLES[role]} ${nameOf(cited)}`;
  const formless = forms.length > 0 && chosen.length === 0 ? [`no form is chosen: ${forms.join(', ')}`] : [];
  const about = [
    ...(standard === undefined ? [] : [`standard: ${standard}`]),
    ...(chosen.length > 0 ? [`form: ${chosen.join(', ')}`] : []),
    ...(provision.hasTable ? formless : ['the table of its instrument has no elements for it']),
  ];
  return [
    elements.length === 0
      ? `    ${printable(head)}`
      : `    ${barLine(tallyOf([provision]), NARROW, colour, paint)}  ${printable(head)}`,
    ...about.map((line) => paint.dim(`      ${printable(line)}`)),
    ...elements.flatMap(({ element, gap, allegations }) =>
      gap ? [gapLine(element.id, gap, allegations[0]?.at.span ?? cited.at, paint)] : [],
    ),
  ];
}

const ROLES: Readonly<Record<ProvisionRole, string>> = {
  crime: 'crime',
  act: 'act',
  mode: 'mode',
  alternative_mode: 'mode in the alternative',
};

function nameOf({ instrument, path }: Cited): string {
  return `${instrument.id} ${path}`;
}

/** One sign for each state of an element, so that bars are read without colours, too. */
const SIGNS: Readonly<Record<'coloured' | 'plain', Readonly<Record<keyof Tally, string>>>> = {
  coloured: { supported: '█', alleged: '▒', elements: '░' },
  plain: { supported: '#', alleged: '=', elements: '.' },
};

/** `[########====....] 10 of 12 elements alleged, 8 supported`. */
function barLine(tally: Tally, width: number, colour: boolean, paint: ChalkInstance): string {
  const { elements, alleged, supported } = tally;
  const cells = (number: number) =>
    number === 0 ? 0 : Math.max(1, Math.round((number * width) / Math.max(1, elements)));
  const gaps = cells(elements - alleged);
  const bare = Math.min(width - gaps, cells(alleged - supported));
  const signs = SIGNS[colour ? 'coloured' : 'plain'];
  const full = elements === 0 ? 0 : width - gaps - bare;
  const bar = [
    paint.green(signs.supported.repeat(full)),
    paint.yellow(signs.alleged.repeat(bare)),
    paint.red(signs.elements.repeat(width - full - bare)),
  ];
  return `[${bar.join('')}] ${alleged} of ${elements} elements alleged, ${supported} supported`;
}

function gapLine(id: string, { kind, reasons, explained }: Gap, at: Span, paint: ChalkInstance): string {
  const why =
    kind === 'unalleged' ? 'no paragraph alleges it' : 'nothing that alleges it has evidence or a source';
  const told = reasons.map(({ words }) => words);
  return `      ${gapWith(at, `\`${id}\`: ${why}`, told.length > 0 || !explained ? told : ['below'], paint)}`;
}

function unsourcedLine({ at, reason }: Unsourced, paint: ChalkInstance): string {
  const told = (reason ? [reason] : []).map(({ words }: Reason) => words);
  return `  ${gapWith(at.span, `${at.kind} ${at.number}`, told, paint)}`;
}

function gapWith(at: Span, message: string, reasons: readonly string[], paint: ChalkInstance): string {
  const where = paint.bold(printable(placeOf(at)));
  const why = reasons.length === 0 ? paint.red('unexplained') : `explained: ${printable(reasons.join(' '))}`;
  return `${where} ${printable(message)}; ${why}`;
}
