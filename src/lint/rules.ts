import type { Rule } from './rule.ts';
import outsideFootnote from './rules/citation/outside-footnote.ts';
import noAccused from './rules/count/no-accused.ts';
import noPlace from './rules/count/no-place.ts';
import noTime from './rules/count/no-time.ts';
import refersToItself from './rules/count/refers-to-itself.ts';
import context from './rules/element/context.ts';
import crime from './rules/element/crime.ts';
import mental from './rules/element/mental.ts';
import unalleged from './rules/element/unalleged.ts';
import missingGlyph from './rules/face/missing-glyph.ts';
import neverCalled from './rules/footnote/never-called.ts';
import amendedOtherwise from './rules/form/amended-otherwise.ts';
import caseNumber from './rules/form/case-number.ts';
import exParte from './rules/form/ex-parte.ts';
import language from './rules/form/language.ts';
import missing from './rules/form/missing.ts';
import notesForbidden from './rules/form/notes-forbidden.ts';
import scheduleUnmentioned from './rules/form/schedule-unmentioned.ts';
import tooLong from './rules/form/too-long.ts';
import unprinted from './rules/form/unprinted.ts';
import workingLanguage from './rules/form/working-language.ts';
import doubled from './rules/id/doubled.ts';
import drifted from './rules/language/drifted.ts';
import missingText from './rules/language/missing.ts';
import stray from './rules/language/stray.ts';
import citedWrongly from './rules/law/cited-wrongly.ts';
import modeDefinesCrime from './rules/law/mode-defines-crime.ts';
import modeNotAllowed from './rules/law/mode-not-allowed.ts';
import neverIntroduced from './rules/law/never-introduced.ts';
import noMode from './rules/law/no-mode.ts';
import notACrime from './rules/law/not-a-crime.ts';
import notAMode from './rules/law/not-a-mode.ts';
import notInForce from './rules/law/not-in-force.ts';
import reliedOnWrongly from './rules/law/relied-on-wrongly.ts';
import titleNamesAnother from './rules/law/title-names-another.ts';
import tooBroad from './rules/law/too-broad.ts';
import twoStatutes from './rules/law/two-statutes.ts';
import twoStyles from './rules/law/two-styles.ts';
import unknownElement from './rules/law/unknown-element.ts';
import unknownProvision from './rules/law/unknown-provision.ts';
import whichInstrument from './rules/law/which-instrument.ts';
import wrongInstrument from './rules/law/wrong-instrument.ts';
import accusedName from './rules/name/accused.ts';
import joined from './rules/name/joined.ts';
import misspelt from './rules/name/misspelt.ts';
import nearMiss from './rules/name/near-miss.ts';
import person from './rules/name/person.ts';
import protectedName from './rules/name/protected.ts';
import pseudonym from './rules/name/pseudonym.ts';
import rank from './rules/name/rank.ts';
import state from './rules/name/state.ts';
import variant from './rules/name/variant.ts';
import age from './rules/person/age.ts';
import eachAccused from './rules/person/each-accused.ts';
import inNoCount from './rules/person/in-no-count.ts';
import nobody from './rules/person/nobody.ts';
import notCharged from './rules/person/not-charged.ts';
import sum from './rules/person/sum.ts';
import whichAccused from './rules/person/which-accused.ts';
import alternativeUnsaid from './rules/pleading/alternative-unsaid.ts';
import argument from './rules/pleading/argument.ts';
import formula from './rules/pleading/formula.ts';
import leftoverElement from './rules/pleading/leftover-element.ts';
import openEnded from './rules/pleading/open-ended.ts';
import sameCharge from './rules/pleading/same-charge.ts';
import twoCrimes from './rules/pleading/two-crimes.ts';
import unchargedMode from './rules/pleading/uncharged-mode.ts';
import unrelied from './rules/pleading/unrelied.ts';
import backwardsRange from './rules/reference/backwards-range.ts';
import containsItself from './rules/reference/contains-itself.ts';
import countNamedOtherwise from './rules/reference/count-named-otherwise.ts';
import howMany from './rules/reference/how-many.ts';
import incorporatesNothing from './rules/reference/incorporates-nothing.ts';
import listedTwice from './rules/reference/listed-twice.ts';
import typedNumber from './rules/reference/typed-number.ts';
import typedTitle from './rules/reference/typed-title.ts';
import unknownItem from './rules/reference/unknown-item.ts';
import unknownNumber from './rules/reference/unknown-number.ts';
import unknownSchedule from './rules/reference/unknown-schedule.ts';
import unknownSection from './rules/reference/unknown-section.ts';
import wrongWay from './rules/reference/wrong-way.ts';
import beforeDefinition from './rules/term/before-definition.ts';
import caseVariant from './rules/term/case-variant.ts';
import definedTwice from './rules/term/defined-twice.ts';
import late from './rules/term/late.ts';
import longForm from './rules/term/long-form.ts';
import neverDefined from './rules/term/never-defined.ts';
import neverUsed from './rules/term/never-used.ts';
import twoTermStyles from './rules/term/two-styles.ts';
import undefinedTerm from './rules/term/undefined.ts';
import usedOnce from './rules/term/used-once.ts';
import agreement from './rules/text/agreement.ts';
import article from './rules/text/article.ts';
import brackets from './rules/text/brackets.ts';
import brokenPhrase from './rules/text/broken-phrase.ts';
import doubledSign from './rules/text/doubled-sign.ts';
import doubledWord from './rules/text/doubled-word.ts';
import finalStop from './rules/text/final-stop.ts';
import listSigns from './rules/text/list-signs.ts';
import misspelling from './rules/text/misspelling.ts';
import mixedDash from './rules/text/mixed-dash.ts';
import mixedHyphen from './rules/text/mixed-hyphen.ts';
import mixedItalics from './rules/text/mixed-italics.ts';
import numberAndWord from './rules/text/number-and-word.ts';
import placeholder from './rules/text/placeholder.ts';
import quotationMarks from './rules/text/quotation-marks.ts';
import smallLetter from './rules/text/small-letter.ts';
import spaceBeforeSign from './rules/text/space-before-sign.ts';
import spaceBehindSign from './rules/text/space-behind-sign.ts';
import strayMarkup from './rules/text/stray-markup.ts';
import tooWide from './rules/text/too-wide.ts';
import unitSpace from './rules/text/unit-space.ts';
import wrongWord from './rules/text/wrong-word.ts';
import backwards from './rules/time/backwards.ts';
import dateDiffers from './rules/time/date-differs.ts';
import duration from './rules/time/duration.ts';
import future from './rules/time/future.ts';
import impossibleDate from './rules/time/impossible-date.ts';
import noPeriod from './rules/time/no-period.ts';
import otherDay from './rules/time/other-day.ts';
import outsidePeriod from './rules/time/outside-period.ts';
import periodDiffers from './rules/time/period-differs.ts';
import reckonedDay from './rules/time/reckoned-day.ts';
import referredDate from './rules/time/referred-date.ts';
import scheduleDiffers from './rules/time/schedule-differs.ts';
import thatDay from './rules/time/that-day.ts';
import twoDates from './rules/time/two-dates.ts';
import twoDays from './rules/time/two-days.ts';
import datesInTwoStyles from './rules/time/two-styles.ts';
import wrongWeekday from './rules/time/wrong-weekday.ts';

/** Every rule by its id, which is its path below `rules/`. */
export const RULES: Readonly<Record<string, Rule>> = {
  'citation/outside-footnote': outsideFootnote,
  'count/no-accused': noAccused,
  'count/no-place': noPlace,
  'count/no-time': noTime,
  'count/refers-to-itself': refersToItself,
  'element/context': context,
  'element/crime': crime,
  'element/mental': mental,
  'element/unalleged': unalleged,
  'face/missing-glyph': missingGlyph,
  'footnote/never-called': neverCalled,
  'form/amended-otherwise': amendedOtherwise,
  'form/case-number': caseNumber,
  'form/ex-parte': exParte,
  'form/language': language,
  'form/missing': missing,
  'form/notes-forbidden': notesForbidden,
  'form/schedule-unmentioned': scheduleUnmentioned,
  'form/too-long': tooLong,
  'form/unprinted': unprinted,
  'form/working-language': workingLanguage,
  'id/doubled': doubled,
  'language/drifted': drifted,
  'language/missing': missingText,
  'language/stray': stray,
  'law/cited-wrongly': citedWrongly,
  'law/mode-defines-crime': modeDefinesCrime,
  'law/mode-not-allowed': modeNotAllowed,
  'law/never-introduced': neverIntroduced,
  'law/no-mode': noMode,
  'law/not-a-crime': notACrime,
  'law/not-a-mode': notAMode,
  'law/not-in-force': notInForce,
  'law/relied-on-wrongly': reliedOnWrongly,
  'law/title-names-another': titleNamesAnother,
  'law/too-broad': tooBroad,
  'law/two-statutes': twoStatutes,
  'law/two-styles': twoStyles,
  'law/unknown-element': unknownElement,
  'law/unknown-provision': unknownProvision,
  'law/which-instrument': whichInstrument,
  'law/wrong-instrument': wrongInstrument,
  'name/accused': accusedName,
  'name/joined': joined,
  'name/misspelt': misspelt,
  'name/near-miss': nearMiss,
  'name/person': person,
  'name/protected': protectedName,
  'name/pseudonym': pseudonym,
  'name/rank': rank,
  'name/state': state,
  'name/variant': variant,
  'person/age': age,
  'person/each-accused': eachAccused,
  'person/in-no-count': inNoCount,
  'person/nobody': nobody,
  'person/not-charged': notCharged,
  'person/sum': sum,
  'person/which-accused': whichAccused,
  'pleading/alternative-unsaid': alternativeUnsaid,
  'pleading/argument': argument,
  'pleading/formula': formula,
  'pleading/leftover-element': leftoverElement,
  'pleading/open-ended': openEnded,
  'pleading/same-charge': sameCharge,
  'pleading/two-crimes': twoCrimes,
  'pleading/uncharged-mode': unchargedMode,
  'pleading/unrelied': unrelied,
  'reference/backwards-range': backwardsRange,
  'reference/contains-itself': containsItself,
  'reference/count-named-otherwise': countNamedOtherwise,
  'reference/how-many': howMany,
  'reference/incorporates-nothing': incorporatesNothing,
  'reference/listed-twice': listedTwice,
  'reference/typed-number': typedNumber,
  'reference/typed-title': typedTitle,
  'reference/unknown-item': unknownItem,
  'reference/unknown-number': unknownNumber,
  'reference/unknown-schedule': unknownSchedule,
  'reference/unknown-section': unknownSection,
  'reference/wrong-way': wrongWay,
  'term/before-definition': beforeDefinition,
  'term/case-variant': caseVariant,
  'term/defined-twice': definedTwice,
  'term/late': late,
  'term/long-form': longForm,
  'term/never-defined': neverDefined,
  'term/never-used': neverUsed,
  'term/two-styles': twoTermStyles,
  'term/undefined': undefinedTerm,
  'term/used-once': usedOnce,
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
  'text/too-wide': tooWide,
  'text/unit-space': unitSpace,
  'text/wrong-word': wrongWord,
  'time/backwards': backwards,
  'time/date-differs': dateDiffers,
  'time/duration': duration,
  'time/future': future,
  'time/impossible-date': impossibleDate,
  'time/no-period': noPeriod,
  'time/other-day': otherDay,
  'time/outside-period': outsidePeriod,
  'time/period-differs': periodDiffers,
  'time/reckoned-day': reckonedDay,
  'time/referred-date': referredDate,
  'time/schedule-differs': scheduleDiffers,
  'time/that-day': thatDay,
  'time/two-dates': twoDates,
  'time/two-days': twoDays,
  'time/two-styles': datesInTwoStyles,
  'time/wrong-weekday': wrongWeekday,
};
