/** No line of a first case is longer, in UTF-16 units, but for a word that is. */
const LONGEST = 120;

/** Words on lines that all begin alike, as many as it takes. */
export function folded(lead: string, words: string): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && lead.length + line.length + 1 + word.length <= LONGEST)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => lead + line).join('\n');
}
