const POINTS: Readonly<Record<string, number>> = { '': 1, pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** A length in points from `12`, `12 pt`, `2.5 cm`, `25 mm` or `1 in`, to a hundredth; `undefined` where it is none of these. */
export function parseLength(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*(pt|cm|mm|in)?$/.exec(text.trim());
  if (!match) return undefined;
  const points = Number(match[1]) * (POINTS[match[2] ?? ''] ?? 1);
  return Math.round(points * 100) / 100;
}
