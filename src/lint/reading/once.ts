import type { Exhibit } from '../rule.ts';

/** Works something out of an exhibit the first time that a rule asks, and remembers it for the others. */
export function once<Value>(make: (exhibit: Exhibit) => Value): (exhibit: Exhibit) => Value {
  const made = new WeakMap<Exhibit, { readonly value: Value }>();
  return (exhibit) => {
    let held = made.get(exhibit);
    if (!held) {
      held = { value: make(exhibit) };
      made.set(exhibit, held);
    }
    return held.value;
  };
}
