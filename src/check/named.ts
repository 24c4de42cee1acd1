import type { Scalar } from '../model/value.ts';

/** Parts without an id cannot be called by anything; the schema's finding has said so. */
export function named<Part extends { readonly id: Scalar }>(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.id.text !== '');
}
