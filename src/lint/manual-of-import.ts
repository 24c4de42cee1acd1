import type { ImportRule } from '../model/recognition.ts';
import type { RulePage } from '../model/rule-page.ts';

const PAGES: Readonly<Record<ImportRule, Omit<RulePage, 'command'>>> = {
  'import/broken-provision': {
    summary: 'the Word file cites a provision that its instrument does not have',
    why: 'The words stay as they are; where the law tables know what is meant, the count charges that, so both must be looked at.',
    severity: 'warning',
  },
  'import/broken-reference': {
    summary: 'a reference in the Word file leads to nothing',
    why: 'It stays as words with the number it had, and would point to another paragraph as soon as numbers move.',
    severity: 'warning',
  },
  'import/charge-in-part': {
    summary: 'a count cites more than it charges in the case',
    why: 'A count of a case has one crime, with the acts and modes of the law tables; what else it cites would be lost without a word.',
    severity: 'warning',
  },
  'import/circular-reference': {
    summary: 'a paragraph of the Word file refers to a range in which it stands itself',
    why: 'Whoever counts by hand often takes in one paragraph too many; a paragraph cannot incorporate itself.',
    severity: 'warning',
  },
  'import/edited-charge': {
    summary: 'the words about a count were changed in Word',
    why: 'The court’s form prints words of its own about what a count charges; where somebody changed them, the case charges what they say now, as far as it could be read.',
    severity: 'warning',
  },
  'import/edited-form': {
    summary: 'words that the court’s form prints were changed in Word',
    why: 'The caption, the headings and the signature are made of what the case says; words put in their place do not change it, and are in the remainder.',
    severity: 'warning',
  },
  'import/guessed-crime': {
    summary: 'a count cites no crime, and got the only one that the caption cites',
    why: 'The crime and the modes of a count decide what must be proved, so a guess needs somebody’s eye.',
    severity: 'warning',
  },
  'import/joined': {
    summary: 'words without a number were joined to the paragraph before them',
    why: 'A page or a list may have parted them from it, or they may have been a paragraph of their own.',
    severity: 'info',
  },
  'import/no-accused': {
    summary: 'the accused could not be told from the caption',
    why: 'A case needs them by name; they stand as `The Accused` until somebody puts the name there.',
    severity: 'warning',
  },
  'import/no-counts': {
    summary: 'no heading in the Word file begins a count',
    why: 'A case has one at least, so there is an empty one; the charges may stand in other words among the allegations.',
    severity: 'warning',
  },
  'import/nothing': {
    summary: 'no paragraph of an indictment was found in the Word file',
    why: 'Without numbers and headings nobody can tell what its words are; all of them stand in the remainder.',
    severity: 'warning',
  },
  'import/preface': {
    summary: 'something stands before the indictment in the Word file',
    why: 'A letter or a study before it is no part of it; its words are in the remainder.',
    severity: 'info',
  },
  'import/protection': {
    summary: 'names or passages of the Word file may have to be withheld, and nothing in the case says so',
    why: 'Word has no place for `protect` and `redact`: a public copy of a case that lacks them prints every protected name.',
    severity: 'warning',
  },
  'import/renumbered': {
    summary: 'the paper counts its paragraphs otherwise than the Word file did',
    why: 'References within the paper move along, but those of other filings to its numbers do not.',
    severity: 'info',
  },
  'import/table': {
    summary: 'a table stands where a case has none',
    why: 'Within the text it became a schedule, which the text should now refer to; before the text it is in the remainder.',
    severity: 'warning',
  },
  'import/tracked-changes': {
    summary: 'the Word file has tracked changes',
    why: 'They were read as accepted; who still wants to refuse one finds what it deleted in the remainder.',
    severity: 'info',
  },
  'import/unknown-crime': {
    summary: 'the crime of a count could not be told',
    why: 'Neither its heading nor its text cites or names one crime of the law tables, and a guess would charge the wrong one.',
    severity: 'warning',
  },
  'import/unnumbered': {
    summary: 'text without a number in the Word file gets one',
    why: 'Every paragraph of a paper has its number, and those after it move.',
    severity: 'info',
  },
  'import/unplaced': {
    summary: 'words of the Word file have no place in the case',
    why: 'They are no part of an indictment, or stand where nobody could tell of which; they are in the remainder.',
    severity: 'warning',
  },
};

/** What `indict import` tells of a Word file. */
export const OF_IMPORT: Readonly<Record<string, RulePage>> = Object.fromEntries(
  Object.entries(PAGES).map(([id, page]) => [id, { ...page, command: 'import' }]),
);
