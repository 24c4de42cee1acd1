/** A text whose letters have lost their marks, of whatever script; a stroke, as that of `đ`, is no mark. Taken apart (NFD). */
export function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
