import type { Aside, AsideKind, WordBlock, WordDocument, WordNote } from '../model/word-document.ts';
import { paragraphsIn, wordsOf } from '../model/word-document.ts';
import { joinsOf } from '../text/joins.ts';
import type { Archive } from '../text/office-archive.ts';
import { readParts } from './archive.ts';
import { readBlocks } from './blocks.ts';
import { broken, Damage } from './damage.ts';
import type { Desk } from './desk.ts';
import { LIMITS } from './limits.ts';
import { counterOf } from './numbering.ts';
import { mainPart, type Part, partOfFile, partsOfKind } from './package.ts';
import { readStyles } from './styles.ts';
import { type Element, elements, find, textIn } from './xml.ts';

/** A Word file taken apart, or why it cannot be: a sentence for the user, with advice. */
export type Unpacked =
  | { readonly document: WordDocument; readonly trouble?: undefined }
  | { readonly document: undefined; readonly trouble: string };

/** Takes a .docx apart. Never throws for what the file holds. */
export function unpack(path: string, bytes: Uint8Array): Unpacked {
  try {
    return { document: read(path, readParts(bytes)) };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { document: undefined, trouble: `${error.message}; ${error.help}` };
  }
}

function read(path: string, parts: Archive): WordDocument {
  const main = mainPart(parts);
  const ledger: Ledger = { lines: [], asides: [], changes: 0 };
  const styles = readStyles(partsOfKind(main, 'styles', parts)[0]?.root);
  const counter = counterOf(partsOfKind(main, 'numbering', parts)[0]?.root, styles);
  const core = partOfFile('core-properties', parts)?.root;
  const spoken = find(core, 'language');
  const language = spoken && textIn(spoken).trim();
  const joins = joinsOf(language ?? '');
  const deskFor = (part: Part) => newDesk({ styles, counter, targets: part.targets, joins }, ledger);
  const body = find(main.root, 'w:body');
  if (!body) throw broken('its text is missing');
  const blocks = readBlocks(body, deskFor(main));
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) =>
    partsOfKind(main, `${kind}s`, parts).flatMap((part) => readNotes(kind, part, deskFor(part))),
  );
  for (const kind of ['header', 'footer', 'comments'] as const)
    for (const part of partsOfKind(main, kind, parts)) readAside(kind, part, deskFor(part));
  coreAsides(core, ledger);
  if (ledger.lines.every((line) => line.trim() === ''))
    throw new Damage('this Word file has no words in it', 'is it the right one, and was it saved?');
  return {
    source: { path, text: ledger.lines.join('\n') },
    body: blocks,
    notes: new Map(notes.map((note) => [note.key, note])),
    asides: distinct(ledger.asides),
    properties: customProperties(partOfFile('custom-properties', parts)?.root),
    language,
    trackedChanges: ledger.changes,
  };
}

interface Ledger {
  readonly lines: string[];
  readonly asides: Aside[];
  changes: number;
}

function newDesk(of: Pick<Desk, 'styles' | 'counter' | 'targets' | 'joins'>, ledger: Ledger): Desk {
  return {
    ...of,
    line: () => {
      if (ledger.lines.push('') > LIMITS.paragraphs)
        throw broken('it has more paragraphs than any indictment');
      return ledger.lines.length;
    },
    fill: (line, words) => {
      ledger.lines[line - 1] = words.replace(/[\s\u2028\u2029]/g, ' ');
    },
    aside: (aside) => ledger.asides.push(aside),
    changed: () => {
      ledger.changes++;
    },
    wordsOf: allWords,
  };
}

const SPACES: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr', 'w:p']);

function allWords(element: Element): string {
  return elements(element)
    .map((child) => {
      if (/^(?:w:(?:t|delText)|m:t)$/.test(child.name)) return textIn(child);
      if (child.name === 'mc:Fallback') return '';
      return (SPACES.has(child.name) ? ' ' : '') + allWords(child);
    })
    .join('');
}

/** The notes of a part; the rules above notes are none. */
function readNotes(kind: WordNote['kind'], part: Part, desk: Desk): readonly WordNote[] {
  return elements(part.root, `w:${kind}`)
    .filter(({ attributes }) => !/separator|notice/i.test(attributes['w:type'] ?? ''))
    .map((note) => ({ key: `${kind} ${note.attributes['w:id']}`, kind, blocks: readBlocks(note, desk) }));
}

function readAside(kind: 'header' | 'footer' | 'comments', part: Part, desk: Desk): void {
  if (kind !== 'comments') say(kind, readBlocks(part.root, desk), desk);
  for (const comment of elements(part.root, 'w:comment')) {
    say('comment', readBlocks(comment, desk), desk, comment.attributes['w:author']);
  }
}

function say(kind: AsideKind, blocks: readonly WordBlock[], desk: Desk, by?: string): void {
  const text = paragraphsIn(blocks)
    .map(({ runs }) => wordsOf(runs))
    .join(' ');
  if (text.trim() !== '') desk.aside({ kind, text, ...(by === undefined ? {} : { by }) });
}

function coreAsides(core: Element | undefined, ledger: Ledger): void {
  for (const name of ['title', 'subject', 'keywords', 'description']) {
    const property = find(core, name);
    const text = property ? textIn(property).trim() : '';
    if (text !== '') ledger.asides.push({ kind: 'property', text });
  }
}

function customProperties(root: Element | undefined): ReadonlyMap<string, string> {
  return new Map(
    elements(root, 'property').map((property) => [property.attributes.name ?? '', textIn(property)]),
  );
}

/** Word keeps one header for each kind of page; the same words are said once. */
function distinct(asides: readonly Aside[]): readonly Aside[] {
  return [
    ...new Map(asides.map((aside) => [`${aside.kind} ${aside.line ?? ''} ${aside.text}`, aside])).values(),
  ];
}
