import type { Cited } from '../model/analysis.ts';
import type { Instrument, InstrumentWords, Provision } from '../model/law.ts';
import { baseLanguage } from '../text/base-language.ts';

/** A provision that a count cites, as its instrument is cited and its crimes and modes are called in a language. */
export type Speak = (cited: Cited) => Cited;

/**
 * Cites in a language, or in its wider form. What the table has no phrase for there is cited by its number; an
 * instrument that has no words in the language keeps its own.
 */
export function speakerOf(language: string): Speak {
  const spoken = new Map<Instrument, Instrument>();
  return (cited) => {
    const { instrument, provision } = cited;
    const words = instrument.words.get(language) ?? instrument.words.get(baseLanguage(language));
    if (!words) return cited;
    const said = spoken.get(instrument) ?? { ...instrument, cite: words.cite, categories: words.categories };
    spoken.set(instrument, said);
    return { ...cited, instrument: said, provision: provision && provisionIn(words, provision) };
  };
}

/** Its phrase, its standard and its elements in a language; the last two as the table has them where nobody has put them into it. */
function provisionIn(words: InstrumentWords, provision: Provision): Provision {
  const { path } = provision;
  const standard = words.standards.get(path) ?? provision.standard;
  const texts = words.elements.get(path);
  return {
    ...provision,
    phrase: words.phrases.get(path) ?? '',
    ...(standard !== undefined && { standard }),
    elements: provision.elements.map((element) => ({
      ...element,
      text: texts?.get(element.id) ?? element.text,
    })),
  };
}
