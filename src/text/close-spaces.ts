/** Languages that set a space before double signs and inside guillemets, at which no line ends. */
const SPACED: ReadonlySet<string> = new Set(['fr']);

/** Typed spaces that belong to a sign, as languages such as French have them, made no-break spaces. */
export function withCloseSpaces(text: string, language: string): string {
  if (!SPACED.has(language.split('-')[0] as string)) return text;
  return text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}
