/** The name of a YAML file without its folders and its ending. */
export function stemOf(path: string): string {
  return path.replace(/^.*\/|\.ya?ml$/g, '');
}
