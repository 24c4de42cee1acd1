import { automaticNumbers, readStylePlaces } from '../write/docx/reading/numberer.ts';
import { openWord, type WordFile } from '../write/docx/reading/package.ts';
import { all, child, type Element, value } from '../write/docx/reading/xml.ts';
import { type Finds, type FoundNote, type Passage, type Reading, reading } from './reading.ts';
import { type Sign, signsOf } from './word-signs.ts';

/** Reads a Word file from its raw parts: numbers as Word would count them, fields with the results they hold. */
export function readDocx(bytes: Uint8Array): Reading {
  const file = openWord(bytes);
  const every = all(file.xml('word/document.xml'), 'w:p');
  const paragraphs = every.filter((paragraph) => !isEntry(paragraph));
  const lines = paragraphs.map(signsOf);
  const numbers = noteNumbers(lines.flat());
  const labels = automaticNumbers(file, paragraphs);
  const places = readStylePlaces(file);
  const passages = paragraphs.map((paragraph, index): Passage => {
    const line = lines[index] ?? [];
    const passage = { text: said(line, numbers), places: line.flatMap((sign) => placeOf(sign)) };
    const label = labels[index];
    if (label && /^Heading\d/.test(styleOf(paragraph)))
      return { ...passage, text: `${label} ${passage.text}` };
    return label
      ? { ...passage, numbered: { level: places.get(styleOf(paragraph))?.level ?? 0, label } }
      : passage;
  });
  const notes = notesOf(file, lines, numbers);
  const inNotes = notes.map((note) => note.signs);
  const body = waysOf(lines, relationsOf(file, 'document'), numbers);
  const below = waysOf(inNotes, relationsOf(file, 'footnotes'), numbers);
  return reading({
    passages,
    notes,
    references: [...body.references, ...below.references],
    links: [...body.links, ...below.links],
    contents: every.filter(isEntry).flatMap((entry) => referencesOf(signsOf(entry))),
  });
}

/** Whether a paragraph is an entry of the table of contents. */
function isEntry(paragraph: Element): boolean {
  return /^TOC\d$/.test(styleOf(paragraph));
}

type Numbers = ReadonlyMap<string, number>;

/** Word numbers notes in the order of their calls, whatever their ids. */
function noteNumbers(signs: readonly Sign[]): Numbers {
  const ids = signs.flatMap((sign) => (sign.kind === 'call' ? [sign.id] : []));
  return new Map(ids.map((id, index) => [id, index + 1]));
}

function notesOf(
  file: WordFile,
  lines: readonly Sign[][],
  numbers: Numbers,
): (FoundNote & { readonly signs: Sign[] })[] {
  return all(file.xml('word/footnotes.xml'), 'w:footnote')
    .filter((note) => note.attributes['w:type'] === undefined)
    .map((note) => {
      const id = note.attributes['w:id'] ?? '';
      const signs = all(note, 'w:p').flatMap(signsOf);
      const number = numbers.get(id) ?? 0;
      return {
        number,
        signs,
        text: said(signs, numbers),
        places: lines.flatMap((line) => aroundCall(line, id)),
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** The bookmark that stands about the call of a note, by which NOTEREF finds it. */
function aroundCall(line: readonly Sign[], id: string): string[] {
  const at = line.findIndex((sign) => sign.kind === 'call' && sign.id === id);
  const before = line[at - 1];
  return at >= 0 && before?.kind === 'start' ? [before.name] : [];
}

function placeOf(sign: Sign): string[] {
  return sign.kind === 'start' ? [sign.name] : [];
}

function said(signs: readonly Sign[], numbers: Numbers): string {
  return signs
    .map((sign) => {
      if (sign.kind === 'call') return `[^${numbers.get(sign.id)}]`;
      if (!('text' in sign)) return '';
      return isLaterCall(sign) ? `[^${sign.text}]` : sign.text;
    })
    .join('');
}

/** A further call of a note: a field in the look of a call (`\f`). */
function isLaterCall(sign: Sign): boolean {
  return sign.kind === 'field' && /^NOTEREF .*\\f/.test(sign.instruction);
}

function waysOf(
  lines: readonly (readonly Sign[])[],
  relations: ReadonlyMap<string, string>,
  numbers: Numbers,
): Pick<Finds, 'references' | 'links'> {
  const references = lines.flatMap(referencesOf);
  const links = lines.flat().flatMap((sign) => {
    if (sign.kind !== 'link' || sign.relation === '') return [];
    const fragment = sign.anchor && `#${sign.anchor}`;
    return [{ text: said([sign], numbers), address: (relations.get(sign.relation) ?? '') + fragment }];
  });
  return { references, links };
}

/** A field for each level of `14(b)` stand side by side; together they are one reference, to what the last leads to. */
function referencesOf(line: readonly Sign[]): { text: string; place: string }[] {
  const found: { text: string; place: string }[] = [];
  let whole: { text: string; place: string } | undefined;
  for (const sign of line) {
    const way = isLaterCall(sign) ? undefined : wayOf(sign);
    if (way && whole && sign.kind === 'field' && / \\n/.test(sign.instruction)) {
      whole.text += way.text;
      whole.place = way.place;
    } else {
      whole = way;
      if (way) found.push(way);
    }
  }
  return found;
}

function wayOf(sign: Sign): { text: string; place: string } | undefined {
  if (sign.kind === 'link') return sign.relation === '' ? { text: sign.text, place: sign.anchor } : undefined;
  const [, place] = (sign.kind === 'field' && /^(?:NOTE)?REF (\S+)/.exec(sign.instruction)) || [];
  return sign.kind === 'field' && place !== undefined ? { text: sign.text, place } : undefined;
}

function relationsOf(file: WordFile, part: string): ReadonlyMap<string, string> {
  const path = `word/_rels/${part}.xml.rels`;
  if (!file.paths.includes(path)) return new Map();
  return new Map(
    all(file.xml(path), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
}

function styleOf(paragraph: Element): string {
  return value(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
}
