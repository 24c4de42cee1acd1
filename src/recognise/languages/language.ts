import type { NamedPart } from '../../model/recognition.ts';

/** What is referred to by number. */
export type Numbered = 'paragraph' | 'count' | 'note' | 'schedule';

/**
 * What indictments of one language say, as far as an import reads it. Patterns are asked together with those of the other
 * languages (a caption may be in two), without regard to the size of letters.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** From January; an import knows their first three letters too. */
  readonly months: readonly string[];
  /** From one, as headings of counts have them. */
  readonly numbers: readonly string[];
  /** From the first, as titles of amended papers have them. */
  readonly ordinals: readonly string[];
  /** Words that stay small within a name or an office, by which the language of a paper is known too. */
  readonly small: readonly string[];
  /** Headings, whole. */
  readonly parts: Readonly<Record<NamedPart, RegExp>>;
  /** What stands before numbers by which text refers to something. */
  readonly references: Readonly<Record<Numbered, RegExp>>;
  readonly patterns: Readonly<Record<Saying, RegExp>>;
}

/** What else is recognised by its words. */
export type Saying =
  /** Before the number of a count in its heading. */
  | 'count'
  /** Before the letter of a schedule in its heading. */
  | 'schedule'
  /** Before the number of a provision. */
  | 'article'
  /** An instrument that the paper has named before: `the Statute`. */
  | 'statute'
  /** Between the last two of several. */
  | 'and'
  /** Between the ends of a range. */
  | 'through'
  /** A line that sums up a count, which a court's form makes anew. */
  | 'closing'
  /** A line between counts: `And:`. */
  | 'between'
  /** Labels of the parts of a count, which a court's form prints of its own; the first is that of its title. */
  | 'offence'
  | 'particulars'
  /** Where a signature begins: with its date, or with words above it. */
  | 'dated'
  | 'endorsed'
  /** Between those who prosecute and the accused. */
  | 'versus'
  /** Who prosecutes, as captions call them. */
  | 'prosecuting'
  /** Roles and offices under a signature. */
  | 'role'
  | 'office'
  /** A role behind the name on one line. */
  | 'signer'
  /** Before the number of a case on its own line. */
  | 'caseNumber'
  /** A number that only cases have. */
  | 'docket'
  /** The title of the paper, and one that says no more than that it is an indictment. */
  | 'title'
  | 'bareTitle'
  /** A title of an amended paper; the first group is its ordinal. */
  | 'amended'
  /** Headings of sections with which the text of an indictment may begin. */
  | 'firstSection'
  /** The end of a sentence before the names or the crimes in a caption. */
  | 'charges'
  /** A line in a caption that ends the names of the accused. */
  | 'afterPersons'
  /** Before another name of a person. */
  | 'alias'
  /** Lines of a caption; the first group is what they say. */
  | 'situation'
  | 'chamber'
  /** Before the date of a caption. */
  | 'date'
  /** Before the place under a date. */
  | 'place'
  /** Before whom a count charges. */
  | 'against'
  /** Before the counts to which one is the alternative, from the beginning of its line. */
  | 'alternative'
  /** Between provisions and those that are charged in the alternative to them. */
  | 'orElse'
  /**
   * What makes a paragraph's number that of another paper, before and after it (where a name or `theirs` follows), and
   * what makes it one of this: a word after it, or a clause between the other paper and the number.
   */
  | 'foreignBefore'
  | 'foreignAfter'
  | 'theirs'
  | 'ours'
  | 'clause'
  /** Classifications on a line of their own. */
  | 'public'
  | 'confidential'
  | 'under_seal'
  | 'secret';
