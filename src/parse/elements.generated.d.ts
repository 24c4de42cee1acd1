import type { Shelf } from './shipped.generated.js';

/** Of the files of `schemas/law/elements/`. */
declare const elements: Shelf;
export default elements;
