const MIRRORED: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/** A word that runs from right to left with its brackets turned, as they are drawn there (UAX 9, L4). */
export function mirrored(word: string): string {
  return word.replace(/[()[\]{}<>«»‹›]/g, (sign) => MIRRORED[sign] ?? sign);
}
