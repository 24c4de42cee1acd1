/** Why a file cannot be read as a Word file: a sentence for the user, and advice. */
export class Damage extends Error {
  override readonly name = 'Damage';
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** A file that is a Word file by its signs, and broken. */
export function broken(what: string): Damage {
  return new Damage(
    `this Word file is damaged: ${what}`,
    'open it in Word, which may mend it, and save it again as .docx',
  );
}
