/** What an address is written with; quotation marks and brackets end it, and so do the signs of East Asian sentences. */
const ADDRESS =
  /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{N}][^\s<>"“”„«»[\]{}|\\^`\u3000-\u303f\uff00-\uff0f]*/gu;
/** Signs that end what stands about an address rather than the address. */
const SENTENCE: ReadonlySet<string> = new Set(".,;:!?…'‘’*_");
/** An address that goes on in what could not be read as a part of it, as in a withheld one, is none. */
const GOES_ON = /^[\p{L}\p{N}[*@/~%#&=-]/u;

/** From where to where a text has web addresses, in UTF-16 units, without the sentence's signs behind them. `next`: what follows the text. */
export function webAddresses(text: string, next = ''): readonly (readonly [start: number, end: number])[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const rest = text.slice(index + found.length) || next;
    return GOES_ON.test(rest) ? [] : [[index, index + withoutSentence(found).length] as const];
  });
}

/** Round brackets belong to an address in pairs. */
function withoutSentence(address: string): string {
  let unpaired = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' ? unpaired-- <= 0 : !SENTENCE.has(last)) break;
  }
  return address.slice(0, end);
}
