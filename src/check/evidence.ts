import { EVIDENCE_KINDS, type Evidence, type EvidenceLink } from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Scalar, Value } from '../model/value.ts';
import { fullPageNumber, pageNumber, pageRange } from '../text/page-number.ts';
import { spanWithin } from '../text/span-within.ts';
import { readDate } from './dates.ts';
import { Fields, optional } from './fields.ts';
import { levelOf } from './level.ts';

/** An item of evidence; a range of pages that is none is a finding. */
export function evidence(fields: Fields<File.Evidence>, findings: Finding[]): Evidence {
  const kind = EVIDENCE_KINDS.find((each) => each === fields.scalar('kind')?.text);
  return {
    id: fields.required('id'),
    title: fields.required('title'),
    ...pagesOf(fields.scalar('number'), fields.scalar('to'), findings),
    ...optional('kind', kind),
    ...optional('witness', fields.scalar('witness')),
    ...optional('date', readDate(fields.scalar('date'), findings)),
    ...optional('classification', levelOf(fields.scalar('classification'))),
    ...optional('source', fields.scalar('source')),
    proves: fields.list('paragraphs').map(link),
  };
}

function link(value: Value): EvidenceLink {
  if (value.kind === 'scalar') return { id: value };
  const fields = new Fields<Extract<File.EvidenceLink, { id: unknown }>>(value);
  return { id: fields.required('id'), ...optional('at', fields.scalar('at')) };
}

/** Links to items of evidence by the ids of what these say they prove. */
export type Proofs = ReadonlyMap<string, readonly EvidenceLink[]>;

/** Turns about what items of evidence say of themselves. */
export function proofsOf(items: readonly Evidence[]): Proofs {
  const proofs = new Map<string, EvidenceLink[]>();
  for (const { id, proves } of items)
    for (const { id: proved, at } of proves) {
      const turned = { id: { ...proved, text: id.text }, ...optional('at', at) };
      const known = proofs.get(proved.text);
      if (known) known.push(turned);
      else proofs.set(proved.text, [turned]);
    }
  return proofs;
}

/** What proves a paragraph or an incident: what it names itself, and what else says so. */
export function provedBy(
  fields: Fields<{ id?: string; evidence?: File.EvidenceLink[] }>,
  proofs: Proofs,
): readonly EvidenceLink[] {
  const own = fields.list('evidence').map(link);
  const others = proofs.get(fields.scalar('id')?.text ?? '') ?? [];
  const isNamed = ({ id, at }: EvidenceLink): boolean =>
    own.some((one) => one.id.text === id.text && (!at || one.at?.text === at.text));
  return [...own, ...others.filter((other) => !isNamed(other))];
}

/** The first and the last number, from two values or from one that has both. */
function pagesOf(
  number: Scalar | undefined,
  to: Scalar | undefined,
  findings: Finding[],
): Pick<Evidence, 'number' | 'to'> {
  const range = number && !to ? pageRange(number.text) : undefined;
  const first = number && range ? partOf(number, 0, range.first.end) : number;
  const last = number && range ? partOf(number, range.last.start, number.text.length) : to;
  if (!last) return optional('number', first);
  const full = { ...last, text: fullPageNumber(last.text, first?.text ?? '') };
  const fault = faultOf(first?.text, full.text);
  if (fault) findings.push(structural('evidence/range', last, fault.message, fault.help));
  return { ...optional('number', first), to: full };
}

function partOf(scalar: Scalar, start: number, end: number): Scalar {
  const span = spanWithin(scalar, start, end);
  return { kind: 'scalar', style: 'plain', ...span, text: scalar.text.slice(start, end) };
}

/** Why two numbers are not the first and the last of a run of pages. */
function faultOf(
  first: string | undefined,
  last: string,
): { readonly message: string; readonly help: string } | undefined {
  if (first === undefined)
    return {
      message: `pages end with \`${last}\` and begin nowhere`,
      help: 'write the number of the first page: `number: UKR-OTP-0001-0001`',
    };
  const [from, to] = [pageNumber(first), pageNumber(last)];
  if (from?.prefix !== to?.prefix || from?.version !== to?.version || !from || !to)
    return {
      message: `\`${first}\` and \`${last}\` are not pages of one run, for only their last figures may differ`,
      help: 'make two items of it, one for each run of pages, or mend the number',
    };
  if (BigInt(to.page) >= BigInt(from.page)) return undefined;
  return {
    message: `pages run backwards, from \`${first}\` to \`${last}\``,
    help: 'the number of the first page comes first; is a figure missing?',
  };
}
