/** The words before a text, less those that the text itself begins with: `Case No. ` before `Case No. 12` is nothing. */
export function withoutEcho(lead: string, following: string): string {
  const words = [...lead.matchAll(/\S+/g)];
  const said = following.split(' ').map(bare);
  const echo = words.findIndex((_, at) =>
    words.slice(at).every(([word], index) => bare(word) !== '' && bare(word) === said[index]),
  );
  return echo < 0 ? lead : lead.slice(0, words[echo]?.index);
}

/** A word without the sign that ends it. */
function bare(word: string): string {
  return word.replace(/[:,.]+$/, '');
}
