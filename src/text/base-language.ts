/** A language without its script and region: `fr` of `fr-CA`. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] as string).toLowerCase();
}

/** Whether two tags are of one language, perhaps in different regions or scripts. */
export function isKin(one: string, other: string): boolean {
  return baseLanguage(one) === baseLanguage(other);
}
