const ZERO_WIDTH_SPACE = 0x200b;

/**
 * Code points in the order in which they are read, for glyphs that stand in another: each takes as many as it stands
 * for. Few readers know PDF's means for this (ActualText), and who copies a name must get it as it is spelt. Where a
 * vowel is drawn on both sides there are more glyphs than letters; what is left over is a space of no width.
 */
export function dealtOut(
  letters: readonly number[],
  glyphs: readonly { readonly codePoints: readonly number[] }[],
): (readonly number[])[] {
  let next = 0;
  return glyphs.map(({ codePoints }, index) => {
    const after = glyphs.length - index - 1;
    const most = Math.max(letters.length - next - after, 1);
    const own = letters.slice(next, after === 0 ? undefined : next + Math.min(codePoints.length, most));
    next += own.length;
    return own.length === 0 ? [ZERO_WIDTH_SPACE] : own;
  });
}
