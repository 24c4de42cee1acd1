/** By the text of each file, its root as JSON of a `Packed`. */
declare const packed: ReadonlyMap<string, string>;
export default packed;
