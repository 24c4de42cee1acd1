import type { Severity } from '../../model/finding.ts';
import type { Phrase } from '../reading/phrases.ts';

interface OpenEnded extends Phrase {
  readonly severity: Severity;
  readonly help: string;
}

const CLOSE = 'list everything that is charged, and end the list there';
const COUNT_THEM = 'give the number, or “at least” the number that can be proved, or name them';
const CHOOSE = 'write “and”, or “or”, or plead the two in the alternative';

/** Wording that leaves open what is charged, the longest first. A space stands for any white space. */
export const OPEN_ENDED: readonly OpenEnded[] = [
  {
    words:
      'includ(?:es?|ed|ing),? (?:but|though|yet)(?: (?:is|are|was|were))?(?: not|, not)(?: being)?,? (?:limited|restricted|confined) to',
    severity: 'warning',
    help: CLOSE,
  },
  {
    words:
      '(?:but|though|yet)(?: (?:is|are|was|were))?,? not(?: being)?,? (?:limited|restricted|confined) to',
    severity: 'warning',
    help: CLOSE,
  },
  {
    words: '(?:includ(?:es?|ed|ing),? )?without (?:limitation|being limited to)',
    severity: 'warning',
    help: CLOSE,
  },
  {
    words:
      'as (?:may|might|will|shall) (?:yet |later )?(?:emerge|appear|be (?:shown|established|proved|proven|adduced)) (?:at|during) (?:the )?trial|as (?:further |more |additional )?(?:evidence|information|investigations?|particulars) (?:emerges?|becomes? (?:available|known)|comes? to light|progress(?:es)?)',
    severity: 'warning',
    help: CLOSE,
  },
  {
    words:
      '(?:particulars|details|names|dates|places|(?:further |additional |other )(?:acts|incidents|victims|evidence|crimes)) (?:of which )?(?:will|shall|may) (?:also |later |then )?be (?:supplied|provided|given|furnished|added|specified|disclosed|identified|pleaded)',
    severity: 'warning',
    help: 'give them here, or say that they are not known',
  },
  {
    words:
      '(?:others?|persons?|individuals|members|people|participants|co-?conspirators)(?:,? both)?,? known and unknown(?: to the (?:grand jury|prosecut(?:or|ion)))?',
    severity: 'info',
    help: 'name those who are known, and say of the others what they were',
  },
  {
    words:
      'by way of (?:an )?(?:example|illustration)(?: only)?|for example only|in any other (?:manner|way)',
    severity: 'info',
    help: CLOSE,
  },
  { words: 'not exclusively', severity: 'info', help: CLOSE },
  { words: 'includ(?:es?|ed|ing),? inter alia', severity: 'warning', help: CLOSE },
  { words: 'inter alia', severity: 'info', help: 'list everything that is charged, or take the words out' },
  {
    // In American conspiracies the list of overt acts is open by custom.
    words: 'overt acts,? among others',
    severity: 'info',
    help: CLOSE,
  },
  {
    words:
      'among(?:st)? (?:many )?(?:others|other (?:things|places|persons|victims|locations|acts|means|crimes|methods))',
    severity: 'warning',
    help: CLOSE,
  },
  { words: 'and(?:\\s*/\\s*| )or', severity: 'warning', help: CHOOSE },
  {
    words: 'etc\\.?|et cetera|and so (?:on|forth)|and the like|and such like',
    severity: 'warning',
    help: CLOSE,
  },
  {
    words:
      'and (?:many |various |several |numerous )?other (?:similar |such |unknown |unidentified |as yet unknown )?(?:acts|places|locations|victims|crimes|persons|means|methods|dates|occasions|incidents|areas)(?! whom)',
    severity: 'info',
    help: CLOSE,
  },
  {
    words: 'and elsewhere|or elsewhere|and other places',
    severity: 'info',
    help: 'name the other places, or say that they are unknown',
  },
  { words: 'or other(?:wise)? (?:similar|unknown|unspecified) [A-Za-zÀ-ỿ]+', severity: 'info', help: CLOSE },
  { words: 'various', severity: 'info', help: COUNT_THEM },
  { words: 'numerous|countless|innumerable', severity: 'info', help: COUNT_THEM },
  {
    words:
      '(?=[alcgsun])(?<!the |total |exact |serial |house |telephone |registration )(?:an? )?(?:large |great |significant |considerable |certain |unknown |unspecified )?number of(?= [a-zà-ỿ])|multiple(?! commission)|several|a series of|a variety of|a range of',
    severity: 'info',
    help: COUNT_THEM,
  },
  {
    words:
      'an? (?:vast|large|substantial|significant|considerable|unspecified|unknown) (?:amount|quantity)(?: of)?',
    severity: 'info',
    help: COUNT_THEM,
  },
  {
    words:
      '(?:on|at) or about (?:various|different|unknown) (?:dates|times)|from time to time|at (?:some|an unknown) point',
    severity: 'info',
    help: 'give the dates, as nearly as they are known',
  },
  {
    words:
      'to date|thus far|so far(?! as)|(?:up )?to the present(?: (?:day|time))?|until (?:now|the present|today)|to this day',
    severity: 'info',
    help: 'give the last day, as the period of the case does',
  },
];
