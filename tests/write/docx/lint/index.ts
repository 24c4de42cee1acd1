import { openWord } from '../reading/package.ts';
import { markFaults } from './marks.ts';
import { nameFaults } from './names.ts';
import { orderFaults } from './order.ts';
import { packageFaults } from './package.ts';
import { tableFaults } from './tables.ts';
import { textFaults } from './text.ts';
import { type Check, everything } from './walk.ts';

const CHECKS: readonly Check[] = [
  packageFaults,
  orderFaults,
  textFaults,
  markFaults,
  nameFaults,
  tableFaults,
];

/**
 * What Word would repair in a file, or leave out of it without a word, though other readers accept it: from the parts
 * alone, without any schema. A part that is no XML is the only fault then.
 */
export function wordFaults(bytes: Uint8Array): readonly string[] {
  const file = openWord(bytes);
  const broken = file.paths
    .filter((path) => /\.(?:xml|rels)$/.test(path))
    .flatMap((path) => {
      try {
        everything(file.xml(path));
        return [];
      } catch (error) {
        return [`${path}: ${(error as Error).message}`];
      }
    });
  return broken.length > 0 ? broken : CHECKS.flatMap((check) => check(file));
}
