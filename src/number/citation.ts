import type { Authority, AuthorityDate, AuthorityName } from '../model/case.ts';
import type { Citation, CitedWork } from '../model/inline.ts';
import type { Piece } from '../model/manuscript.ts';
import { type Clerk, dateWords, words } from './clerk.ts';

/** How a title is set off: works that stand alone are italic, works that stand in another are quoted, law is plain. */
type TitleLook = 'italic' | 'quoted' | 'plain';

/** The order of what is said of a work after its authors and title, by CSL type; the pinpoint follows, then the address. */
interface Form {
  readonly title: TitleLook;
  readonly parts: readonly string[];
}

const COURT_PAPER: Form = { title: 'italic', parts: ['number', 'genre', 'authority', 'issued'] };
const LAW: Form = { title: 'plain', parts: ['authority', 'number', 'issued', 'container-title'] };
const WITHIN: Form = {
  title: 'quoted',
  parts: ['container-title', 'collection-title', 'publisher', 'number', 'volume', 'issued', 'page'],
};
const ALONE: Form = {
  title: 'italic',
  parts: ['genre', 'container-title', 'collection-title', 'authority', 'publisher', 'number', 'issued'],
};

const FORMS: Readonly<Record<string, Form>> = {
  legal_case: COURT_PAPER,
  hearing: COURT_PAPER,
  legislation: LAW,
  regulation: LAW,
  treaty: LAW,
  bill: LAW,
  book: ALONE,
  report: ALONE,
  thesis: ALONE,
  pamphlet: ALONE,
};

/** Each work in full, parted by semicolons; short forms are for a later reader of the notes. */
export function citationPieces({ works }: Citation, clerk: Clerk): readonly Piece[] {
  return works.flatMap((work, index) => [...(index === 0 ? [] : [plain('; ')]), ...workPieces(work, clerk)]);
}

function workPieces(work: CitedWork, clerk: Clerk): readonly Piece[] {
  const { authority } = work;
  const prefix = work.prefix === '' ? [] : [plain(`${work.prefix} `)];
  if (!authority) return [...prefix, plain(`@${work.id}`)];
  const form = FORMS[authority.type] ?? WITHIN;
  const author = byline(authority, clerk);
  const parts = form.parts.map((name) => [plain(partWords(authority, name, clerk))]);
  const pieces = [
    author === '' ? [] : [plain(author)],
    titlePieces(authority, form, clerk),
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

function titlePieces(authority: Authority, form: Form, clerk: Clerk): readonly Piece[] {
  const title = authority.fields.get('title')?.text ?? '';
  if (title === '') return [];
  if (form.title === 'italic') return [{ kind: 'emphasis', children: [plain(title)] }];
  if (form.title === 'plain') return [plain(title)];
  return [plain(words(clerk, 'quoted').replace('{title}', () => title))];
}

function partWords(authority: Authority, name: string, clerk: Clerk): string {
  const date = authority.dates.get(name);
  if (date) return dated(date, clerk);
  return authority.fields.get(name)?.text ?? '';
}

/** The address as a link, and when it was last seen there. */
function addressPieces(authority: Authority, clerk: Clerk): readonly Piece[] {
  const address = authority.fields.get('URL')?.text ?? '';
  if (address === '') return [];
  const accessed = authority.dates.get('accessed');
  const link: Piece = { kind: 'link', href: address, children: [plain(address)] };
  if (!accessed) return [link];
  return [link, plain(` ${words(clerk, 'accessed').replace('{date}', () => dated(accessed, clerk))}`)];
}

function dated({ literal, year, ...rest }: AuthorityDate, clerk: Clerk): string {
  return literal ?? (year === undefined ? '' : dateWords({ year, ...rest }, clerk));
}
