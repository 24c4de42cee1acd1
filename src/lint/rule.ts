import type { Analysis } from '../model/analysis.ts';
import type { Editions } from '../model/editions.ts';
import type { Edit, Severity } from '../model/finding.ts';
import type { Paper } from '../model/paper.ts';
import type { RulePage } from '../model/rule-page.ts';
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
  /** How many pages the paper has, where its court limits them. */
  readonly pages?: number;
  /** The words of the paper's language, where there is a list of them. */
  readonly dictionary?: Dictionary;
  /** The case's texts in its other languages, where it has any, or where the paper is in one that is not its own. */
  readonly editions?: Editions;
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
export interface Rule extends RulePage {
  readonly example: NonNullable<RulePage['example']>;
  readonly check: (exhibit: Exhibit) => Iterable<Objection>;
}
