import type { Analysis } from '../model/analysis.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Format } from '../model/format.ts';
import { withheldFrom } from '../model/level.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/source.ts';
import { grouped } from '../text/grouped.ts';
import { latinized } from '../text/look-alikes.ts';
import { placed } from '../text/placed.ts';
import { printedWords } from '../text/printed-words.ts';
import { addressWords, type Spellings, spellingsOf, tells } from '../text/spellings.ts';
import { unaccented } from '../text/unaccented.ts';
import { part } from './closed.ts';
import { csvSays } from './csv.ts';
import { docxSays } from './docx.ts';
import { Exhibits } from './exhibits.ts';
import { idsSought, placeCalled } from './ids.ts';
import { markdownSays } from './markdown.ts';
import { pdfSays } from './pdf.ts';
import type { Said } from './said.ts';
import { stringsWithin } from './strings-within.ts';
import { tokensOf } from './tokens.ts';
import { Wanted } from './wanted.ts';
import { xlsxSays } from './xlsx.ts';

/** Looks through the files of a copy, and the names that they will have, for what its readers may not see. */
export type Search = (
  outputs: readonly { readonly format: Format; readonly bytes: Uint8Array }[],
  paper: Paper,
  paths?: readonly string[],
) => readonly Finding[];

/** What every format's file says. */
const SAYS: Readonly<Record<Format, (bytes: Uint8Array) => Said>> = {
  docx: docxSays,
  pdf: pdfSays,
  md: markdownSays,
  csv: csvSays,
  xlsx: xlsxSays,
};

const NAMES: Readonly<Record<Format, string>> = {
  docx: 'the Word file',
  pdf: 'the PDF',
  md: 'the Markdown',
  csv: 'the CSV file',
  xlsx: 'the workbook',
};

/**
 * The search of a copy's files for what the case withholds: protected names in every spelling, and words that stand
 * nowhere in the open. `fixed` is everything whose words the program prints of itself, such as the court's.
 */
export function prepareSearch(analysis: Analysis, fixed: unknown): Search {
  const parted = part(analysis);
  const sought: Sought = {
    names: namesSought(analysis),
    exhibits: new Exhibits(analysis, parted),
    ids: idsSought(analysis, parted),
    wanted: new Wanted(parted),
    fixed: once(() => new Set(stringsWithin(fixed).flatMap(tokensOf))),
  };
  return (outputs, paper, paths = []) => {
    const printed = once(() => ` ${tokensOf(printedWords(paper)).join(' ')} `);
    const told = outputs.flatMap(({ format, bytes }) =>
      [...placesTold(SAYS[format](bytes), sought, printed)].map((at) => ({ format, at })),
    );
    const leaks = [...grouped(told, ({ at }) => at)].map(([at, alike]) =>
      leak([...new Set(alike.map(({ format }) => NAMES[format]))], at),
    );
    return [...paths.flatMap((path) => namesTold(path, sought.names)).slice(0, 1), ...leaks];
  };
}

interface NameSought extends Spellings {
  readonly at: Span;
}

interface Sought {
  readonly names: readonly NameSought[];
  readonly exhibits: Exhibits;
  readonly ids: ReadonlyMap<string, Span>;
  readonly wanted: Wanted;
  readonly fixed: () => ReadonlySet<string>;
}

function namesSought({ case: of, classification }: Analysis): readonly NameSought[] {
  const closed = of.names.filter(({ protect }) => protect && withheldFrom(classification, protect));
  return closed.map((name) => {
    return { ...spellingsOf([name.name, ...name.not].map(({ text }) => text)), at: name.name };
  });
}

/** The places in the case of everything withheld that an output says. */
function placesTold(
  { texts, addresses, marked }: Said,
  sought: Sought,
  printed: () => string,
): ReadonlySet<Span> {
  const { names, exhibits, ids, fixed } = sought;
  const places = new Set<Span>();
  const leading = [...new Set(addresses)];
  const plain = names.length === 0 ? '' : plainOf(texts.join('\n'));
  const run = names.length === 0 ? '' : leading.map(addressWords).join(' ');
  for (const name of names) {
    const { marks, at } = name;
    const isTold =
      (marks.some((word) => plain.includes(word)) && texts.some((text) => isNamed(text, name, fixed))) ||
      (marks.some((word) => run.includes(word)) && leading.some((address) => tells(address, name)));
    if (isTold) places.add(at);
  }
  for (const address of leading) {
    const place = ids.get(placeCalled(address));
    if (place) places.add(place);
  }
  for (const text of texts) {
    for (const { words, at } of exhibits.in(text))
      if (!words.every((word) => fixed().has(word))) places.add(at);
    wordsTold(text, sought, marked ? undefined : printed, places);
  }
  return places;
}

/** Small Latin letters without accents and without signs that cannot be seen: what a name's longest word stands in, if the name does. */
function plainOf(text: string): string {
  return latinized(unaccented(text.replace(UNSEEN_SIGNS, ''))).toLowerCase();
}

const UNSEEN_SIGNS = /[‐-]\s+|[*\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A name that is the court's word too, as `May` is, cannot be told from it where it is printed. */
function isNamed(text: string, { pattern }: Spellings, fixed: Sought['fixed']): boolean {
  const hits = text.match(pattern) ?? [];
  return hits.some((hit) => !tokensOf(hit).every((token) => fixed().has(token)));
}

/**
 * What the court says too is no leak, nor what the paper itself has in a row: that may be put together from what is
 * open. Rows are not looked for where `printed` is absent.
 */
function wordsTold(
  text: string,
  { wanted, fixed }: Sought,
  printed: (() => string) | undefined,
  places: Set<Span>,
): void {
  for (const { words, at } of wanted.in(text)) {
    const innocent =
      words.length === 1
        ? fixed().has(words[0] as string)
        : printed === undefined || printed().includes(` ${words.join(' ')} `);
    if (!innocent) places.add(at);
  }
}

/** The name of one file is told of: those of the other formats are the same. */
function namesTold(path: string, names: readonly NameSought[]): readonly Finding[] {
  const file = path.replace(/^.*\//, '');
  return names
    .filter((name) => tells(file, name))
    .map(({ at }) =>
      structural(
        'redact/file-name',
        at,
        `the file\u2019s own name, \`${file}\`, would tell a name that is withheld from the readers of this copy`,
        'nothing was written; give the case file a name that tells nobody, or say with `--output` how the copy shall be called',
      ),
    );
}

/** One finding for all files that tell the same. */
function leak(files: readonly string[], at: Span): Finding {
  const all = files.length < 2 ? files[0] : `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`;
  return placed(
    structural(
      'redact/leak',
      at,
      `${all} would show words that are withheld here from the readers of this copy`,
      'nothing was written; where the words come from your office\u2019s own Word file, take them out there, else please report this fault of the program',
    ),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
