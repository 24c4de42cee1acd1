import type { Authority } from './authority.ts';

/** How works are cited: a file of `templates/citations/`, or a drafter's own. */
export interface CitationStyle {
  /** Its file's own name without the ending. */
  readonly id: string;
  /** Forms by their names in the file. */
  readonly forms: ReadonlyMap<string, CitationForm>;
  /** The name of the form of each CSL type, or of a type with a genre (`legislation/resolution`); `other` is that of all else. */
  readonly types: ReadonlyMap<string, string>;
  /** Stretches that several patterns have, by name. */
  readonly parts: ReadonlyMap<string, Pattern>;
  readonly names: NameForms;
  /** By language; dates of other languages are those of the paper's words. */
  readonly dates: ReadonlyMap<string, DateForms>;
  readonly pinpoints: readonly PinpointForm[];
  /** What stands between the works of one citation. */
  readonly between: string;
  /** Whether `see`, `compare` and the like before a work are italic. */
  readonly italicSignals: boolean;
  /** Whether short forms that begin a sentence have a capital: `Ibid.` */
  readonly capitals: boolean;
  /** Under what headings a table of authorities has works, in order. */
  readonly categories: readonly Category[];
  /** What ends a note whose last words are a citation. */
  readonly end: string;
}

/** Works by their titles alone: the style of a court before its own is fetched. */
export const TITLES_ONLY: CitationStyle = {
  id: '',
  forms: new Map(),
  types: new Map(),
  parts: new Map(),
  names: { between: [], last: [], most: 1, kept: 1, others: [] },
  dates: new Map(),
  pinpoints: [],
  between: '; ',
  italicSignals: false,
  capitals: true,
  categories: [],
  end: '',
};

/** What is printed of works of one kind; where a short form is absent, the next longer one stands for it. */
export interface CitationForm {
  readonly full: Pattern;
  /** The work that was cited just before: *Ibid.* */
  readonly same?: Pattern;
  /** A work that an earlier note has in full. */
  readonly again?: Pattern;
  /** The work in a list or table that has no notes. */
  readonly alone?: Pattern;
}

/** Words with places for what is known of a work. */
export type Pattern = readonly PatternPart[];

export type PatternPart =
  | { readonly kind: 'words'; readonly text: string }
  /** `{issued:year}`. */
  | { readonly kind: 'field'; readonly name: string; readonly look: string | undefined }
  /** `{words:accessed}`: a phrase of the court in the paper's language, which is a pattern, too. */
  | { readonly kind: 'phrase'; readonly key: string }
  /** `{part:address}`. */
  | { readonly kind: 'part'; readonly name: string }
  /** `*…*`. */
  | { readonly kind: 'emphasis'; readonly children: Pattern }
  /** `[…|…]`: the first whose places all have something to say; nothing where none has. */
  | { readonly kind: 'choice'; readonly alternatives: readonly Pattern[] };

/** How several names are joined; of more than `most` the first `kept` are printed. */
export interface NameForms {
  readonly between: Pattern;
  readonly last: Pattern;
  readonly most: number;
  readonly kept: number;
  readonly others: Pattern;
}

/** Phrases with `{day}`, `{month}` and `{year}`, by the precision of a date. */
export interface DateForms {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** With `{from}` and `{to}`. */
  readonly range: string;
  /** Twelve, or none where they are those of the language. */
  readonly months: readonly string[];
}

/** How a place in a work is printed that begins with one of these words as typed; the empty word is a bare figure. */
export interface PinpointForm {
  readonly words: readonly string[];
  /** With `{at}`, for one place and for several. */
  readonly one: string;
  readonly many: string;
}

/** Works under one heading, a phrase of the court; those of `types` (`legislation/resolution` before `legislation`), or all others where there are none. */
export interface Category {
  readonly phrase: string;
  readonly types: readonly string[];
}

/** What a style says of a work by its CSL type: of a type with its genre before the type alone, else of all others. */
export function byType<Held>(
  { type, fields }: Pick<Authority, 'type' | 'fields'>,
  said: (type: string) => Held | undefined,
): Held | undefined {
  const genre = fields.get('genre')?.text.toLowerCase();
  return said(`${type}/${genre}`) ?? said(type) ?? said('other');
}
