import type { Aside } from '../model/word-document.ts';
import type { FindJoins } from '../text/joins.ts';
import type { Counter } from './numbering.ts';
import type { Target } from './package.ts';
import type { Styles } from './styles.ts';
import type { Element } from './xml.ts';

/** What the parts of one file are read with. */
export interface Desk {
  readonly styles: Styles;
  readonly counter: Counter;
  /** Where the relationships of this part lead. */
  readonly targets: ReadonlyMap<string, Target>;
  /** What stands together on one line in the file's language. */
  readonly joins: FindJoins;
  /** Begins a line of the document's source; the number of the line, from 1. */
  line(): number;
  /** Fills a line with its words. */
  fill(line: number, words: string): void;
  aside(aside: Aside): void;
  /** Counts a tracked change. */
  changed(): void;
  /** All words below an element, deleted ones among them, paragraphs parted by spaces. */
  wordsOf(element: Element): string;
}
