import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Paper } from '../../src/model/paper.ts';
import { caseWith, draft, said } from '../draft.ts';
import { plain } from './corpus.ts';
import { inMarks } from './printing.ts';
import type { Cited, ReadNote } from './short-forms.ts';

interface Work extends Pick<Cited, 'name' | 'sign'> {
  readonly item: Readonly<Record<string, unknown>>;
}

const WORKS: readonly Work[] = parse(readFileSync(new URL('./works.yaml', import.meta.url), 'utf8'));
const ids = WORKS.map((_, index) => `w${index}`);
const sources = WORKS.map(({ item }, index) => ({ ...item, id: ids[index] }));

interface WrittenWork {
  readonly work: number;
  readonly prefix: string;
  /** Whether a place in it is cited. */
  readonly placed: boolean;
  readonly withheld: boolean;
}

interface WrittenNote {
  readonly works: readonly WrittenWork[];
  /** Whether its works stand in one pair of brackets. */
  readonly joined: boolean;
  readonly withheld: boolean;
}

/** Where notes are called: each list is a paragraph, whose readers may be few. */
interface Calls {
  readonly calls: readonly number[];
  readonly withheld: boolean;
}

/** True once in so many times. */
const seldom = (times: number) => fc.nat(times - 1).map((n) => n === 1);

const cited = fc.record({
  // Three of them more often than the others, so that works meet themselves and their namesakes.
  work: fc.oneof(fc.constantFrom(0, 1, 8), fc.nat(WORKS.length - 1)),
  prefix: fc.constantFrom('', '', 'see', 'but see'),
  placed: fc.boolean(),
  withheld: seldom(8),
});
const written = fc.record({
  works: fc.oneof(fc.array(cited, { minLength: 1, maxLength: 1 }), fc.array(cited, { maxLength: 4 })),
  joined: fc.boolean(),
  withheld: seldom(6),
});
const NOTES = 9;
const notes = { minLength: NOTES, maxLength: NOTES };

/** Notes, and the paragraphs that call them, in any order: some of each withheld, some notes called by nobody or twice. */
export const story = fc
  .record({
    notes: fc.array(written, notes),
    order: fc.shuffledSubarray([...Array(NOTES).keys()], { minLength: 2 }),
    again: fc.array(fc.nat(NOTES - 1), { maxLength: 2 }),
    parts: fc.array(fc.record({ many: fc.integer({ min: 1, max: 3 }), withheld: seldom(8) }), notes),
  })
  .map(({ notes, order, again, parts }) => {
    const rest = [...order, ...again];
    const paragraphs = parts.map(({ many, withheld }): Calls => ({ calls: rest.splice(0, many), withheld }));
    return { notes, paragraphs: paragraphs.filter(({ calls }) => calls.length > 0) };
  });

/** Figures that stand for one citation and no other. */
const place = (note: number, at: number, placed: boolean) => (placed ? `9${note}${at}0` : '');

/** The note in a drafter's markup; the words behind its works tell it from the others. */
function inMarkup({ works, joined }: WrittenNote, note: number): string {
  const all = works.map(({ work, prefix, placed }, at) => ({
    prefix,
    cite: `@${ids[work]}${placed ? `, at ${place(note, at, placed)}` : ''}`,
  }));
  const apart = all.map(({ prefix, cite }, at) => {
    const text = `${prefix} [${cite}]`.trim();
    return works[at]?.withheld ? `:redact[${text}]{level=confidential}` : text;
  });
  const [first, ...others] = all;
  const text =
    first && joined && !works.some(({ withheld }) => withheld)
      ? `${first.prefix} [${[first.cite, ...others.map(({ prefix, cite }) => `${prefix} ${cite}`)].join('; ')}]`
      : apart.join('; ');
  return `${text.trim()}${works.length > 0 ? '. ' : ''}Mark${note}.`.trim();
}

/** The notes of a copy as its readers have them. */
export function asRead(paper: Paper, notes: readonly WrittenNote[], isPublic: boolean): readonly ReadNote[] {
  return paper.notes.map((printed) => {
    const words = plain(inMarks(printed));
    const [, text = '', mark] = /^(.*?)\.?(?: |^)Mark(\d+)\.$/.exec(words) ?? [];
    const of = mark === undefined ? [] : (notes[Number(mark)]?.works ?? []);
    const works = of.map((work, at) =>
      work.withheld && isPublic ? 'withheld' : citedAs(work, Number(mark), at),
    );
    return { number: printed.number, text, works };
  });
}

/** A work as the checker knows it, by its place in a note. */
export function citedAs(
  { work, prefix, placed }: Omit<WrittenWork, 'withheld'>,
  note: number,
  at: number,
): Cited {
  const { name, sign } = WORKS[work] as Work;
  return { id: ids[work] as string, name, sign, prefix, place: place(note, at, placed) };
}

/** The paper of such notes in a style, for readers of a classification. */
export async function built(
  style: string,
  notes: readonly WrittenNote[],
  paragraphs: readonly Calls[],
  classification: string,
) {
  const yaml = caseWith({
    court: './court.yaml',
    document: { classification },
    sources,
    footnotes: Object.fromEntries(
      notes.map((note, index) => [
        `n${index}`,
        { text: inMarkup(note, index), ...(note.withheld && { redact: 'confidential' }) },
      ]),
    ),
    general_allegations: paragraphs.map(({ calls, withheld }) => ({
      text: `Alleged${calls.map((note) => `[^n${note}]`).join(' and')}.`,
      ...(withheld && { redact: 'confidential' }),
    })),
  });
  const court = `{format: 1, extends: templates/courts/special-tribunal.yaml, name: Court, citations: {style: ${style}}}`;
  const { paper, findings } = await draft(yaml, { 'court.yaml': court });
  if (!paper) throw new Error(findings.map(said).join('\n'));
  return paper;
}
