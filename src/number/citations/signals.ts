import type { Words } from '../../model/court.ts';

/** The words before a work that say what it is cited for (`see also`), in small letters; a list of the paper's language. */
export function signalsOf({ phrases }: Words): readonly string[] {
  const listed = phrases.get('signals')?.text ?? '';
  return listed === '' ? [] : listed.split(';').map((signal) => signal.trim().toLowerCase());
}

/** Whether words are a signal, or begin with one. */
export function isSignal(words: string, signals: readonly string[]): boolean {
  const small = words.toLowerCase();
  return signals.some(
    (signal) => small === signal || small.startsWith(`${signal},`) || small.startsWith(`${signal} `),
  );
}

/**
 * Where the signal begins that words end with, if it begins a sentence or a part of one: in others `see` is a verb. The
 * length of the words where they end with none. UTF-16 units.
 */
export function signalAtEnd(text: string, signals: readonly string[]): number {
  const said = text.trimEnd().toLowerCase();
  const at = signals
    .filter(
      (signal) =>
        said.endsWith(signal) && /(?:^|[.;!?]["'”’»)\]]*\s)\s*$/.test(said.slice(0, -signal.length)),
    )
    .map((signal) => said.length - signal.length);
  return Math.min(text.length, ...at);
}

const ENDED = /[.!?…]["'”’»)\]]*$/;

/** More than any signal and the marks behind it. UTF-16 units. */
const LONGEST = 60;

/** Whether a sentence begins after these words of a note; `cf.` and the like end none. */
export function startsSentence(before: string, signals: readonly string[]): boolean {
  const said = before.trimEnd().slice(-LONGEST).toLowerCase();
  if (said === '') return true;
  return ENDED.test(said) && !signals.some((signal) => signal.endsWith('.') && said.endsWith(signal));
}

/** Words with a capital at their beginning. */
export function capitalised(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** Words with a small letter at their beginning. */
export function uncapitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
}
