import { type Authority, fieldOf } from '../../model/authority.ts';
import type { CitationStyle, Pattern } from '../../model/citation-style.ts';
import type { Piece } from '../../model/manuscript.ts';
import type { Scalar } from '../../model/value.ts';
import { readPattern } from '../../text/citation-pattern.ts';
import { fillPhrase } from '../../text/fill-phrase.ts';
import { type Clerk, words } from '../clerk.ts';
import { dated } from './dates.ts';
import { familyName, type Joints, namesInRow, wholeName } from './names.ts';
import { barePinpoint, pinpointWords } from './pinpoints.ts';
import { printPattern, type Told } from './print.ts';
import type { Standing } from './standings.ts';

/** A work in the place where it is printed. */
export interface Placed {
  readonly id: string;
  readonly authority: Authority;
  readonly pinpoint: string;
  /** Absent where nothing that was printed before counts: in texts, lists and tables. */
  readonly standing?: Standing | undefined;
}

/** What a style's patterns say of a work. */
export function toldOf(work: Placed, style: CitationStyle, clerk: Clerk): Told {
  const { authority, standing } = work;
  const joints = jointsOf(style, clerk);
  const byline = lazily(
    () => namesOf(authority, 'author', undefined, joints) || namesOf(authority, 'editor', undefined, joints),
  );
  const special: Readonly<Record<string, (look: string | undefined) => readonly Piece[]>> = {
    title: (look) => looked(titleOf(work, clerk), look, clerk),
    'title-short': (look) => looked(fieldOf(authority, 'title-short'), look, clerk),
    distinct: (look) =>
      standing?.ambiguous
        ? looked(fieldOf(authority, 'title-short') || titleOf(work, clerk), look, clerk)
        : [],
    hereinafter: (look) => (standing?.recurs ? looked(fieldOf(authority, 'title-short'), look, clerk) : []),
    pinpoint: (look) =>
      plain((look === 'bare' ? barePinpoint : pinpointWords)(work.pinpoint, style.pinpoints)),
    note: () => (standing?.note === undefined ? [] : [{ kind: 'note', key: standing.note }]),
    URL: () => linked(addressOf(authority)),
    'archive-URL': () => linked(fieldOf(authority, 'archive-URL')),
    date: () => plain(dateOf(authority, 'accessed', undefined, style, clerk)),
  };
  const field = (name: string, look: string | undefined): readonly Piece[] => {
    const own = Object.hasOwn(special, name) ? special[name] : undefined;
    if (own) return own(look);
    if (authority.names.has(name)) return looked(namesOf(authority, name, look, joints), look, clerk);
    if (authority.dates.has(name)) return plain(dateOf(authority, name, look, style, clerk));
    const text = fieldOf(authority, name);
    return text === byline() ? [] : looked(text, look, clerk);
  };
  return {
    field,
    phrase: (key) => phrasePattern(clerk.copy.words.phrases.get(key)),
    part: (name) => style.parts.get(name) ?? [],
  };
}

function lazily(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The marks that Zotero has in titles: italics, and others that say nothing here. */
const ITALICS = /<i>(.*?)<\/i>/g;
const MARKS = /<\/?(?:i|b|sc|sub|sup|span(?: [^<>]*)?)>/g;

function plain(text: string): readonly Piece[] {
  if (!text.includes('<')) return text === '' ? [] : [{ kind: 'words', text }];
  return text.split(ITALICS).flatMap((part, index): readonly Piece[] => {
    const words: Piece = { kind: 'words', text: part.replace(MARKS, '') };
    if (words.text === '') return [];
    return index % 2 === 0 ? [words] : [{ kind: 'emphasis', children: [words] }];
  });
}

function linked(address: string): readonly Piece[] {
  const opens = /^(?:https?|ftp):\/\//i.test(address);
  const said: readonly Piece[] = address === '' ? [] : [{ kind: 'words', text: address }];
  return opens ? [{ kind: 'link', href: address, children: said }] : said;
}

/** Words in the look that a place asks for: `capitals`, `quoted` as the language has it, or in `single` marks; the `first` of several pages, a figure as an `ordinal`. */
function looked(text: string, look: string | undefined, clerk: Clerk): readonly Piece[] {
  if (text === '') return [];
  if (look === 'capitals') return [{ kind: 'capitals', children: plain(text) }];
  if (look === 'first') return plain(text.split(/[-–]/)[0] ?? text);
  if (look === 'ordinal') return plain(clerk.copy.words.ordinals[Number(text) - 1] ?? text);
  if (look === 'single') return plain(inSingleMarks(text));
  return plain(look === 'quoted' ? quoted(text, words(clerk, 'quoted')) : text);
}

/** Words in the quotation marks of the paper; where these are of the English sort, those that stood in such already in single ones. */
function quoted(text: string, phrase: string): string {
  const within = phrase.includes('“') ? text.replace(/“([^“”]*)”/g, '‘$1’') : text;
  return fillPhrase(phrase, { title: within });
}

/** Words in single quotation marks; those that stood in such already, in double ones. No mark within a word ends a quotation. */
function inSingleMarks(text: string): string {
  return `‘${text.replace(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”')}’`;
}

/** The title; the id of a work that has neither title nor author, so that its place is seen. */
function titleOf({ authority, id }: Placed, clerk: Clerk): string {
  const title = authority.fields.get('title')?.text;
  if (title !== undefined || authority.names.has('author')) return title ?? '';
  return clerk.copy.withholds ? words(clerk, 'redacted') : id;
}

/** The address; that of the DOI where a work has no other. */
function addressOf(authority: Authority): string {
  const identifier = fieldOf(authority, 'DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return fieldOf(authority, 'URL') || (identifier && `https://doi.org/${identifier}`);
}

function namesOf(authority: Authority, name: string, look: string | undefined, joints: () => Joints): string {
  const names = authority.names.get(name) ?? [];
  return names.length === 0 ? '' : namesInRow(names, joints(), look === 'family' ? familyName : wholeName);
}

function dateOf(
  authority: Authority,
  name: string,
  look: string | undefined,
  style: CitationStyle,
  clerk: Clerk,
): string {
  const date = authority.dates.get(name);
  if (!date) return '';
  return look === 'year' && date.year !== undefined ? `${date.year}` : dated(date, style, clerk);
}

/** What joins names, in the words of the paper. */
function jointsOf({ names }: CitationStyle, { copy }: Clerk): () => Joints {
  const told: Told = {
    field: () => [],
    phrase: (key) => phrasePattern(copy.words.phrases.get(key)),
    part: () => [],
  };
  const said = (pattern: Pattern): string =>
    printPattern(pattern, told)
      .map((piece) => (piece.kind === 'words' ? piece.text : ''))
      .join('');
  return () => ({
    between: said(names.between),
    last: said(names.last),
    others: said(names.others),
    most: names.most,
    kept: names.kept,
  });
}

/** Phrases as patterns, each read once. */
const PHRASES = new WeakMap<Scalar, Pattern>();

/** A phrase of the court as a pattern: its brackets are printed, it names no other phrase, and marks that do not close are words. */
function phrasePattern(phrase: Scalar | undefined): Pattern {
  if (!phrase) return [];
  const known = PHRASES.get(phrase) ?? readPhrase(phrase.text);
  PHRASES.set(phrase, known);
  return known;
}

function readPhrase(text: string): Pattern {
  try {
    return readPattern(text.replace(/[[\]|\\]|\{(?=\w+:)/g, '\\$&'));
  } catch {
    return [{ kind: 'words', text }];
  }
}
