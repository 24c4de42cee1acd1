import type { Prose } from '../model/prose.ts';

/**
 * Where prose waits while the template is filled: the template gets a mark (`<prose n="12"/>`), never the words.
 *
 * So nothing that a drafter writes can be taken for markup, and every word keeps its place in the case file.
 */
export class Desk {
  private readonly proses: Prose[] = [];

  /** The mark that stands for a prose in the markup, from a place in its first words on. */
  lay(prose: Prose, from = 0): string {
    return `<prose n="${this.proses.push(prose) - 1}" from="${from}"/>`;
  }

  /** The same for a text that is repeated: its notes are called where it first stands. */
  layUncalled(prose: Prose): string {
    return `<prose n="${this.proses.push(prose) - 1}" from="0" calls="no"/>`;
  }

  take(number: number): Prose | undefined {
    return this.proses[number];
  }
}

/** Words made safe to stand in markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
