import { LIMITS } from './limits.ts';

/** Why reading must stop, at an offset in UTF-16 units. */
export interface Overflow {
  readonly reason: 'depth' | 'lexemes';
  readonly offset: number;
}

/**
 * Watches the lexemes of a file on their way to the yaml package's parser, whose own recursion would end the
 * process uncatchably. Block levels are counted as the columns on which lists and keys stand in each other, flow
 * levels as open brackets, and a row of `- `, `?` or tags on one line as a level for each.
 */
export class NestingGuard {
  private readonly columns: number[] = [];
  private flow = 0;
  private row = 0;
  private count = 0;
  private offset = 0;
  private lineStart = 0;
  private keyColumn = 0;
  private scalarNext = false;

  /** Takes the next lexeme; says so where the file goes beyond a limit. */
  take(lexeme: string): Overflow | undefined {
    const column = this.offset - this.lineStart;
    const at = this.offset;
    this.count += 1;
    if (this.scalarNext) this.scalar(lexeme, column);
    else this.mark(lexeme, column);
    if (this.count > LIMITS.lexemes) return { reason: 'lexemes', offset: at };
    const depth = Math.max(this.columns.length + this.flow, this.row);
    return depth > LIMITS.depth ? { reason: 'depth', offset: at } : undefined;
  }

  private scalar(lexeme: string, column: number): void {
    this.scalarNext = false;
    this.row = 0;
    this.keyColumn = column;
    this.advance(lexeme);
  }

  private mark(lexeme: string, column: number): void {
    switch (lexeme[0]) {
      case '\u0002':
        return;
      case '\u0018':
        this.flow = 0;
        return;
      case '\u001F':
        this.scalarNext = true;
        return;
      case '\r':
      case '\n':
        this.row = 0;
        break;
      case '[':
      case '{':
        this.flow += 1;
        this.row = 0;
        break;
      case ']':
      case '}':
        this.flow = Math.max(0, this.flow - 1);
        break;
      case '-':
      case '?':
        this.row += 1;
        this.stand(column);
        break;
      case '&':
      case '!':
        this.row += 1;
        this.keyColumn = column;
        break;
      case ':':
        this.row += 1;
        this.stand(this.keyColumn);
        break;
      case '"':
      case "'":
      case '*':
        this.row = 0;
        this.keyColumn = column;
        break;
    }
    this.advance(lexeme);
  }

  /** A list or mapping has an entry on this column: all that stands further in is over. */
  private stand(column: number): void {
    if (this.flow > 0) return;
    while ((this.columns.at(-1) ?? -1) > column) this.columns.pop();
    if ((this.columns.at(-1) ?? -1) < column) this.columns.push(column);
  }

  private advance(lexeme: string): void {
    const lastBreak = lexeme.lastIndexOf('\n');
    if (lastBreak !== -1) this.lineStart = this.offset + lastBreak + 1;
    this.offset += lexeme.length;
  }
}
