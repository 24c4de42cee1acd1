import { env } from 'node:process';
import { configureGlobal } from 'fast-check';

/**
 * Properties are tried on the same cases everywhere, so that a change is judged by what it changes;
 * INDICT_SEED takes another number, and `random` a new one each time, for whoever goes hunting.
 */
const { INDICT_SEED = '20250921' } = env;
if (INDICT_SEED !== 'random') configureGlobal({ seed: Number(INDICT_SEED) });
