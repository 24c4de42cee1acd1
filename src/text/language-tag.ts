/** Whether a text is a language tag as the case format has them: BCP 47 in outline. */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text);
}
