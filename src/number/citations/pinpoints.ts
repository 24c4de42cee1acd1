import type { PinpointForm } from '../../model/citation-style.ts';
import { fillPhrase } from '../../text/fill-phrase.ts';

const FIGURE = /^[\d§¶([]|^[ivxlc]+\b/i;
const SEVERAL = /(?:[,;&–—-]|\s(?:and|et))\s*(?:\d|[ivxlc]+\b)/i;

/** A place in a work as its style has it; one that begins with no word of the style is printed as typed. */
export function pinpointWords(typed: string, forms: readonly PinpointForm[]): string {
  const found = placed(typed, forms);
  return found
    ? fillPhrase(SEVERAL.test(found.at) ? found.form.many : found.form.one, { at: found.at })
    : typed;
}

/** The place alone, without the word before it. */
export function barePinpoint(typed: string, forms: readonly PinpointForm[]): string {
  const found = placed(typed, forms);
  return found?.form.words.includes('') ? found.at : pinpointWords(typed, forms);
}

function placed(
  typed: string,
  forms: readonly PinpointForm[],
): { readonly form: PinpointForm; readonly at: string } | undefined {
  for (const form of forms) {
    for (const word of form.words) {
      const at = typed.startsWith(word) ? typed.slice(word.length).trimStart() : '';
      const apart = word === '' || word.endsWith('.') || typed.length - at.length > word.length;
      if (apart && (word === '' ? /^\d/ : FIGURE).test(at)) return { form, at };
    }
  }
  return undefined;
}
