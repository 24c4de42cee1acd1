import type { Authority, ProperName } from '../model/case.ts';
import type { Shown } from '../model/inline.ts';
import { type Level, withheldFrom } from '../model/level.ts';

/** A name that may not be read, every spelling of it, and what stands for it. */
export interface ProtectedName {
  readonly pattern: RegExp;
  readonly substitute: string;
}

/** The names that readers of a paper may not see. Names are found as whole words, in any case of letters. */
export function protectedNames(
  names: readonly ProperName[],
  paper: Level,
  mark: string,
): readonly ProtectedName[] {
  return names.flatMap((name) => {
    if (!name.protect || !withheldFrom(paper, name.protect)) return [];
    const spellings = [name.name, ...name.not].map(({ text }) =>
      text
        .trim()
        .split(/[\s\u00a0]+/)
        .map(escapeWord)
        .join('[\\s\\u00a0]+'),
    );
    const words = spellings.sort((one, other) => other.length - one.length).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
    return { pattern, substitute: name.as?.text ?? mark };
  });
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

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
  return names.reduce((shown, name) => coverOne(shown, name), content);
}

function coverOne(content: readonly Shown[], name: ProtectedName): readonly Shown[] {
  const whole = flatten(content);
  const hits = [...whole.matchAll(name.pattern)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const bare = dropLinks(content, name);
  return hits.length === 0 ? bare : rewrite(bare, hits, name.substitute, { at: 0 });
}

function flatten(content: readonly Shown[]): string {
  return content
    .map((one) => (one.kind === 'words' ? one.text : 'children' in one ? flatten(one.children) : '\ufffc'))
    .join('');
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
    cursor.at += one.kind === 'words' ? one.text.length : 1;
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

/** An address that holds the name is no longer linked to; its words stay. */
function dropLinks(content: readonly Shown[], name: ProtectedName): readonly Shown[] {
  return content.map((one): Shown => {
    if (!('children' in one)) return one;
    const children = dropLinks(one.children, name);
    const told = one.kind === 'link' && tells(one.href, name);
    return told ? { kind: 'link', href: '', children } : { ...one, children };
  });
}

function tells(address: string, name: ProtectedName): boolean {
  const spaced = address.replace(/%20|[+_.-]/g, ' ');
  return [address, spaced].some((text) => coverText(text, [name]) !== text);
}

/** A work with every protected name replaced in its title, its names and its other fields. */
export function coverAuthority(authority: Authority, names: readonly ProtectedName[]): Authority {
  const coverField = (text: string) => coverText(text, names);
  return {
    ...authority,
    fields: new Map(
      [...authority.fields].map(([key, field]) => [key, { ...field, text: coverField(field.text) }]),
    ),
    names: new Map(
      [...authority.names].map(([key, persons]) => [
        key,
        persons.map((person) => {
          const whole = person.literal ?? [person.given, person.family].filter(Boolean).join(' ');
          return coverField(whole) === whole ? person : { literal: coverField(whole) };
        }),
      ]),
    ),
  };
}
