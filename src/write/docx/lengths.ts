/** Word's twentieths of a point, whole. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Word's half points, whole, in which it counts sizes of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Word's 240ths of the face's own line, for `w:lineRule="auto"`. */
export function lines240(spacing: number): number {
  return Math.round(spacing * 240);
}
