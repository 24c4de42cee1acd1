/** An address as Word keeps it: the fragment apart from the rest. */
export interface WordAddress {
  readonly target: string;
  readonly fragment: string | undefined;
}

/** Signs of ASCII that no address holds, and a `%` that codes nothing. Word calls a file with one of these damaged. */
const ILLEGAL = /[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/g;

/** The longest fragment that Word keeps apart, in characters. */
const LONGEST = 255;

/** Where a link leads, so that Word can open both the link and the file. */
export function wordAddress(href: string): WordAddress {
  const legal = href.replace(ILLEGAL, (sign) => encodeURIComponent(sign));
  const at = legal.indexOf('#');
  const fragment = legal.slice(at + 1);
  if (at <= 0 || fragment === '' || fragment.length > LONGEST) return { target: legal, fragment: undefined };
  return { target: legal.slice(0, at), fragment };
}
