import { fileURLToPath } from 'node:url';

/** The case of this folder, which has something for each companion. */
export const CASE = fileURLToPath(new URL('case.yaml', import.meta.url));

/** The companions of the house that are papers of their own; the others have tests with what they show. */
export const COMPANIONS = ['evidence', 'chronology', 'persons', 'glossary', 'brief', 'victims'];
