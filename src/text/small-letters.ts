/**
 * The text in small letters, each letter where it was (UTF-16 units). Of all letters the Turkish `İ` alone is longer
 * when small (Unicode, SpecialCasing: an i and a dot above it), so it becomes a plain i.
 */
export function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}
