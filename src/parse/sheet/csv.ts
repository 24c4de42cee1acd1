import { type Finding, structural } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import type { Scalar } from '../../model/value.ts';
import { type Grid, refuseMore } from './grid.ts';

/** What may stand between the cells of a row. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a sheet written as text (RFC 4180), with the delimiter that parts one of its first rows into the most heads that
 * are `known`, or that it names itself (`sep=;`). Throws `Unreadable` for more than can be meant.
 */
export function readCsv(source: Source, known: (head: string) => boolean, findings: Finding[]): Grid {
  const [named = '', delimiter = delimiterOf(source.text, known)] =
    /^sep=([,;\t])[ \t]*\r?\n/.exec(source.text) ?? [];
  const reader = new Reader(source, delimiter, findings);
  return { source, rows: reader.rows(named.length) };
}

/** How much of a file shows what parts its cells. UTF-16 units. */
const SAMPLE = 4000;

function delimiterOf(text: string, known: (head: string) => boolean): string {
  const lines = text.slice(0, SAMPLE).replaceAll('"', '').split('\n');
  const heads = (sign: string) =>
    Math.max(...lines.map((line) => line.split(sign).filter((head) => known(head)).length));
  const counted = DELIMITERS.map((sign) => ({ sign, count: heads(sign) }));
  return counted.reduce((one, other) => (other.count > one.count ? other : one)).sign;
}

class Reader {
  readonly #source: Source;
  readonly #delimiter: string;
  readonly #findings: Finding[];
  /** What runs to the end of a cell without quotes. */
  readonly #bare: RegExp;
  #at = 0;
  #cells = 0;

  constructor(source: Source, delimiter: string, findings: Finding[]) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#findings = findings;
    this.#bare = new RegExp(`[^\\r\\n${delimiter}]*`, 'y');
  }

  rows(from: number): readonly ReadonlyMap<number, Scalar>[] {
    const rows: ReadonlyMap<number, Scalar>[] = [];
    this.#at = from;
    while (this.#at < this.#source.text.length) {
      const row = this.#row();
      if (row.size > 0) refuseMore('rows', rows.push(row));
    }
    return rows;
  }

  #row(): ReadonlyMap<number, Scalar> {
    const { text } = this.#source;
    const cells = new Map<number, Scalar>();
    for (let column = 0; ; column++) {
      const cell = text[this.#at] === '"' ? this.#quoted() : this.#unquoted();
      if (cell.text !== '') {
        cells.set(column, cell);
        refuseMore('cells', ++this.#cells);
        refuseMore('columns', column + 1);
      }
      if (text[this.#at] !== this.#delimiter) break;
      this.#at += 1;
    }
    if (text.startsWith('\r\n', this.#at)) this.#at += 1;
    this.#at += 1;
    return cells;
  }

  #unquoted(): Scalar {
    const start = this.#at;
    const end = this.#bareEnd(this.#at);
    const words = this.#source.text.slice(start, end);
    return this.#cell(start + words.length - words.trimStart().length, start + words.trimEnd().length);
  }

  /** Within quotes all is text, and two of them are one. */
  #quoted(): Scalar {
    const { text } = this.#source;
    const start = this.#at + 1;
    let end = text.indexOf('"', start);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) {
      this.#object(this.#at, start, 'this quotation mark is never closed', CLOSE);
      this.#at = text.length;
      return this.#cell(start, text.length);
    }
    const after = this.#bareEnd(end + 1);
    if (text.slice(end + 1, after).trim() !== '')
      this.#object(end + 1, after, 'unexpected words after the quotation mark that ends a cell', CLOSE);
    return this.#cell(start, end, (words) => words.replaceAll('""', '"'));
  }

  #bareEnd(from: number): number {
    this.#bare.lastIndex = from;
    this.#bare.test(this.#source.text);
    this.#at = this.#bare.lastIndex;
    return this.#at;
  }

  #cell(start: number, end: number, read = (words: string) => words): Scalar {
    const text = read(this.#source.text.slice(start, end)).trim();
    const span = { source: this.#source, start, end: Math.max(start, end) };
    return { kind: 'scalar', ...span, text, style: 'cell' };
  }

  #object(start: number, end: number, message: string, help: string): void {
    this.#findings.push(structural('evidence/quotes', { source: this.#source, start, end }, message, help));
  }
}

const CLOSE = 'a cell in quotes ends with one, and has two for each of its own: `"a ""large"" map"`';
