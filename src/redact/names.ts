import { type Authority, type AuthorityName, fieldOf } from '../model/authority.ts';
import type { Shown } from '../model/inline.ts';
import { tells } from '../text/spellings.ts';
import type { ProtectedName } from './spellings.ts';

/** Plain text with every protected name replaced. */
export function coverText(text: string, names: readonly ProtectedName[]): string {
  return names.reduce((covered, { pattern, substitute }) => covered.replace(pattern, () => substitute), text);
}

/**
 * Inline text with every protected name replaced, also where emphasis begins or ends inside the name.
 *
 * The words are laid end to end and searched as one; a replaced stretch goes into the piece in which it begins.
 */
export function cover(content: readonly Shown[], names: readonly ProtectedName[]): readonly Shown[] {
  if (names.length === 0) return content;
  const linked = dropLinks(content, names);
  const whole = flatten(linked);
  const found = names.some(({ pattern }) => whole.search(pattern) >= 0);
  return found ? names.reduce(coverOne, linked) : linked;
}

function coverOne(content: readonly Shown[], { pattern, substitute }: ProtectedName): readonly Shown[] {
  const hits = [...flatten(content).matchAll(pattern)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  return hits.length === 0 ? content : rewrite(content, hits, substitute, { at: 0 });
}

/** The words in a row. A footnote call in the midst of a name does not part it; anything else that is printed does. */
function flatten(content: readonly Shown[]): string {
  return content
    .map((one) => ('children' in one ? flatten(one.children) : one.kind === 'words' ? one.text : gap(one)))
    .join('');
}

function gap(one: Shown): string {
  return one.kind === 'call' ? '' : '\ufffc';
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

function rewrite(
  content: readonly Shown[],
  hits: readonly Hit[],
  substitute: string,
  cursor: { at: number },
): Shown[] {
  return content.map((one): Shown => {
    if ('children' in one) return { ...one, children: rewrite(one.children, hits, substitute, cursor) };
    const start = cursor.at;
    cursor.at += one.kind === 'words' ? one.text.length : gap(one).length;
    return one.kind === 'words' ? { ...one, text: rewriteWords(one.text, start, hits, substitute) } : one;
  });
}

function rewriteWords(text: string, start: number, hits: readonly Hit[], substitute: string): string {
  let out = '';
  let at = start;
  for (const hit of hits) {
    if (hit.end <= at || hit.start >= start + text.length) continue;
    out += text.slice(at - start, Math.max(hit.start, at) - start);
    if (hit.start >= start) out += substitute;
    at = Math.min(hit.end, start + text.length);
  }
  return out + text.slice(at - start);
}

/** An address that tells a name is no longer linked to; its words stay. */
function dropLinks(content: readonly Shown[], names: readonly ProtectedName[]): readonly Shown[] {
  if (!content.some((one) => 'children' in one)) return content;
  return content.map((one): Shown => {
    if (!('children' in one)) return one;
    const children = dropLinks(one.children, names);
    const told = one.kind === 'link' && names.some((name) => tells(one.href, name));
    return told ? { kind: 'link', href: '', children } : { ...one, children };
  });
}

/** A work with every protected name replaced in its title, its names and its other fields; an address that tells one is left out. */
export function coverAuthority(authority: Authority, names: readonly ProtectedName[]): Authority {
  const coverField = (text: string) => coverText(text, names);
  const fields = [...authority.fields].map(
    ([key, field]) => [key, { ...field, text: coverField(field.text) }] as const,
  );
  const persons = [...authority.names].map(
    ([key, list]) => [key, list.map((person) => coverPerson(person, coverField))] as const,
  );
  const dates = [...authority.dates].map(
    ([key, date]) =>
      [key, date.literal === undefined ? date : { ...date, literal: coverField(date.literal) }] as const,
  );
  return {
    ...authority,
    fields: new Map(fields.filter(([key]) => !tellsAny(fieldOf(authority, key), names))),
    names: new Map(persons),
    dates: new Map(dates),
  };
}

/** Only addresses are left out whole: in other fields a name has been replaced already. */
function tellsAny(text: string, names: readonly ProtectedName[]): boolean {
  return /^[a-z]+:\/\//i.test(text) && names.some((name) => tells(text, name));
}

function coverPerson(person: AuthorityName, coverField: (text: string) => string): AuthorityName {
  const whole = person.literal ?? [person.given, person.family].filter(Boolean).join(' ');
  return coverField(whole) === whole ? person : { literal: coverField(whole) };
}
