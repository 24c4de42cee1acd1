/** Signs that no name of a sheet may have, and how long it may be, as Excel has it. UTF-16 units. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** Names for sheets of these titles: legal, and each another one in any case of letters. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const bare = legal(title) || `${at + 1}`;
    let name = cut(bare, LONGEST);
    for (let next = 2; taken.has(name.toLowerCase()); next++) {
      const suffix = ` (${next})`;
      name = cut(bare, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** `History` is a name that Excel keeps for itself; no name begins or ends with an apostrophe. */
function legal(title: string): string {
  const name = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return /^history$/i.test(name) ? `${name} 1` : name;
}

/** The whole words that fit, or as many signs of the first one, never half a sign. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  const short = name.slice(0, most + 1).replace(/\s+\S*$/, '');
  const whole = short.length <= most ? short : name.slice(0, most);
  return whole.replace(/[\ud800-\udbff]$|[' ]+$/, '');
}
