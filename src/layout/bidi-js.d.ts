/** What we use of the package, which brings no types of its own. */
declare module 'bidi-js' {
  export default function createBidi(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  };
}
