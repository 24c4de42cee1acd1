// Stands in for `fontkit`: measuring and embedding both open the same bytes, and to read a face's tables twice costs
// as much as to lay a short paper out.
import { create as open } from '../node_modules/fontkit/dist/module.mjs';

export * from '../node_modules/fontkit/dist/module.mjs';

const opened = new WeakMap();

/** The face in these bytes, opened once for each array of them. */
export function create(bytes, name) {
  if (name) return open(bytes, name);
  const face = opened.get(bytes) ?? open(bytes);
  opened.set(bytes, face);
  return face;
}
