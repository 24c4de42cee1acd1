/** By the text of each file, its root as JSON of a `Packed`. */
export type Shelf = ReadonlyMap<string, string>;

declare const usual: Shelf;
export default usual;
