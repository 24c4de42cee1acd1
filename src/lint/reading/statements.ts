import type {
  Accused,
  Count,
  CountGroup,
  Incident,
  Item,
  Paragraph,
  Passage,
  Schedule,
} from '../../model/case.ts';
import type { Call } from '../../model/inline.ts';
import { callsIn } from '../../model/inline.ts';
import { paragraphsIn, type Stretch, stretchesOf } from '../../model/passages.ts';
import type { Prose } from '../../model/prose.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Plain, plainOf } from './plain.ts';

/** What a text is in the paper. `particular` is what the case says of somebody in a word or two, as a position or a birthplace. */
export type Role =
  | 'caption'
  | 'particular'
  | 'term'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quotation'
  | 'count title'
  | 'schedule title'
  | 'cell'
  | 'note';

/** A text of the case as its reader sees it: what it is, its number, and what it belongs to. */
export interface Statement extends Plain {
  readonly role: Role;
  readonly prose: Prose;
  /** As printed: `12` of a paragraph, `12(a)` of a sub-paragraph, `3` of a note or count; undefined of what has none. */
  readonly number: string | undefined;
  readonly home: Home;
}

/** What a text belongs to. */
export interface Home {
  readonly part: Stretch['part'] | 'caption' | 'terms' | 'footnotes';
  /** The paragraph that it is, or stands in. */
  readonly paragraph?: Paragraph;
  readonly accused?: Accused;
  readonly count?: Count;
  /** The group whose counts have it in common. */
  readonly group?: CountGroup;
  readonly schedule?: Schedule;
  /** Of a note: its key, and the statement that first calls it. */
  readonly note?: string;
  readonly caller?: Statement;
}

/** Every printed text of the case in the order of the paper; then the notes by number, and those that nothing calls. */
export const statementsOf = once((exhibit: Exhibit): readonly Statement[] => {
  const body = [...bodyOf(exhibit)];
  return [...body, ...notesOf(exhibit, body)];
});

/** The statements that carry what is alleged: paragraphs, their items and quotations. */
export function allegationsIn(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ role }) => role === 'paragraph' || role === 'item' || role === 'quotation');
}

type Draw = (role: Role, prose: Prose | undefined, home: Home, numbered?: object) => Iterable<Statement>;

function* bodyOf(exhibit: Exhibit): Generator<Statement> {
  const { case: of, court } = exhibit.analysis;
  const draw = drawer(exhibit);
  const { title, situation, chamber, place } = of.document;
  for (const prose of [title, situation, chamber, place]) yield* draw('caption', prose, { part: 'caption' });
  for (const accused of of.accused) {
    const home: Home = { part: 'accused', accused };
    for (const prose of [accused.position, accused.born, accused.birthplace, accused.nationality])
      yield* draw('particular', prose, home);
    for (const passage of accused.paragraphs) yield* ofPassage(passage, home, draw);
  }
  for (const { means } of of.terms) yield* draw('term', means, { part: 'terms' });
  const stretches = stretchesOf(of, court.parts);
  const told = new Set(stretches.flatMap(({ passages }) => paragraphsIn(passages).map(incidentOf)));
  for (const { passages, ...home } of stretches) {
    if (home.accused) continue;
    yield* draw('heading', home.group?.heading, home, home.group);
    yield* draw('count title', home.count?.title, home, home.count);
    if (home.schedule) yield* cellsOf(home.schedule, told, home, draw);
    for (const passage of passages) yield* ofPassage(passage, home, draw);
  }
}

function* ofPassage(passage: Passage, home: Home, draw: Draw): Generator<Statement> {
  if (passage.kind === 'paragraph') return yield* ofParagraph(passage, home, draw);
  yield* draw('heading', passage.heading, home, passage);
  for (const inner of passage.paragraphs) yield* ofPassage(inner, home, draw);
}

function* ofParagraph(paragraph: Paragraph, home: Home, draw: Draw): Generator<Statement> {
  const own = { ...home, paragraph };
  yield* draw('paragraph', paragraph.text, own, paragraph);
  yield* draw('quotation', paragraph.quote, own, paragraph);
  for (const prose of paragraph.incident?.victims ?? []) yield* draw('cell', prose, own);
  yield* ofItems(paragraph.items, own, draw);
}

function* ofItems(items: readonly Item[], home: Home, draw: Draw): Generator<Statement> {
  for (const item of items) {
    yield* draw('item', item.text, home, item);
    yield* ofItems(item.items, home, draw);
  }
}

function incidentOf({ incident }: Paragraph): Incident | undefined {
  return incident;
}

/** The table of a schedule; incidents that have been `told` in paragraphs are not read twice. */
function* cellsOf(
  schedule: Schedule,
  told: ReadonlySet<Incident | undefined>,
  home: Home,
  draw: Draw,
): Generator<Statement> {
  yield* draw('schedule title', schedule.title, home, schedule);
  for (const prose of schedule.columns) yield* draw('cell', prose, home);
  for (const { cells } of schedule.rows) for (const prose of cells) yield* draw('cell', prose, home);
  for (const incident of schedule.incidents?.all ?? []) {
    if (told.has(incident)) continue;
    for (const prose of [incident.place, ...incident.victims, incident.conduct])
      yield* draw('cell', prose, home);
  }
}

function drawer({ analysis, series }: Exhibit): Draw {
  return function* (role, prose, home, numbered) {
    if (!prose) return;
    const key = numbered && analysis.keys.get(numbered);
    const number = key === undefined ? undefined : series.byKey.get(key)?.reference;
    yield { role, prose, number, home, ...plainOf(prose, analysis.texts.get(prose) ?? []) };
  };
}

function* notesOf({ analysis, series }: Exhibit, body: readonly Statement[]): Generator<Statement> {
  const callers = new Map<string, { readonly call: Call; readonly caller: Statement }>();
  for (const caller of body)
    for (const call of callsIn(analysis.texts.get(caller.prose) ?? []))
      if (!callers.has(call.note)) callers.set(call.note, { call, caller });
  for (const key of new Set([...series.notes, ...analysis.notes.keys()])) {
    const note = analysis.notes.get(key);
    const called = callers.get(key);
    const written = placeOf(note?.footnote?.text, called?.call);
    if (!note || !written) continue;
    const home: Home = { part: 'footnotes', note: key, ...(called && { caller: called.caller }) };
    const number = series.byKey.get(key)?.reference;
    yield {
      role: 'note',
      prose: written.prose,
      number,
      home,
      ...plainOf(written.prose, note.content, written.start),
    };
  }
}

/** A note that was written on the spot begins behind the `^[` of its call. */
function placeOf(
  text: Prose | undefined,
  call: Call | undefined,
): { readonly prose: Prose; readonly start: number } | undefined {
  if (text) return { prose: text, start: 0 };
  const prose = call?.at.prose;
  return prose && call ? { prose, start: call.at.start + 2 } : undefined;
}
