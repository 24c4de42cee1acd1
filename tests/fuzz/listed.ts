/** The words of a text that are parted by ` · `. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/\s*·\s*/);
}
