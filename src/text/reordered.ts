const REORDERED = /[\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/;

/** Whether a text is in a script of India, Burma or Cambodia, whose vowels may stand before, or on both sides of, what they are read after. */
export function isReordered(text: string): boolean {
  return REORDERED.test(text);
}
