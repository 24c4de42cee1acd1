import type { Analysis } from '../model/analysis.ts';
import type { Evidence } from '../model/case.ts';
import type { Inline } from '../model/inline.ts';
import { type Level, withheldFrom } from '../model/level.ts';
import type { Span } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';

/** The words of a case, parted by whether a copy's readers may see them. */
export interface Parted {
  readonly closed: readonly { readonly text: string; readonly at: Span }[];
  readonly open: readonly string[];
  /** Ids of what is withheld, which would tell what it is. */
  readonly ids: readonly Scalar[];
}

/**
 * Reads off the marks of the case itself what a copy withholds. It does not ask how `redact` went about it, which is
 * what is to be tested.
 */
export function part(analysis: Analysis): Parted {
  const clerk = new Clerk(analysis);
  const { source, sources, names, footnotes, incidents, ...printed } = analysis.case;
  for (const { name, protect, as } of names)
    clerk.see([as, protect && withheldFrom(analysis.classification, protect) ? undefined : name], false);
  clerk.see(
    footnotes.map(({ redact, amended }) => ({ redact, amended })),
    false,
  );
  clerk.see({ ...printed, document: { ...printed.document, classification: undefined } }, false);
  clerk.seeNotes();
  return clerk;
}

/** Goes through all that a case holds; whatever stands in something withheld is withheld. */
class Clerk implements Parted {
  readonly closed: { text: string; at: Span }[] = [];
  readonly open: string[] = [];
  readonly ids: Scalar[] = [];
  readonly #called = { open: new Map<string, Span>(), closed: new Map<string, Span>() };
  readonly #seen = new Set<object>();
  readonly #analysis: Analysis;
  /** Words of ids are no words of the open, for no paper has them. */
  readonly #ids: ReadonlySet<string>;
  /** Links to these are withheld with them. */
  readonly #evidence: ReadonlySet<string>;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#ids = new Set(analysis.keys.values());
    this.#evidence = new Set(closedEvidence(analysis).map(({ id }) => id.text));
  }

  see(value: unknown, within: boolean): void {
    if (typeof value === 'string' && !within) this.open.push(value);
    if (typeof value !== 'object' || value === null || this.#seen.has(value)) return;
    // What is withheld in one place may be open in another, as an incident is; not the other way round.
    if (!within) this.#seen.add(value);
    if (isScalar(value)) this.#scalar(value, within);
    else if (value instanceof Map) this.see([...value.values()], within);
    else this.#thing(value, within);
  }

  #thing(value: object, within: boolean): void {
    const { redact, classification, id } = value as { redact?: Level; classification?: Level; id?: Scalar };
    const closed =
      within ||
      [redact, classification].some((level) => this.#isAbove(level)) ||
      (id !== undefined && this.#evidence.has(id.text));
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && this.#analysis.keys.has(value) && closed) this.ids.push(inner as Scalar);
      else if (key !== 'source') this.see(inner, closed);
    }
  }

  /** A note is open if it is called in the open and not withheld itself. */
  seeNotes(): void {
    const { open, closed } = this.#called;
    for (const [key, { content, footnote }] of this.#analysis.notes) {
      const above = this.#isAbove(footnote?.redact);
      const at = footnote?.text ?? open.get(key) ?? closed.get(key);
      if (at && (above || open.has(key) || closed.has(key)))
        this.#inlines(content, above || !open.has(key), at);
    }
  }

  #scalar(scalar: Scalar, within: boolean): void {
    const content = this.#analysis.texts.get(scalar);
    if (content) this.#inlines(content, within, scalar);
    else if (!within && !this.#ids.has(scalar.text)) this.open.push(scalar.text);
  }

  #inlines(content: readonly Inline[], within: boolean, at: Span): void {
    const said = { open: '', closed: '' };
    this.#read(content, within, at, said);
    this.open.push(said.open);
    if (said.closed.trim() !== '') this.closed.push({ text: said.closed, at });
  }

  /** Lays the words of a text end to end; where something else stands between them, no row of words goes over it. */
  #read(content: readonly Inline[], within: boolean, at: Span, said: { open: string; closed: string }): void {
    const [own, other] = within ? (['closed', 'open'] as const) : (['open', 'closed'] as const);
    for (const inline of content) {
      if (inline.kind === 'words') {
        said[own] += inline.text;
        if (!said[other].endsWith('\n')) said[other] += '\n';
      } else if (inline.kind === 'call') this.#called[own].set(inline.note, at);
      else if (inline.kind === 'citation')
        for (const { prefix, pinpoint } of inline.works) said[own] += `\n${prefix}\n${pinpoint}\n`;
      else if ('children' in inline) {
        if (inline.kind === 'link') said[own] += `\n${inline.href}\n`;
        const closed = within || (inline.kind === 'withheld' && this.#isAbove(inline.level));
        this.#read(inline.children, closed, at, said);
      } else said[own] += '\n';
    }
  }

  #isAbove(level: Level | undefined): boolean {
    return level !== undefined && withheldFrom(this.#analysis.classification, level);
  }
}

/** The items of evidence that a copy's readers may not know of. */
export function closedEvidence({ case: of, classification: readers }: Analysis): readonly Evidence[] {
  return of.evidence.filter(({ classification }) => classification && withheldFrom(readers, classification));
}

function isScalar(value: object): value is Scalar {
  return 'kind' in value && value.kind === 'scalar';
}
