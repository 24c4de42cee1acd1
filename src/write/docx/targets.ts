import type { Side } from '../../model/mark.ts';
import type { CountHeading, Heading, Numbered, Paper, ReferenceRun, Run } from '../../model/paper.ts';
import { type Bookmark, bookmarks } from './bookmarks.ts';
import { countLabel } from './count-label.ts';
import { type Counted, isCounted } from './counted.ts';
import type { Field } from './field.ts';
import type { LetteredHeading } from './lettered.ts';
import { anchoredBlocks, printedRuns } from './printed.ts';
import { eachSide, type Sided } from './sided.ts';

/** What something in the paper is called among all that can be referred to: notes may share anchors with blocks. */
type Key = `block ${string}` | `note ${string}`;

/** A place that references lead to. */
export interface Target {
  readonly bookmark: Bookmark;
  /** Fields whose results, one after another, are what a reference to it says; none where it has no number of its own. */
  readonly fields: readonly Field[];
}

/** The targets of a paper: what is referred to, and what its author gave a name. */
export interface Targets {
  /** Their anchors by the names of their bookmarks. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The highest number of a bookmark. */
  readonly last: number;
  /** Of a block, by its anchor. */
  block(anchor: string): Bookmark | undefined;
  /** Of a note, by its number: it stands about its first call. */
  note(number: number): Bookmark | undefined;
  /** Where a reference leads, as a paper of a redline counts. */
  of(run: ReferenceRun, side: Side): Target | undefined;
}

/** A place before it has a bookmark: its key, the name it would like, and its fields once the names are known. */
interface Place {
  readonly key: Key;
  readonly anchor: string;
  /** Keys of the places that its fields also need. */
  readonly needs: readonly Key[];
  fields(name: (key: Key) => string): readonly Field[];
}

/**
 * Finds the targets of a paper, of which Word counts the paragraphs given. What its table of contents names is one
 * also where its pages turn out too few for it: the rest of the file need not wait to know. Bookmarks of the papers of a
 * redline have names that are all different.
 */
export function findTargets(
  { notes }: Paper,
  sides: Sided<Paper>,
  counted: Counted,
  lettered: Sided<readonly LetteredHeading[]>,
): Targets {
  const places = eachSide(sides, (paper, side) => placesIn(paper, counted, lettered[side], side));
  const all = new Set([...places.new, ...places.old]);
  const marks = bookmarks(all);
  const targets = eachSide(sides, (_, side) => placeTargets(places[side], marks));
  return {
    anchors: new Map([...all].map(({ key, anchor }) => [marks.get(key)?.name ?? '', anchor])),
    last: marks.size,
    block: (anchor) => marks.get(`block ${anchor}`),
    note: (number) => marks.get(`note ${notes[number - 1]?.anchor}`),
    of: (run, side) => targets[side].get(keyOf(run)),
  };
}

/** What is wanted of one paper. */
function placesIn(
  paper: Paper,
  counted: Counted,
  lettered: readonly LetteredHeading[],
  side: Side,
): readonly Place[] {
  const wanted = new Set<Key>();
  for (const run of printedRuns(paper)) for (const key of wantedBy(run, paper)) wanted.add(key);
  for (const anchor of [...entryAnchors(paper), ...namedAnchors(paper)]) wanted.add(`block ${anchor}`);
  const places = [...blockPlaces(paper, counted, lettered, side), ...notePlaces(paper)];
  for (const place of places) if (wanted.has(place.key)) for (const key of place.needs) wanted.add(key);
  return places.filter((place) => wanted.has(place.key));
}

function keyOf({ to, anchor }: ReferenceRun): Key {
  return to === 'note' ? `note ${anchor}` : `block ${anchor}`;
}

function entryAnchors({ blocks }: Paper): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'contents' ? block.entries.map(({ anchor }) => anchor) : [],
  );
}

/** Those that are ids of the case, or by which the file tells of it: a paper that is redrafted in Word and read back has them again. */
function namedAnchors(paper: Paper): string[] {
  const told = new Set(
    Object.entries(paper.properties.particulars ?? {}).flatMap(([path, value]) => [
      path.split('.')[1],
      ...(path.endsWith('.incorporates') ? value.split(/; |\.\./) : []),
    ]),
  );
  return anchoredBlocks(paper).flatMap(({ anchor }) =>
    POSITIONAL.test(anchor) && !told.has(anchor) ? [] : [anchor],
  );
}

/** What is called by its place, for want of a name. */
export const POSITIONAL = /^(?:paragraph|heading|count|schedule|note)-\d/;

function wantedBy(run: Run, { notes }: Paper): Key[] {
  if (run.kind === 'reference') return [keyOf(run)];
  if (run.kind === 'call' && !run.first) return [`note ${notes[run.note - 1]?.anchor}`];
  return [];
}

function placeTargets(places: readonly Place[], marks: ReadonlyMap<Key, Bookmark>): Map<Key, Target> {
  const bookmark = (key: Key) => marks.get(key) ?? { id: 0, name: '' };
  return new Map(
    places.map((place) => {
      const fields = place.fields((key) => bookmark(key).name);
      return [place.key, { bookmark: bookmark(place.key), fields }];
    }),
  );
}

/** The notes that are called; a bookmark about a call that is nowhere would be an error in Word. */
function notePlaces(paper: Paper): Place[] {
  const called = new Set<number>();
  for (const run of printedRuns(paper)) if (run.kind === 'call' && run.first) called.add(run.note);
  return paper.notes
    .filter((note) => called.has(note.number))
    .map(({ anchor, number }) => {
      const key: Key = `note ${anchor}`;
      return {
        key,
        anchor,
        needs: [],
        fields: (name) => [{ instruction: `NOTEREF ${name(key)} \\h`, result: `${number}` }],
      };
    });
}

function blockPlaces(
  paper: Paper,
  counted: Counted,
  lettered: readonly LetteredHeading[],
  side: Side,
): Place[] {
  const letters = new Map(lettered.map(({ heading, letter }) => [heading.anchor, letter]));
  let path: readonly Numbered[] = [];
  let outline: readonly Heading[] = [];
  return anchoredBlocks(paper).map((block) => {
    if (block.kind === 'heading') {
      outline = [...outline.filter(({ level }) => level < block.level), block];
      return headingPlace(outline, letters.get(block.anchor));
    }
    if (block.kind === 'count') return countPlace(paper, block);
    path = [...path.filter((above) => above.level < block.level), block];
    return path.every((one) => isCounted(one, counted, side))
      ? numberedPlace(path)
      : { ...placed(block.anchor), fields: () => [] };
  });
}

function placed(anchor: string) {
  return { key: `block ${anchor}` as const, anchor, needs: [] };
}

/** A heading below those it belongs to, which has a letter where it is that of a schedule, or a number where the court numbers headings. */
function headingPlace(outline: readonly Heading[], letter: string | undefined): Place {
  const { anchor, label } = outline.at(-1) as Heading;
  const place = placed(anchor);
  if (letter !== undefined)
    return { ...place, fields: (name) => [{ instruction: `REF ${name(place.key)} \\h`, result: letter }] };
  if (label === undefined) return { ...place, fields: () => [] };
  const result = outline
    .map((heading) => heading.label ?? '')
    .join('')
    .replace(/\.$/, '');
  return { ...place, fields: (name) => [{ instruction: `REF ${name(place.key)} \\w \\h`, result }] };
}

function countPlace(paper: Paper, block: CountHeading): Place {
  const place = placed(block.anchor);
  const { number } = countLabel(block, paper.sheet.numbering.count);
  return { ...place, fields: (name) => [{ instruction: `REF ${name(place.key)} \\h`, result: number }] };
}

/**
 * A paragraph of the list below those it belongs to. A reference to a sub-paragraph is a field for each level:
 * `\w`, the number in full context, keeps the stops of the levels above by the letter of its specification
 * (`14.(b)`; its example is `1.a.ii`), where a court writes `14(b)`. The number without context (`\n`, and `\r` at
 * the outermost level) is "without trailing periods", whatever stands before it.
 */
function numberedPlace(path: readonly Numbered[]): Place {
  const keys = path.map((block) => `block ${block.anchor}` as const);
  const own = path[path.length - 1] as Numbered;
  return {
    key: `block ${own.anchor}`,
    anchor: own.anchor,
    needs: keys.slice(0, -1),
    fields: (name) =>
      path.map((block) => ({
        instruction: `REF ${name(`block ${block.anchor}`)} ${block.level === 0 ? '\\r' : '\\n'} \\h`,
        result: block.label.replace(/\.+$/, ''),
      })),
  };
}
