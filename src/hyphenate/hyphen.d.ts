/** What we use of the package, which brings no types of its own. */
declare module 'hyphen' {
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly async: false; readonly hyphenChar: string; readonly html: false },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: unknown;
  export default patterns;
}
