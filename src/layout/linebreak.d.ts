/** The part of the package `linebreak` (UAX 14) that layout uses; the package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place after which a line may end, in UTF-16 units, in order; `null` after the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
