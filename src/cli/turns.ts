/** Lets those who finish in any order have their say in the order of their numbers, which begin at 0. */
export class Turns {
  private readonly waiting = new Map<number, () => void>();
  private next = 0;

  /** Whose number it is has its say now, if all before it have had theirs; else as soon as they have. */
  finish(number: number, say: () => void): void {
    this.waiting.set(number, say);
    for (let first = this.waiting.get(this.next); first; first = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      first();
    }
  }
}
