import { type Instrument, normalisePath, type Provision } from '../model/law.ts';

/** The path in a query: `Article 25 (3)(c)`, `art. 6.1.` and `§ 2441(a)` have `25(3)(c)`, `6(1)` and `2441(a)`; undefined where it holds words. */
export function pathIn(query: string): string | undefined {
  const bare = query
    .replace(/^\s*\d+\s+(?:U\.?\s?S\.?\s?C\.?)?\s*(?:§+\s*|(?=\d{3}))/i, '')
    .replace(/\b(?:articles?|arts?|sections?|secs?|paragraphs?|paras?|of|the)\b\.?|§+|[,;]/gi, ' ')
    .trim()
    .replace(/(?<=^\d.*[\s)])(?:[a-z]|[ivx]{1,5}|\d{1,2})(?=[\s(]|$)/gi, '($&)');
  const path = normalisePath(bare)
    .replace(/[.-](\w+)/g, '($1)')
    .replace(/\.$/, '');
  return /^\d+[a-z]?(?: (?:bis|ter|quater))?(?:\([^()]+\))*$/i.test(path) ? path : undefined;
}

/** The provisions of an instrument with their paths, those of a code without its name. */
export function pathsOf({
  provisions,
}: Instrument): readonly { readonly short: string; readonly provision: Provision }[] {
  return [...provisions.values()].map((provision) => ({
    short: provision.path.replace(/^.*§\s*/, ''),
    provision,
  }));
}
