import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type {
  FoundAccused,
  FoundCount,
  FoundGroup,
  FoundIncident,
  FoundNote,
  FoundParagraph,
  FoundPassage,
  FoundPiece,
  FoundSchedule,
  FoundTerm,
  Particulars,
  Recognition,
} from '../model/recognition.ts';
import { markupOf } from './markup.ts';
import { remainderText } from './remainder.ts';

/** The longest line of the file, in characters, where words allow. */
const WIDTH = 120;

/** Text of more characters than this stands in a folded block. */
const SHORT = 80;

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
  document.commentBefore = ` Read from a Word file by \`indict import\`. Numbers after # are those of the Word file.`;
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

function put(map: YAMLMap, key: string, value: Node | undefined): void {
  if (value !== undefined) map.items.push(new Pair(plain(key), value));
}

function plain(value: string | number | boolean): Scalar {
  return new Scalar(value);
}

/** A text: as it stands where it is short, else folded. The package chooses quotes where YAML needs them. */
function text(value: string): Scalar {
  const scalar = new Scalar(value);
  if (value.length > SHORT && !/^\s|\s$|[\n\t]/.test(value)) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** What stands for a text without words, such as an empty note, since a case has none. */
const NOTHING = '…';

function markup(pieces: readonly FoundPiece[]): Scalar {
  return text(markupOf(pieces) || NOTHING);
}

function list(nodes: readonly Node[]): YAMLSeq | undefined {
  if (nodes.length === 0) return undefined;
  const sequence = new YAMLSeq();
  sequence.items.push(...nodes);
  return sequence;
}

/** Values that are numbers and truths in a case file. */
const BARE: readonly string[] = [
  'amendment',
  'corrigendum',
  'line_numbers',
  'ex_parte',
  'draft',
  'as_typed',
  'landscape',
];

/** Values in which no sign is markup. */
const CODES: readonly string[] = ['kind', 'classification', 'language', 'date', 'crime'];

/** Values that are lists, parted by `; `; of texts, and of ids and provisions. */
const TEXTS: readonly string[] = ['judges', 'aliases', 'assistants'];
const LISTS: readonly string[] = [
  'accused',
  'acts',
  'modes',
  'alternative_to',
  'incorporates',
  'with',
  'incidents',
  'columns',
];

/** The values below a key. */
function nested(particulars: Particulars, start: string): YAMLMap | undefined {
  const own = [...particulars].filter(([key]) => key.startsWith(start));
  const map = new YAMLMap();
  for (const [path, value] of own) {
    const [key = '', below] = path.slice(start.length).split('.');
    if (below === undefined) put(map, key, nodeOf(key, value));
    else if (!map.has(key)) put(map, key, lists(particulars, `${start}${key}.`));
  }
  return map.items.length > 0 ? map : undefined;
}

/** Lists of texts by the names of places. */
function lists(particulars: Particulars, start: string): YAMLMap {
  const map = new YAMLMap();
  for (const [path, value] of particulars)
    if (path.startsWith(start)) put(map, path.slice(start.length), flow(value.split('; ').map(words)));
  return map;
}

function nodeOf(key: string, value: string): Node | undefined {
  if (TEXTS.includes(key)) return flow(value.split('; ').map(words));
  if (LISTS.includes(key))
    return key === 'alternative_to' && !value.includes('; ')
      ? text(value)
      : flow(value.split('; ').map(entry));
  if (CODES.includes(key)) return text(value);
  if (!BARE.includes(key)) return words(value);
  return plain(/^\d+$/.test(value) ? Number(value) : value === 'true');
}

/** An id or a provision, `alternative: icty 7(3)`, or a stretch of ids, `period..incidents`. */
function entry(value: string): Node {
  const [, mode] = /^alternative: (.*)$/.exec(value) ?? [];
  const [from = '', to] = value.split('..');
  if (mode === undefined && to === undefined) return text(value);
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, each] of Object.entries(mode === undefined ? { from, to } : { alternative: mode }))
    put(map, key, text(each ?? ''));
  return map;
}

/** Words without a look, escaped where the markup would read signs in them. */
function words(value: string): Scalar {
  return markup([{ kind: 'words', text: value, bold: false, italic: false }]);
}

function flow(values: readonly Node[]): YAMLSeq | undefined {
  const sequence = list(values);
  if (sequence) sequence.flow = true;
  return sequence;
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

/** A text with the number it had as a comment. */
function numbered(scalar: Scalar, label: string): Scalar {
  if (label !== '') scalar.comment = ` ${label.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')}`;
  return scalar;
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
