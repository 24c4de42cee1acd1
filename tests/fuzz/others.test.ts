import { fuzz } from './fuzz.ts';
import { otherKinds } from './kinds.ts';

fuzz(await otherKinds());
