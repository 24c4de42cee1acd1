import type { Analysis } from '../model/analysis.ts';
import type { Edit, Severity } from '../model/finding.ts';
import type { Paper } from '../model/paper.ts';
import type { Series } from '../model/series.ts';
import type { Span } from '../model/source.ts';
import type { Dictionary } from './dictionary.ts';

/** What a rule may look at: the case as read, and the paper as numbered. */
export interface Exhibit {
  readonly analysis: Analysis;
  readonly paper: Paper;
  readonly series: Series;
  /** Letters of the case that the court's face has no glyph for. */
  readonly faceless: ReadonlySet<string>;
  /** The words of the paper's language, where there is a list of them. */
  readonly dictionary?: Dictionary;
}

/** What a rule objects to, before the court's severities are applied. */
export interface Objection {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  /** In place of the rule's own, where this one is graver or lighter. */
  readonly severity?: Severity;
  /** What mends it without changing anything else in the file, where that is certain. */
  readonly fix?: readonly Edit[];
}

/** A rule of lint: its manual page and its check, a pure function. Its id is its path below `rules/`. */
export interface Rule {
  /** What it finds, in one line. */
  readonly summary: string;
  /** Why that is a mistake. */
  readonly why: string;
  /** The rule of court, decision or practice behind it, with how far it was checked; absent where it is plain craft. */
  readonly source?: string;
  readonly severity: Severity;
  /** The language of the texts that it can read (`en`, for `en-GB` too); absent where it reads none. */
  readonly language?: string;
  /** A case that it objects to and one that it does not: YAML of the keys that each has beside or in place of a bare case's. */
  readonly example?: { readonly bad: string; readonly good: string };
  readonly check: (exhibit: Exhibit) => Iterable<Objection>;
}
