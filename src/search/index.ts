import type { Analysis } from '../model/analysis.ts';
import type { ProperName } from '../model/case.ts';
import { type Finding, structural } from '../model/finding.ts';
import { withheldFrom } from '../model/level.ts';
import type { Paper } from '../model/paper.ts';
import type { Format } from '../model/request.ts';
import type { Span } from '../model/source.ts';
import { type Spellings, spellingsOf, tells } from '../text/spellings.ts';
import { part } from './closed.ts';
import { docxSays } from './docx.ts';
import { markdownSays } from './markdown.ts';
import { pdfSays } from './pdf.ts';
import type { Said } from './said.ts';
import { stringsWithin } from './strings-within.ts';
import { tokensOf } from './tokens.ts';
import { standsAt, type Wanted, wanted } from './wanted.ts';

/** Looks through the files of a copy for what its readers may not see. */
export type Search = (
  outputs: readonly { readonly format: Format; readonly bytes: Uint8Array }[],
  paper: Paper,
) => readonly Finding[];

/** What every format's file says. */
const SAYS: Readonly<Record<Format, (bytes: Uint8Array) => Said>> = {
  docx: docxSays,
  pdf: pdfSays,
  md: markdownSays,
};

const NAMES: Readonly<Record<Format, string>> = { docx: 'the Word file', pdf: 'the PDF', md: 'the Markdown' };

/**
 * The search of a copy's files for what the case withholds: protected names in every spelling, and words that stand
 * nowhere in the open. `fixed` is everything whose words the program prints of itself, such as the court's.
 */
export function prepareSearch(analysis: Analysis, fixed: unknown): Search {
  const parted = part(analysis);
  const sought: Sought = {
    names: namesSought(analysis),
    ids: new Map(parted.ids.map((id) => [anchorLike(id.text), id])),
    wanted: wanted(parted),
    fixed: once(() => new Set(stringsWithin(fixed).flatMap(tokensOf))),
  };
  return (outputs, paper) => {
    const printed = once(() => ` ${stringsWithin([paper.blocks, paper.notes]).flatMap(tokensOf).join(' ')} `);
    return outputs.flatMap(({ format, bytes }) => {
      const found = placesTold(SAYS[format](bytes), sought, printed);
      return [...found].map((at) => leak(format, at));
    });
  };
}

interface NameSought extends Spellings {
  readonly at: Span;
}

interface Sought {
  readonly names: readonly NameSought[];
  readonly ids: ReadonlyMap<string, Span>;
  readonly wanted: Wanted;
  readonly fixed: () => ReadonlySet<string>;
}

function namesSought({ case: of, classification }: Analysis): readonly NameSought[] {
  const closed = of.names.filter(({ protect }) => protect && withheldFrom(classification, protect));
  return closed.map((name: ProperName) => ({
    ...spellingsOf([name.name, ...name.not].map(({ text }) => text)),
    at: name.name,
  }));
}

/** The places in the case of everything withheld that an output says. */
function placesTold({ texts, addresses }: Said, sought: Sought, printed: () => string): ReadonlySet<Span> {
  const { names, ids, fixed } = sought;
  const places = new Set<Span>();
  for (const name of names) {
    const told =
      texts.some((text) => isNamed(text, name, fixed)) || addresses.some((address) => tells(address, name));
    if (told) places.add(name.at);
  }
  for (const address of addresses) {
    const place = ids.get(anchorLike(address));
    if (place) places.add(place);
  }
  for (const text of texts) wordsTold(tokensOf(text), sought, printed, places);
  return places;
}

/** As Word, which allows no hyphens there, and a link within the paper call it. */
function anchorLike(id: string): string {
  return id.replace(/^#/, '').replaceAll('-', '_');
}

/** A name that is the court's word too, as `May` is, cannot be told from it where it is printed. */
function isNamed(text: string, { pattern }: Spellings, fixed: Sought['fixed']): boolean {
  const hits = text.match(pattern) ?? [];
  return hits.some((hit) => !tokensOf(hit).every((token) => fixed().has(token)));
}

function wordsTold(
  tokens: readonly string[],
  { wanted: { words, runs }, fixed }: Sought,
  printed: () => string,
  places: Set<Span>,
): void {
  tokens.forEach((token, at) => {
    const place = words.get(token);
    if (place && !fixed().has(token)) places.add(place);
    // What the paper itself has in a row may be put together from what is open.
    for (const run of runs.get(token) ?? [])
      if (standsAt(run.words, tokens, at) && !printed().includes(` ${run.words.join(' ')} `))
        places.add(run.at);
  });
}

function leak(format: Format, at: Span): Finding {
  return structural(
    'redact/leak',
    at,
    `${NAMES[format]} would show words that are withheld here from the readers of this copy`,
    'nothing was written; where the words come from your office\u2019s own Word file, take them out there, else please report this fault of the program',
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
