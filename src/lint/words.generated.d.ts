/** Every word in small letters, sorted by code unit, each on a line of its own, with a line end before the first. */
declare const words: string;
export default words;
