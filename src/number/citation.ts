import type { Authority, AuthorityDate, AuthorityName } from '../model/authority.ts';
import type { Citation, CitedWork } from '../model/inline.ts';
import type { Piece } from '../model/manuscript.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { type Clerk, dateWords, words } from './clerk.ts';

/** How a title is set off: works that stand alone are italic, works that stand in another are quoted, law is plain. */
type TitleLook = 'italic' | 'quoted' | 'plain';

/** The order of what is said of a work after its authors and title, by CSL type; the pinpoint follows, then the address. */
interface Form {
  readonly title: TitleLook;
  readonly parts: readonly string[];
}

const COURT_PAPER: Form = { title: 'italic', parts: ['number', 'genre', 'authority', 'reporter', 'issued'] };
const LAW: Form = { title: 'plain', parts: ['authority', 'number', 'issued', 'reporter'] };
const WITHIN: Form = {
  title: 'quoted',
  parts: [
    'genre',
    'container',
    'collection-title',
    'authority',
    'publisher',
    'number',
    'volume',
    'issued',
    'page',
  ],
};
const ALONE: Form = {
  title: 'italic',
  parts: ['genre', 'container', 'collection-title', 'authority', 'publisher', 'number', 'volume', 'issued'],
};

const FORMS: Readonly<Record<string, Form>> = {
  legal_case: COURT_PAPER,
  hearing: COURT_PAPER,
  legislation: LAW,
  regulation: LAW,
  treaty: LAW,
  bill: LAW,
  book: ALONE,
  classic: ALONE,
  collection: ALONE,
  map: ALONE,
  motion_picture: ALONE,
  musical_score: ALONE,
  pamphlet: ALONE,
  performance: ALONE,
  periodical: ALONE,
  report: ALONE,
  software: ALONE,
  standard: ALONE,
  thesis: ALONE,
};

/** Each work in full, parted by semicolons; short forms are for a later reader of the notes. */
export function citationPieces({ works }: Citation, clerk: Clerk): readonly Piece[] {
  return works.flatMap((work, index) => [...(index === 0 ? [] : [plain('; ')]), ...citedPieces(work, clerk)]);
}

/** A work as a template names it. */
export function workPieces({ key, short }: Extract<Piece, { kind: 'work' }>, clerk: Clerk): readonly Piece[] {
  const label = clerk.copy.labels.get(key);
  if (label?.kind !== 'source') return [];
  if (!short) return citedPieces({ id: key, authority: label.of, prefix: '', pinpoint: '' }, clerk);
  return [{ kind: 'reference', id: key, label, at: { prose: undefined, start: 0, end: 0 } }];
}

function citedPieces(work: CitedWork, clerk: Clerk): readonly Piece[] {
  const { authority } = work;
  const prefix = work.prefix === '' ? [] : [plain(`${work.prefix} `)];
  if (!authority) return [...prefix, plain(`@${work.id}`)];
  const form = FORMS[authority.type] ?? WITHIN;
  const author = byline(authority, clerk);
  const parts = form.parts
    .map((name) => partPiece(authority, name, clerk))
    .filter((part) => part.kind !== 'words' || part.text !== author)
    .map((part) => [part]);
  const pieces = [
    author === '' ? [] : [plain(author)],
    titlePieces(authority, work.id, form, clerk),
    ...parts,
    [plain(work.pinpoint)],
    addressPieces(authority, clerk),
  ];
  return [
    ...prefix,
    ...commas(pieces.filter((part) => part.some((piece) => piece.kind !== 'words' || piece.text !== ''))),
  ];
}

function commas(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plain(', '), ...part]));
}

function plain(text: string): Piece {
  return { kind: 'words', text };
}

function byline(authority: Authority, clerk: Clerk): string {
  const names = (authority.names.get('author') ?? authority.names.get('editor') ?? []).map(nameWords);
  if (names.length > 3) return `${names[0]} ${words(clerk, 'et_al')}`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${words(clerk, 'and')} ${names.at(-1)}`;
}

function nameWords(name: AuthorityName): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

/** The title; the id of a work that has none, so that its place is seen. */
function titlePieces(authority: Authority, id: string, form: Form, clerk: Clerk): readonly Piece[] {
  const nameless = clerk.copy.withholds ? words(clerk, 'redacted') : id;
  const title = authority.fields.get('title')?.text ?? nameless;
  if (form.title === 'italic') return [{ kind: 'emphasis', children: [plain(title)] }];
  if (form.title === 'plain') return [plain(title)];
  const quoted = words(clerk, 'quoted');
  const within = quoted.includes('“') ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;
  return [plain(quoted.replace('{title}', () => within))];
}

/** One thing that is said of a work, empty where nothing is. */
function partPiece(authority: Authority, name: string, clerk: Clerk): Piece {
  const field = (key: string) => authority.fields.get(key)?.text ?? '';
  const date = authority.dates.get(name);
  if (date) return plain(dated(date, clerk));
  if (name === 'container') return emphasised(field('container-title'));
  if (name === 'reporter')
    return plain(filled([field('volume'), field('container-title'), field('page')], ' '));
  if (name === 'publisher') return plain(filled([field('publisher'), field('publisher-place')], ', '));
  if (name === 'volume' && field('issue') !== '') return plain(`${field('volume')}(${field('issue')})`);
  return plain(field(name));
}

function emphasised(text: string): Piece {
  return text === '' ? plain('') : { kind: 'emphasis', children: [plain(text)] };
}

function filled(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** The address as a link, its DOI where it has no other, and when it was last seen there. */
function addressPieces(authority: Authority, clerk: Clerk): readonly Piece[] {
  const identifier = authority.fields
    .get('DOI')
    ?.text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const address = authority.fields.get('URL')?.text ?? (identifier ? `https://doi.org/${identifier}` : '');
  if (address === '') return [];
  const accessed = authority.dates.get('accessed');
  const opens = /^(?:https?|ftp):\/\//i.test(address);
  const link: Piece = opens ? { kind: 'link', href: address, children: [plain(address)] } : plain(address);
  if (!accessed) return [link];
  return [link, plain(` ${words(clerk, 'accessed').replace('{date}', () => dated(accessed, clerk))}`)];
}

function dated({ literal, year, until, ...rest }: AuthorityDate, clerk: Clerk): string {
  const from = literal ?? (year === undefined ? '' : dateWords({ year, ...rest }, clerk));
  return until ? fillPhrase(words(clerk, 'range'), { from, to: dated(until, clerk) }) : from;
}
