/** A name in a sentence: `the Rome Statute`, but `GC IV` and `customary international law`. */
export function withThe(name: string): string {
  return /^(?:[Tt]he |THE |\d|\p{Ll})|\s(?:[IVX]+|\d+)$/u.test(name) ? name : `the ${name}`;
}
