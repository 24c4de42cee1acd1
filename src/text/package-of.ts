/** The package of a file that is named as Node names those of packages: `@expo-google-fonts/amiri/…`; else the file. */
export function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/.][^/]*/.exec(specifier)?.[0] ?? specifier;
}
