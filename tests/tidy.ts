import { afterEach } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// Modules are shared by the files of tests, so that a hook in one of theirs would be of the first file that loads it alone.
afterEach(removeTemporaryFolders);
