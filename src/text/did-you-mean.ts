/** The question whether that was meant; undefined where nothing is near. */
export function didYouMean(near: string): string;
export function didYouMean(near: string | undefined): string | undefined;
export function didYouMean(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** Advice behind that question, where there is something to ask. */
export function withMeant(near: string | undefined, advice: string): string {
  return near === undefined ? advice : `${didYouMean(near)} ${advice}`;
}
