import type { Phrase } from '../reading/phrases.ts';

interface Tautology extends Phrase {
  readonly enough: string;
}

/** Wording that says one thing twice, and what is enough. A space stands for any white space. */
export const TAUTOLOGIES: readonly Tautology[] = [
  { words: '(?:advance|prior) planning', enough: 'planning' },
  { words: 'plan(?:s|ned|ning)? (?:it |them )?in advance', enough: 'planned' },
  { words: 'future (?:prospects|plans)', enough: 'prospects' },
  { words: '(?:joint|mutual) (?:collaboration|cooperation|co-operation)', enough: 'cooperation' },
  { words: '(?:collaborat|cooperat|co-operat|join)(?:ed|ing|es|e|s) together', enough: 'collaborated' },
  { words: 'jointly (?:together|and together)|together jointly|together in concert', enough: 'jointly' },
  { words: '(?:mutually|jointly) agreed (?:with each other|together|with one another)', enough: 'agreed' },
  {
    words: 'common (?:and )?(?:joint|shared|mutual)|(?:joint|shared|mutual) (?:and )?common',
    enough: 'common',
  },
  { words: 'shared (?:in )?common|both (?:of them )?jointly', enough: 'shared' },
  { words: 'murdered to death|killed dead', enough: 'killed' },
  { words: 'dead (?:corpses?|victims of murder)|corpses? of the dead', enough: 'corpses' },
  { words: 'armed gunm[ae]n', enough: 'gunmen' },
  { words: 'civilian non-?combatants?', enough: 'civilians' },
  { words: '(?:return|revert|withdr[ae]w|retreat)(?:ed|ing|s)? back', enough: 'returned' },
  { words: '(?:repeat|reiterat|realleg|re-alleg)(?:ed|es|e|ing|s)? again', enough: 'repeated' },
  { words: 'first (?:began|commenced)', enough: 'began' },
  { words: 'past (?:history|precedents?)', enough: 'history' },
  { words: 'end result|final (?:outcome|result)', enough: 'result' },
  { words: 'unexpected surprise', enough: 'surprise' },
  { words: '(?:illegal|unlawful|criminal) crimes?', enough: 'crimes' },
  { words: 'unlawfully? and illegal(?:ly)?|illegal(?:ly)? and unlawful(?:ly)?', enough: 'unlawfully' },
  { words: 'unlawful murders?|illegal murders?|criminal murders?', enough: 'murder' },
  {
    words: '(?:deliberate|intentional|willful|wilful)(?:ly)? (?:intent|intended|intention)',
    enough: 'intended',
  },
  {
    words: 'intentional(?:ly)? and (?:intended|intentional(?:ly)?)|deliberate(?:ly)? and intentional(?:ly)?',
    enough: 'intentionally',
  },
  { words: 'mens rea (?:of (?:the )?mind|state of mind)|mental mens rea', enough: 'mens rea' },
  { words: 'subordinates (?:under|below) (?:him|her|them)', enough: 'subordinates' },
  { words: 'also (?:too|in addition)|in addition also', enough: 'also' },
  { words: 'the reason (?:why|for (?:this|which)) (?:is|was) because', enough: 'the reason is that' },
  { words: '(?:at|on) the (?:same )?date and day|on the day and date', enough: 'on the day' },
  {
    words:
      'completely (?:annihilated|eliminated|exterminated|obliterated|and (?:utterly|totally|entirely))|totally and (?:completely|utterly|entirely)',
    enough: 'completely',
  },
  { words: 'surrounded on all sides|encircled on all sides', enough: 'surrounded' },
  { words: '(?:general|ordinary) public at large', enough: 'the public' },
  { words: 'forc(?:ed|ibly) (?:coerced|compelled)|coerced by force', enough: 'forced' },
  { words: 'forcibl[ey] rap(?:ed|e|ing)', enough: 'raped' },
  { words: 'innocent civilians?(?: population)?', enough: 'civilians' },
];
