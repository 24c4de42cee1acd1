const range = (from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, place) => from + place));

/** The letters whose widths the build keeps: of Latin those with their accents, and signs. */
export const LETTERS = range(0x20, 0x7e) + range(0xa0, 0xac) + range(0xae, 0x17f) + range(0x2010, 0x2026);

/** What of a face of fontkit's tells it from others. */
export interface Marked {
  readonly directory: { readonly tables: Readonly<Record<string, { readonly checkSum?: number }>> };
}

/** A face by the check sums of its tables, which every program that writes a face computes. */
export function markOf({ directory: { tables } }: Marked): string {
  return Object.entries(tables)
    .map(([tag, { checkSum }]) => `${tag} ${checkSum}`)
    .join(', ');
}
