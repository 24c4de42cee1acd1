/** Why a file cannot be taken as a reference, and advice. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
