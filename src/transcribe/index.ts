import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import {
  type FoundAccused,
  type FoundCount,
  type FoundGroup,
  type FoundIncident,
  type FoundNote,
  type FoundParagraph,
  type FoundPassage,
  type FoundPiece,
  type FoundSchedule,
  type FoundTerm,
  mayLackProtection,
  type Recognition,
} from '../model/recognition.ts';
import { markupOf } from './markup.ts';
import { flow, list, markup, NOTHING, numbered, plain, put, text, words } from './nodes.ts';
import { remainderText } from './remainder.ts';
import { nested, nodeOf } from './values.ts';

/** The longest line of the file, in characters, where words allow. */
const WIDTH = 120;

const ORIGIN = ' Read from a Word file by `indict import`. Numbers after # are those of the Word file.';

const UNPROTECTED =
  ' MARKS OF PROTECTION DO NOT TRAVEL THROUGH WORD: set `protect` under `names`, `redact` and `:redact[…]` again before\n' +
  ' any copy is made with `--for`; until then a copy prints everything.';

/** A case file, format 1, of what was recognised in a Word file; what has no place in it stands below as a comment. */
export function transcribe(found: Recognition): string {
  const root = new YAMLMap();
  put(root, 'format', plain(1));
  put(root, 'court', text(found.particulars.get('court') ?? ''));
  put(root, 'document', nested(found.particulars, 'document.'));
  put(root, 'period', nested(found.particulars, 'period.'));
  put(root, 'prosecutor', nested(found.particulars, 'prosecutor.'));
  put(root, 'accused', list(found.accused.map(accused)));
  put(root, 'terms', list(found.terms.map(term)));
  put(root, 'incidents', list(found.incidents.map(incident)));
  put(root, 'general_allegations', list(found.generalAllegations.map(passage)));
  put(root, 'individual_responsibility', list(found.individualResponsibility.map(passage)));
  put(root, 'counts', list(counts(found.counts)) ?? new YAMLSeq());
  put(root, 'forfeiture', list(found.forfeiture.map(passage)));
  put(root, 'footnotes', footnotes(found.notes));
  put(root, 'schedules', list(found.schedules.map(schedule)));
  const document = new Document(root);
  document.commentBefore = mayLackProtection(found.particulars) ? `${UNPROTECTED}\n${ORIGIN}` : ORIGIN;
  const body = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  return spread(body) + remainderText(found);
}

/** An empty line before each part, as a drafter sets them. */
function spread(yaml: string): string {
  return yaml.replace(
    /\n(?=(?:document|accused|terms|incidents|general_allegations|individual_responsibility|counts|forfeiture|footnotes|schedules):)/g,
    '\n\n',
  );
}

function accused({ id, particulars, paragraphs }: FoundAccused): YAMLMap {
  const map = new YAMLMap();
  put(map, 'id', plain(id));
  put(map, 'name', words(particulars.get('name') ?? ''));
  for (const [key, value] of particulars) if (key !== 'name') put(map, key, nodeOf(key, value));
  put(map, 'paragraphs', list(paragraphs.map(passage)));
  return map;
}

function passage(from: FoundPassage): Node {
  if (from.kind === 'paragraph') return paragraph(from);
  const map = new YAMLMap();
  put(map, 'heading', markup(from.heading));
  if (from.id !== undefined) put(map, 'id', plain(from.id));
  put(map, 'paragraphs', list(from.paragraphs.map(passage)) ?? new YAMLSeq());
  return map;
}

function paragraph(found: FoundParagraph): Node {
  const { id, label, doubt = '', text: pieces, date, event, quote, items } = found;
  const map = new YAMLMap();
  if (found.incident !== undefined) {
    put(map, 'incidents', flow([numbered(plain(found.incident), label)]));
    return map;
  }
  const words = numbered(markup(pieces), `${label} ${doubt}`.trim());
  if (id === undefined && date === undefined && quote === undefined && items.length === 0) return words;
  if (id !== undefined) put(map, 'id', plain(id));
  if (date !== undefined) put(map, 'date', text(date));
  if (event) put(map, 'event', markup(event));
  put(map, 'text', words);
  if (quote) put(map, 'quote', markup(quote));
  put(map, 'items', list(items.map(paragraph)));
  return map;
}

function term({ id, term: pieces, means }: FoundTerm): YAMLMap {
  const map = new YAMLMap();
  put(map, 'id', plain(id));
  put(map, 'term', markup(pieces));
  put(map, 'means', markup(means));
  return map;
}

function incident({ id, number, particulars, place, victims, conduct }: FoundIncident): YAMLMap {
  const map = new YAMLMap();
  put(map, 'id', numbered(plain(id), `${number}`));
  for (const [key, value] of particulars) put(map, key, text(value));
  if (place) put(map, 'place', markup(place));
  if (victims) put(map, 'victims', markup(victims));
  put(map, 'conduct', markup(conduct));
  return map;
}

/** Counts, those of one group together. */
function counts(all: readonly FoundCount[]): readonly YAMLMap[] {
  return all.flatMap((each, index) => {
    if (!each.group) return [count(each)];
    if (all[index - 1]?.group === each.group) return [];
    return [
      group(
        each.group,
        all.filter((other) => other.group === each.group),
      ),
    ];
  });
}

function group({ id, label, title, paragraphs }: FoundGroup, own: readonly FoundCount[]): YAMLMap {
  const map = new YAMLMap();
  put(map, 'group', numbered(markup(title), label));
  if (id !== undefined) put(map, 'id', plain(id));
  put(map, 'paragraphs', list(paragraphs.map(passage)));
  put(map, 'counts', list(own.map(count)));
  return map;
}

function count({ id, label, title, particulars, doubt, paragraphs, group: within }: FoundCount): YAMLMap {
  const map = new YAMLMap();
  put(map, 'id', numbered(plain(id), label));
  if (title.length > 0) put(map, 'title', markup(title));
  for (const [key, value] of particulars) put(map, key, nodeOf(key, value));
  const crime = map.get('crime', true);
  if (doubt !== undefined && crime instanceof Scalar) numbered(crime, doubt);
  put(map, 'paragraphs', list(paragraphs.map(passage)) ?? (within ? undefined : new YAMLSeq()));
  return map;
}

function footnotes(notes: readonly FoundNote[]): YAMLMap | undefined {
  const map = new YAMLMap();
  for (const { id, label, text: pieces } of notes) put(map, id, numbered(markup(pieces), label));
  return map.items.length > 0 ? map : undefined;
}

function schedule({ id, label, title, particulars, columns, rows, paragraphs }: FoundSchedule): YAMLMap {
  const map = new YAMLMap();
  put(map, 'id', numbered(plain(id), label));
  put(map, 'title', title.length > 0 ? markup(title) : words(label || id));
  for (const [key, value] of particulars) put(map, key, nodeOf(key, value));
  put(map, 'columns', flowOf(columns, NOTHING));
  put(map, 'rows', list(rows.map((row) => flowOf(row, '') ?? new YAMLSeq())));
  put(map, 'paragraphs', list(paragraphs.map(passage)));
  return map;
}

/** A row of a table: every cell in quotes, so that the row is of one look. */
function flowOf(cells: readonly (readonly FoundPiece[])[], empty: string): YAMLSeq | undefined {
  const sequence = list(
    cells.map((cell) => Object.assign(new Scalar(markupOf(cell) || empty), { type: Scalar.QUOTE_DOUBLE })),
  );
  if (sequence) sequence.flow = true;
  return sequence;
}
