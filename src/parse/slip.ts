/** One slip of YAML in a drafter's terms. Offsets are UTF-16 units of the file's text. */
export interface Slip {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  /** The offset of a value that was meant as plain text, and where it ends if not where the span does. */
  readonly repair?: number;
  readonly repairEnd?: number;
  /** The rest of the file is still read rightly. */
  readonly harmless?: true;
  /** What stands after the place where the reading was lost. */
  readonly trailing?: true;
}
