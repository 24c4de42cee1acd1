/** What of a face of fontkit's places marks on their letters; there once the face has been asked for its tables. */
interface Shaper {
  readonly _layoutEngine?: { readonly engine?: { readonly GPOSProcessor?: Positioner | null } | null };
}

interface Positioner {
  applyAnchor(mark: { readonly markAnchor: unknown }, base: unknown, index: number): void;
}

const mended = new WeakSet<object>();

/**
 * Lets a face of fontkit's pass over marks that have no place on some letter, which OpenType allows and Noto's Khmer
 * makes use of (GPOS, MarkBasePos: "may be NULL"); fontkit 2.0.4 ends there with a TypeError (its issue 367).
 */
export function allowNullAnchors(face: object): void {
  if (mended.has(face)) return;
  mended.add(face);
  const positioner = (face as Shaper)._layoutEngine?.engine?.GPOSProcessor;
  if (!positioner) return;
  const { applyAnchor } = positioner;
  positioner.applyAnchor = (mark, base, index) => {
    if (base !== null && mark.markAnchor !== null) applyAnchor.call(positioner, mark, base, index);
  };
}
