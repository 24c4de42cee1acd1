import type { FoundPiece, Particulars, Remark } from '../model/recognition.ts';
import type { WordRun } from '../model/word-document.ts';
import { joined, type Piece, type Words } from './joined-pieces.ts';
import type { Registry } from './registry.ts';
import { type Spoken, type SpokenNumber, spokenIn } from './spoken.ts';
import { numberOf, type Target, type Targets } from './targets.ts';

/** What text is read with. */
export interface Reader {
  readonly targets: Targets;
  readonly registry: Registry;
  readonly remarks: Remark[];
  /** Whether the file is one of this program's own, in which every look is meant. */
  readonly own: boolean;
  /** What the file itself tells of the thing of some kind whose bookmark stands in runs. */
  readonly told: (kind: string, runs: readonly WordRun[]) => Particulars;
  /** The ids of incidents by their numbers, as the file itself tells them. */
  readonly incidents: ReadonlyMap<string, string>;
}

/** Where a text stands: its line, the paragraph it belongs to, and whether it is a note's. */
export interface Place {
  readonly line: number;
  readonly within: Target | undefined;
  readonly note: boolean;
}

/** The pieces of a text: references found in fields and in words, calls of notes, and all its other words. */
export function piecesOf(runs: readonly WordRun[], place: Place, reader: Reader): readonly FoundPiece[] {
  const pieces = joined(runs.flatMap((run) => pieceOf(run, place, reader)));
  const spoken = pieces.flatMap((piece) =>
    piece.kind === 'words' && !piece.href && !piece.stale
      ? wordsAndReferences(piece, place, reader)
      : [piece],
  );
  return trimmed(joined(spoken.map(plain)).map(bare));
}

/** A piece without what only its reading needed. */
function plain(piece: Piece): Piece {
  if (piece.kind !== 'words') return piece;
  const { stale: _, ...rest } = piece;
  return rest;
}

function bare(piece: Piece): FoundPiece {
  if (piece.kind !== 'reference') return piece;
  const { kind, id, text, bold, italic } = piece;
  return { kind, id, text, bold, italic };
}

function pieceOf(run: WordRun, place: Place, reader: Reader): readonly Piece[] {
  switch (run.kind) {
    case 'mark':
      return [];
    case 'break':
      return [{ kind: 'words', text: ' ', bold: false, italic: false }];
    case 'call': {
      const note = reader.targets.notes.get(run.note);
      return note && !place.note ? [{ kind: 'call', note: reader.registry.idOf(note) }] : [];
    }
    case 'text': {
      const { text, bold, italic, href } = run;
      return [
        {
          kind: 'words',
          text: spaced(text),
          bold,
          italic,
          ...(href === undefined || !/^(?:https?:\/\/|mailto:)/i.test(href) ? {} : { href }),
        },
      ];
    }
    case 'reference':
      return [referenceOf(run, place, reader)];
  }
}

/** Spaces of all kinds but those that join words. */
function spaced(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ');
}

/** A number as references say it, not words that happen to lead somewhere. */
const NUMBER = /^[\s(]*(?:\d{1,4}|[a-z]{1,4}|[A-Z]{1,4})(?:[.)(]+[0-9a-z]{0,4})*[\s).]*$/;

function referenceOf(
  run: Extract<WordRun, { kind: 'reference' }>,
  place: Place,
  { targets, registry, remarks, own, incidents }: Reader,
): Piece {
  const { text, bold, italic } = run;
  const target = targets.marks.get(run.to);
  const words: Words = { kind: 'words', text: spaced(text), bold, italic };
  // A note calls no other: what is raised in it is a reference.
  if (target?.kind === 'note' && run.call && !place.note)
    return { kind: 'call', note: registry.idOf(target) };
  // A group is referred to by the numbers of its counts.
  if (!NUMBER.test(text) && target?.kind !== 'group' && !(target?.kind === 'section' && own)) return words;
  if (target?.kind === 'paragraph' && target.incident === 'changed') {
    const message = `the reference \`${text}\` is the number of an incident whose words were changed`;
    remarks.push(brokenAt(place.line, text, message));
    return { ...words, stale: true };
  }
  const incident = target?.kind === 'schedule' && numberOf(target) !== text ? incidents.get(text) : undefined;
  if (target && incident !== undefined)
    return { kind: 'reference', id: incident, text, bold, italic, target };
  if (!target || !isPrinted(target, targets)) {
    remarks.push(brokenAt(place.line, text, `the reference \`${text}\` leads to nothing in the Word file`));
    return { ...words, stale: true };
  }
  return target.kind === 'section' && !own
    ? words
    : { kind: 'reference', id: registry.idOf(target), text, bold, italic, target };
}

function brokenAt(line: number, words: string, message: string): Remark {
  return {
    rule: 'import/broken-reference',
    severity: 'warning',
    line,
    words,
    message,
    help: 'it stands as text; write `@` and the id of what is meant in its place',
  };
}

function wordsAndReferences(words: Words, place: Place, reader: Reader): readonly Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const spoken of spokenIn(words.text, place.note)) {
    const found = spoken.numbers.map((number) => ({
      number,
      target: targetOf(number, spoken, place, reader),
    }));
    circular(found, place, reader);
    for (const { number, target } of found) {
      if (!target || number.start < from) continue;
      out.push({ ...words, text: words.text.slice(from, number.start) });
      out.push({
        kind: 'reference',
        id: reader.registry.idOf(target),
        text: number.text,
        bold: words.bold,
        italic: words.italic,
        target,
      });
      from = number.end;
    }
  }
  return [...out, { ...words, text: words.text.slice(from) }].filter(
    (piece) => piece.kind !== 'words' || piece.text !== '',
  );
}

function targetOf(
  { text }: SpokenNumber,
  { kind }: Spoken,
  place: Place,
  reader: Reader,
): Target | undefined {
  const { targets, remarks } = reader;
  const said = LOOKUPS[kind](text, place, targets);
  const found = said && isPrinted(said, targets) ? said : undefined;
  if (!found) remarks.push(brokenAt(place.line, text, `there is no ${kind} \`${text}\` in the Word file`));
  return found;
}

/** Whether a case can refer to it: to a note that no text calls, none can. */
function isPrinted(target: Target, { called }: Targets): boolean {
  return target.kind !== 'note' || called.has(target.key);
}

const LOOKUPS: Readonly<
  Record<Spoken['kind'], (number: string, place: Place, targets: Targets) => Target | undefined>
> = {
  paragraph: paragraphAt,
  count: (number, _, { counts }) => counts.get(Number(number)),
  note: (number, _, { notes }) => [...notes.values()].find(({ label }) => label === number),
  schedule: (number, _, { schedules }) => schedules.get(number),
};

/** `12(a)(ii)`, `12 a)`; where several have the number, the nearest before the place counts. */
function paragraphAt(text: string, { line }: Place, { paragraphs }: Targets): Target | undefined {
  const [number = '', ...items] =
    text.replace(/(?<=\d)\s(?=bis|ter|quater)/, '').match(/\d+(?:bis|ter|quater|[A-Z])?|[a-z]+/g) ?? [];
  const all = paragraphs.get(number) ?? [];
  let found = all.findLast((draft) => draft.line < line) ?? all[0];
  for (const item of items) {
    found = found?.items.find(({ label }) => label && label.text.replace(/[^0-9A-Za-z]/g, '') === item);
  }
  return found;
}

/** A paragraph that repeats itself among others is a slip of those who count by hand. */
function circular(
  found: readonly { number: SpokenNumber; target: Target | undefined }[],
  { within, line }: Place,
  { remarks }: Reader,
): void {
  if (within?.kind !== 'paragraph') return;
  const own = Number(numberOf(within).replace(/\D.*$/, ''));
  found.forEach(({ number, target }, index) => {
    const from = found[index - 1];
    const [first, last] = [Number.parseInt(from?.number.text ?? '', 10), Number.parseInt(number.text, 10)];
    const itself = number.through && target?.kind === 'paragraph' && first <= own && own <= last;
    if (!itself || !from) return;
    const message = `paragraph ${own} refers to paragraphs ${first} to ${last}, and so to itself`;
    remarks.push({
      rule: 'import/circular-reference',
      severity: 'warning',
      line,
      words: number.text,
      message,
      help: 'put the last paragraph that is meant in place of the second id',
    });
  });
}

function trimmed(pieces: readonly FoundPiece[]): readonly FoundPiece[] {
  const out = [...pieces];
  const [first, last] = [out[0], out.at(-1)];
  if (first?.kind === 'words') out[0] = { ...first, text: first.text.replace(/^ +/, '') };
  const end = out.at(-1);
  if (last && end?.kind === 'words') out[out.length - 1] = { ...end, text: end.text.replace(/ +$/, '') };
  return out.filter((piece) => piece.kind !== 'words' || piece.text !== '');
}
