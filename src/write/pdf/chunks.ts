/**
 * Bytes that are gathered a few at a time, kept in large pieces: a small `Buffer` takes more memory for itself than for
 * its bytes, and each keeps the whole piece alive that Node cut it from.
 */
export class Chunks {
  private readonly full: Uint8Array[] = [];
  private open = Buffer.allocUnsafeSlow(PIECE);
  private used = 0;

  /** Adds letters of one byte each, or bytes; says how many. */
  add(data: string | Uint8Array): number {
    if (data.length > PIECE - this.used) this.turn(data.length);
    if (typeof data === 'string') this.open.write(data, this.used, 'latin1');
    else this.open.set(data, this.used);
    this.used += data.length;
    return data.length;
  }

  /** All pieces so far, in order. */
  all(): readonly Uint8Array[] {
    return [...this.full, this.open.subarray(0, this.used)];
  }

  private turn(wanted: number): void {
    this.full.push(this.open.subarray(0, this.used));
    this.open = Buffer.allocUnsafeSlow(Math.max(PIECE, wanted));
    this.used = 0;
  }
}

const PIECE = 1 << 16;
