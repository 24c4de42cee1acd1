import fc from 'fast-check';

/** A case file with what a reader must not find in any public paper made from it. */
export interface GeneratedCase {
  readonly yaml: string;
  readonly secrets: readonly string[];
}

/** A piece of text before its references have targets: `pick` chooses among whatever there is. */
type Piece =
  | { readonly kind: 'words' | 'emphasis' | 'strong' | 'link'; readonly words: readonly string[] }
  | { readonly kind: 'reference' | 'call' | 'secret'; readonly pick: number };

interface Draft {
  /** Whether the whole of it, with its items, is withheld from the public. */
  readonly withheld?: boolean;
  readonly text: readonly Piece[];
  readonly quote?: readonly Piece[];
  readonly items?: readonly Draft[];
}

/** Words with signs that some format must escape, letters of several scripts, and plain ones. */
const WORDS = fc.constantFrom(
  ...[
    'the',
    'accused',
    'ordered',
    'attack',
    'on',
    'Luhansk',
    'and',
    'its',
    'people',
    'in',
    'October',
    '2024',
    'fire',
  ],
  ...[
    '“quoted”',
    'O’Hara',
    'rocket-propelled',
    'N° 5',
    '§ 12',
    '1.',
    '(a)',
    'a_b_c',
    '#1',
    '&amp;',
    '<b>',
    '~x~',
    '$5$',
  ],
  ...[
    '50 %',
    '|',
    '!',
    '+',
    '- ',
    '= ',
    '`code`',
    'Ђорђе',
    'Λευκωσία',
    'https://example.org/a_b?c=d&e=f',
    'x'.repeat(90),
  ],
);
const words = fc.array(WORDS, { minLength: 1, maxLength: 25 });
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('words' as const), words }) },
  fc.record({
    kind: fc.constantFrom('emphasis', 'strong', 'link'),
    words: fc.array(WORDS, { minLength: 1, maxLength: 4 }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('reference', 'call', 'secret'),
      pick: fc.nat({ max: 999 }),
    }),
  },
);
const text = fc.array(piece, { minLength: 1, maxLength: 5 });
const listOf = (items: fc.Arbitrary<Draft>, maxLength: number) => fc.array(items, { maxLength });
const subItem: fc.Arbitrary<Draft> = fc.record({ text });
const item: fc.Arbitrary<Draft> = fc.record({ text, items: listOf(subItem, 3) });
const withheld = fc.nat({ max: 9 }).map((number) => number === 0);
const paragraph: fc.Arbitrary<Draft> = fc.record({
  withheld,
  text,
  quote: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, text),
  items: listOf(item, 3),
});
const section = fc.record({ heading: text, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }) });

/** A small case: sections, counts, paragraphs with items two deep, notes that are called, references to all of them. */
export const generatedCase: fc.Arbitrary<GeneratedCase> = fc
  .record({
    sections: fc.array(section, { minLength: 1, maxLength: 3 }),
    counts: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    notes: fc.array(text, { minLength: 1, maxLength: 4 }),
  })
  .map(({ sections, counts, notes }) => new Drafting(notes.length).case(sections, counts, notes));

/** Gives everything an id and every pick a target, and writes the case down as JSON, which YAML includes. */
class Drafting {
  private readonly secrets: string[] = [];
  private readonly ids: string[] = [];
  private readonly called = new Set<number>();
  private readonly notes: number;

  constructor(notes: number) {
    this.notes = notes;
  }

  case(
    sections: readonly { readonly heading: readonly Piece[]; readonly paragraphs: readonly Draft[] }[],
    counts: readonly (readonly Draft[])[],
    notes: readonly (readonly Piece[])[],
  ): GeneratedCase {
    const everything = [...sections.flatMap(({ paragraphs }) => paragraphs), ...counts.flat()];
    for (const draft of everything) this.register(draft);
    const whole = {
      format: 1,
      court: 'special-tribunal',
      document: { number: 'G-1', date: '2025-09-21', place: 'The Hague', classification: 'public' },
      accused: [{ id: 'kim', name: 'A. Person', position: 'Head of State' }],
      general_allegations: sections.map(({ heading, paragraphs }) => ({
        heading: heading.map(plainWords).join(' ') || 'Heading',
        paragraphs: paragraphs.map((draft) => this.paragraph(draft)),
      })),
      counts: counts.map((paragraphs, index) => ({
        id: `count${index}`,
        title: `Title ${index}`,
        crime: 'rome_statute 8 bis',
        incorporates: ['accused', 'general_allegations'],
        paragraphs: paragraphs.map((draft) => this.paragraph(draft)),
      })),
      footnotes: this.footnotes(notes),
    };
    return { yaml: JSON.stringify(whole), secrets: this.secrets };
  }

  private readonly names = new Map<Draft, string>();

  private register(draft: Draft): void {
    const id = `p${this.ids.length}`;
    this.names.set(draft, id);
    this.ids.push(id);
    for (const { kind, ...piece } of [...draft.text, ...(draft.quote ?? [])])
      if (kind === 'call' && 'pick' in piece) this.called.add(piece.pick % this.notes);
    for (const deeper of draft.items ?? []) this.register(deeper);
  }

  /** What stands within something withheld is withheld with it. */
  private paragraph(draft: Draft, within = false): object {
    const hidden = within || draft.withheld === true;
    const items = (draft.items ?? []).map((deeper) => this.paragraph(deeper, hidden));
    return {
      id: this.names.get(draft),
      text: this.text(draft.text) + (hidden ? ` ${this.hidden()}` : ''),
      ...(draft.quote?.length && { quote: this.text(draft.quote) + (hidden ? ` ${this.hidden()}` : '') }),
      ...(draft.withheld && { redact: 'confidential' }),
      ...(items.length > 0 && { items }),
    };
  }

  /** Only notes that are called have a number. */
  private footnotes(notes: readonly (readonly Piece[])[]): object {
    return Object.fromEntries(
      notes.flatMap((pieces, index) =>
        this.called.has(index)
          ? [[`n${index}`, this.text(pieces.filter(({ kind }) => kind !== 'call'))]]
          : [],
      ),
    );
  }

  private text(pieces: readonly Piece[]): string {
    const written = pieces.map((piece) => ('words' in piece ? plainWords(piece) : this.picked(piece)));
    return `Text ${written.join(' ').replaceAll(' [^', '[^')}.`;
  }

  private picked({ kind, pick }: Extract<Piece, { pick: number }>): string {
    if (kind === 'call') return `[^n${pick % this.notes}]`;
    if (kind === 'secret') return this.secret();
    const targets = [...this.ids, ...[...this.called].map((note) => `n${note}`), 'count0'];
    return `@${targets[pick % targets.length]}`;
  }

  private secret(): string {
    return `:redact[${this.hidden()}]{level=confidential}`;
  }

  private hidden(): string {
    const word = `Zqx${this.secrets.length}hidden`;
    this.secrets.push(word);
    return word;
  }
}

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  words: ['', ''],
  emphasis: ['*', '*'],
  strong: ['**', '**'],
  link: ['[', '](https://example.org/x_y)'],
};

/** Words in the markup of a case file, every sign that could mean something escaped. */
function plainWords(piece: Piece): string {
  if (!('words' in piece)) return '';
  const [before = '', after = ''] = AROUND[piece.kind] ?? [];
  const escaped = piece.words
    .join(' ')
    .trim()
    .replace(/[\\*[\]@^:_]/g, '\\$&');
  return before + escaped + after;
}
