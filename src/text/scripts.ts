/** Whether a text has letters of one of some scripts, which are named as Unicode names them: the court's schema knows them. */
export function isInScripts(text: string, scripts: readonly string[]): boolean {
  return scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
}
