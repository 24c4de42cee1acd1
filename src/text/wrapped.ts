/** Words in lines of so many columns, those after the first behind an indent; a longer word has a line of its own. */
export function wrapped(text: string, columns: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push((last === undefined ? '' : indent) + word);
  }
  return lines;
}
