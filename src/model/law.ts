/** The instruments a case cites, by id. */
export type Law = ReadonlyMap<string, Instrument>;

/** A statute, convention or body of custom, and the provisions known of it. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How far the table was compared with the text; findings from a `memory` table are never errors. */
  readonly verified: 'full' | 'part' | 'memory';
  /** The table does not list every provision there is. */
  readonly open: boolean;
  readonly cite: Cite;
  /** What the crimes of an article are called together, by the article: `crimes against humanity` by `5`. */
  readonly categories: ReadonlyMap<string, string>;
  /** How papers in other languages cite it, and what they call its provisions, by path. */
  readonly words: ReadonlyMap<string, InstrumentWords>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly sameAs: ReadonlyMap<string, string>;
  /** Paths often written by mistake and what was meant; `undefined` where nothing can be. */
  readonly mistakes: ReadonlyMap<string, string | undefined>;
  /** The first and the last day of acts that can be charged under it, `2002-07-01`; a side that is open is absent. */
  readonly covers: { readonly from?: string; readonly to?: string };
}

/** An instrument in a language. */
export interface InstrumentWords extends Pick<Instrument, 'cite' | 'categories'> {
  /** Of its provisions, by path. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly standards: ReadonlyMap<string, string>;
  /** Texts of elements by their ids, by the paths of their provisions. */
  readonly elements: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** How a paper cites an instrument: `Article {paths}`, `Articles {paths}`, `of the Rome Statute`. */
export interface Cite {
  readonly one: string;
  readonly many: string;
  readonly of: string;
  /** Whether parts of a path stand after full stops: `6.1.` for `6(1)`. */
  readonly stops: boolean;
  /** How each part of a path stands after its article: `({level})`, `-{level}`. */
  readonly level: string;
}

export type ProvisionKind =
  | 'crime'
  | 'act'
  | 'mode'
  | 'official'
  | 'superior'
  | 'mental'
  | 'context'
  | 'def'
  | 'juris'
  | 'proc'
  | 'defence';

export interface Provision {
  /** `8 bis(2)(a)`. */
  readonly path: string;
  readonly kind: ProvisionKind;
  readonly title: string;
  /** How it stands inside a sentence or a count's title: `the crime of aggression`; empty where it is cited instead. */
  readonly phrase: string;
  readonly elements: readonly Element[];
  /** What a mode asks of the effect and of the mind, in a line: `substantial effect; knowledge`. */
  readonly standard?: string;
  /** Crimes (path prefixes) a mode is limited to; empty where it is not. */
  readonly limitedTo: readonly string[];
  /** What brought it, where it came later than its instrument; acts since the day `since` (`2018-07-17`, or a year) can be charged under it. */
  readonly amendment?: { readonly by: string; readonly since?: string };
}

/** What must be alleged and proved for a crime or a mode. */
export interface Element {
  readonly id: string;
  readonly text: string;
  /** The one of several forms of a mode to which it belongs, as `joint commission`; absent where all forms need it. */
  readonly form?: string;
  /** Crimes (path prefixes) with which alone the element is asked for; absent where it always is. */
  readonly limitedTo?: readonly string[];
  /** How far the wording was compared with a source; absent where the table does not say. */
  readonly verified?: string;
}

/** Provisions of several instruments that say the same thing, or nearly. */
export interface Equivalence {
  readonly title: string;
  readonly provisions: readonly { readonly instrument: string; readonly path: string }[];
}

/** One spelling for a path: `8bis (2) (a)` becomes `8 bis(2)(a)`. */
export function normalisePath(path: string): string {
  return path
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*([()])\s*/g, '$1')
    .replace(/(\d)\s?(bis|ter|quater)\b/g, '$1 $2');
}

/** Whether a path is another's own or of what stands below that: `8 bis(1)` is not within `8`. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}(`);
}

/** Whether a mode or an element, which may be limited to some crimes, goes with the crime of a path. */
export function goesWith({ limitedTo = [] }: Pick<Element, 'limitedTo'>, crime: string): boolean {
  return limitedTo.length === 0 || limitedTo.some((path) => isWithin(crime, path));
}

/** What a count must allege of a provision. */
export interface Asked {
  readonly elements: readonly Element[];
  /** The forms of the provision, and those of them that the count chose by alleging something of theirs. */
  readonly forms: readonly string[];
  readonly chosen: readonly string[];
}

/**
 * The elements of a provision that go with a crime, given the ids of those that are alleged: of several forms those of the
 * chosen ones, and while none is chosen nothing that is not alleged.
 */
export function askedOf(
  { elements }: Pick<Provision, 'elements'>,
  crime: string,
  alleged: ReadonlySet<string>,
): Asked {
  const own = elements.filter((element) => goesWith(element, crime));
  const forms = formsOf(own);
  const chosen = formsOf(own.filter(({ id }) => alleged.has(id)));
  const asked = own.filter(({ id, form }) =>
    form === undefined ? forms.length === 0 || chosen.length > 0 || alleged.has(id) : chosen.includes(form),
  );
  return { elements: asked, forms, chosen };
}

function formsOf(elements: readonly Element[]): readonly string[] {
  return [...new Set(elements.flatMap(({ form }) => form ?? []))];
}

/** The provision at a path, or at the path that stands for it; a prefix of provisions takes their kind, and none of their words. */
export function findProvision(instrument: Instrument, path: string): Provision | undefined {
  const canonical = instrument.sameAs.get(path) ?? path;
  const exact = instrument.provisions.get(canonical);
  if (exact) return exact;
  for (const provision of instrument.provisions.values()) {
    if (isWithin(provision.path, canonical)) {
      return { ...provision, path: canonical, title: '', phrase: '', elements: [], limitedTo: [] };
    }
  }
  return undefined;
}
