/** Whether a court or a style of citations is named by its path, and not as one of the program's own. */
export function namesFile(name: string): boolean {
  return /\.ya?ml$|\//.test(name);
}
