/** What a reader makes of a paper, whatever its format. All white space is single spaces, a note's call is `[^n]`. */
export interface Reading {
  /** Numbered paragraphs and sub-paragraphs: `{ number: '14(b)', label: '(b)', text: … }`. */
  readonly paragraphs: readonly { readonly number: string; readonly label: string; readonly text: string }[];
  readonly counts: readonly { readonly number: string; readonly title: string }[];
  readonly notes: readonly { readonly number: number; readonly text: string }[];
  /** The words that are printed, and what stands where they lead: `paragraph 14(b)`, `count 1`, `note 3`, or its words. */
  readonly references: readonly { readonly text: string; readonly leadsTo: string }[];
  readonly links: readonly { readonly text: string; readonly address: string }[];
  /** The entries of the table of contents without the numbers of pages, and what stands where they lead. */
  readonly contents: readonly { readonly text: string; readonly leadsTo: string }[];
  /** Everything outside the notes and the contents, labels too. */
  readonly body: string;
}

/** A paragraph of any kind as it was found; `places` are the marks in it that references may lead to. */
export interface Passage {
  /** Of a numbered paragraph: its depth and its printed label. */
  readonly numbered?: { readonly level: number; readonly label: string };
  readonly text: string;
  readonly places: readonly string[];
}

export interface FoundNote {
  readonly number: number;
  readonly text: string;
  readonly places: readonly string[];
}

/** Everything found in a paper, in printed order, references in the body before those in notes. */
export interface Finds {
  readonly passages: readonly Passage[];
  readonly notes: readonly FoundNote[];
  readonly references: readonly { readonly text: string; readonly place: string }[];
  readonly links: readonly { readonly text: string; readonly address: string }[];
  readonly contents: readonly { readonly text: string; readonly place: string }[];
}

/** Puts together what was found: numbers by nesting, and for each reference what stands at its place. */
export function reading({ passages, notes, references, links, contents }: Finds): Reading {
  const numbers = numbersOf(passages);
  const paragraphs = passages.flatMap(({ numbered, text }, index) =>
    numbered ? [{ number: numbers[index] ?? '', label: numbered.label, text: plain(text) }] : [],
  );
  const leadsTo = new Map<string, string>();
  for (const [index, passage] of passages.entries())
    for (const place of passage.places) leadsTo.set(place, described(passage, numbers[index]));
  for (const note of notes) for (const place of note.places) leadsTo.set(place, `note ${note.number}`);
  const arrived = (text: string, place: string) => ({
    text: plain(text),
    leadsTo: leadsTo.get(place) ?? `nowhere (${place})`,
  });
  return {
    paragraphs,
    counts: passages.flatMap((passage) => countOf(passage) ?? []),
    notes: notes.map(({ number, text }) => ({ number, text: plain(text) })),
    references: references.map(({ text, place }) => arrived(text, place)),
    contents: contents.map(({ text, place }) => arrived(plain(text).replace(/ \d+$/, ''), place)),
    links: links.map(({ text, address }) => ({ text: plain(text), address: decodeURI(address) })),
    body: plain(passages.map(({ numbered, text }) => `${numbered?.label ?? ''} ${text}`).join(' ')),
  };
}

/** White space as one space, hyphens at which no line ends as plain ones; without those that show only at its end, and marks of direction. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200e]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `14(b)`: the labels from the outermost down, the stops at their ends left out. */
function numbersOf(passages: readonly Passage[]): (string | undefined)[] {
  const path: string[] = [];
  return passages.map(({ numbered }) => {
    if (numbered === undefined) return undefined;
    path.splice(numbered.level, path.length, numbered.label.replace(/\.$/, ''));
    return path.join('');
  });
}

function described(passage: Passage, number: string | undefined): string {
  if (number !== undefined) return `paragraph ${number}`;
  const [count] = countOf(passage) ?? [];
  return count ? `count ${count.number}` : plain(passage.text);
}

function countOf({ numbered, text }: Passage): [{ number: string; title: string }] | undefined {
  const [, number, title] = (!numbered && /^count (\S+): (.*)$/is.exec(plain(text))) || [];
  return number === undefined || title === undefined ? undefined : [{ number, title }];
}
