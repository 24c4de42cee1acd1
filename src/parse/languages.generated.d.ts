import type { Shelf } from './shipped.generated.js';

/** Of the files of `templates/words/` and `schemas/law/words/`, but for those on the usual shelf. */
declare const languages: Shelf;
export default languages;
