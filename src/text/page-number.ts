/** A page as registries number it: `UKR-OTP-0001-0012-R01` is page `0012` of `UKR-OTP-0001-`, in its version `-R01`. */
export interface PageNumber {
  readonly prefix: string;
  /** Figures, with the noughts before them. */
  readonly page: string;
  readonly version: string;
}

/** Takes the number of a page apart; undefined for what is none. */
export function pageNumber(text: string): PageNumber | undefined {
  const [, prefix, page, version = ''] = /^(\S*?)(\d+)([-_]?R\d+)?$/i.exec(text) ?? [];
  return prefix === undefined || page === undefined ? undefined : { prefix, page, version };
}

/** Where in a text the numbers of a first and a last page stand, as in `UKR-OTP-0001-0001 to -0012`. UTF-16 units. */
export interface PageRange {
  readonly first: { readonly text: string; readonly end: number };
  readonly last: { readonly text: string; readonly start: number };
}

/** Reads the numbers of a first and a last page out of one text; undefined where it is one number, or none. */
export function pageRange(text: string): PageRange | undefined {
  const [whole, first = '', between = '', last = ''] =
    /^(\S+?)(\s+(?:to|à|au|-|\.{3}|…)\s+|\s*[–—]\s*)(\S+)$/i.exec(text) ?? [];
  if (!whole || !pageNumber(first) || !pageNumber(last)) return undefined;
  return {
    first: { text: first, end: first.length },
    last: { text: last, start: first.length + between.length },
  };
}

/** A last page in full: `-0012` after `UKR-OTP-0001-0001` is `UKR-OTP-0001-0012`, and so is `12`. */
export function fullPageNumber(last: string, first: string): string {
  const start = pageNumber(first);
  const [, figures, version = start?.version] = /^-?(\d+)([-_]?R\d+)?$/i.exec(last) ?? [];
  if (!start || figures === undefined || start.prefix === '') return last;
  return `${start.prefix}${figures.padStart(start.page.length, start.page)}${version}`;
}
