/** Templates write no log, and call nothing that is not named here. */
const KNOWN = { phrase: true, has_phrase: true, log: false, helperMissing: false, blockHelperMissing: false };

/** How templates are compiled, those of the house when the program is built. */
export const COMPILED = { strict: true, knownHelpersOnly: true, knownHelpers: KNOWN };
