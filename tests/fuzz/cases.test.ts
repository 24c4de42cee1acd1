import { fuzz } from './fuzz.ts';
import { CASE_KINDS } from './kinds.ts';

fuzz(CASE_KINDS);
