import type { Rule } from '../../rule.ts';
import agreement from './agreement.ts';
import article from './article.ts';
import brackets from './brackets.ts';
import brokenPhrase from './broken-phrase.ts';
import doubledSign from './doubled-sign.ts';
import doubledWord from './doubled-word.ts';
import finalStop from './final-stop.ts';
import listSigns from './list-signs.ts';
import misspelling from './misspelling.ts';
import mixedDash from './mixed-dash.ts';
import mixedHyphen from './mixed-hyphen.ts';
import mixedItalics from './mixed-italics.ts';
import numberAndWord from './number-and-word.ts';
import placeholder from './placeholder.ts';
import quotationMarks from './quotation-marks.ts';
import smallLetter from './small-letter.ts';
import spaceBeforeSign from './space-before-sign.ts';
import spaceBehindSign from './space-behind-sign.ts';
import strayMarkup from './stray-markup.ts';
import tautology from './tautology.ts';
import tooWide from './too-wide.ts';
import unitSpace from './unit-space.ts';
import wrongWord from './wrong-word.ts';

/** What is looked for in the family `text`, by the rule's id. */
export const TEXT: Readonly<Record<string, Rule>> = {
  'text/agreement': agreement,
  'text/article': article,
  'text/brackets': brackets,
  'text/broken-phrase': brokenPhrase,
  'text/doubled-sign': doubledSign,
  'text/doubled-word': doubledWord,
  'text/final-stop': finalStop,
  'text/list-signs': listSigns,
  'text/misspelling': misspelling,
  'text/mixed-dash': mixedDash,
  'text/mixed-hyphen': mixedHyphen,
  'text/mixed-italics': mixedItalics,
  'text/number-and-word': numberAndWord,
  'text/placeholder': placeholder,
  'text/quotation-marks': quotationMarks,
  'text/small-letter': smallLetter,
  'text/space-before-sign': spaceBeforeSign,
  'text/space-behind-sign': spaceBehindSign,
  'text/stray-markup': strayMarkup,
  'text/tautology': tautology,
  'text/too-wide': tooWide,
  'text/unit-space': unitSpace,
  'text/wrong-word': wrongWord,
};
