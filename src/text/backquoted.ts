/** Names as our messages list them: `` `one`, `two` ``. */
export function backquoted(names: Iterable<string>, between = ', '): string {
  return [...names].map((name) => `\`${name}\``).join(between);
}
