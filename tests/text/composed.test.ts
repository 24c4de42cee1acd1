import { expect, it } from 'vitest';
import { capitals } from '../../src/text/capitals.ts';
import { composed } from '../../src/text/composed.ts';

it('letters typed in parts, as macOS writes them, become one sign, and no letter another', () => {
  expect(composed('Karadžić'.normalize('NFD'))).toBe('Karadžić');
  expect(composed('김정은'.normalize('NFD'))).toBe('김정은');
  expect(composed('x\u030c \u0301')).toBe('x\u030c \u0301');
  expect(composed('\ufa19社')).toBe('\ufa19社');
});

it('Greek capitals have no accents, and dots where an accent held vowels apart', () => {
  expect(capitals('Αλέξανδρος Παπαδόπουλος')).toBe('ΑΛΕΞΑΝΔΡΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ');
  expect(capitals('Μάιος, Ζαΐμης, Ἀθηναῖος')).toBe('ΜΑΪΟΣ, ΖΑΪΜΗΣ, ΑΘΗΝΑΙΟΣ');
  expect(capitals('ή')).toBe('Ή');
  expect(capitals('article 8 bis(2)(a) of Žižek')).toBe('ARTICLE 8 bis(2)(a) OF ŽIŽEK');
});
