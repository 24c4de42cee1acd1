import { LIMITS } from './limits.ts';

/** What is wrong with a file before its YAML is looked at; `offset` counts UTF-16 units of the text. */
export interface Fault {
  readonly rule: string;
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** The text of a file, without its byte order mark, and why it cannot be used where it cannot. */
export interface Decoded {
  readonly text: string;
  readonly fault?: Fault;
}

const SAVE_AS = 'open it in your editor and save it as UTF-8 (without any change, “Save with Encoding”)';

/** Turns the bytes of a file into text: UTF-8 with or without a mark, UTF-16 with one. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LIMITS.bytes) return tooLarge(bytes.length);
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return otherEncoding(0, '');
  if (encoding === 'utf-8' && bytes.includes(0)) return notText(bytes);
  try {
    return withLines(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return otherEncoding(Math.max(0, text.indexOf('\uFFFD')), text);
  }
}

/** Editors of long ago ended lines with a carriage return alone, which YAML does not count as an end. */
function withLines(text: string): Decoded {
  const offset = text.indexOf('\r');
  if (offset === -1 || text.includes('\n')) return { text };
  const message =
    'the lines of this file end in a carriage return alone, expected line breaks of Unix or Windows';
  const help = 'open it in your editor and save it with LF line endings';
  return { text, fault: { rule: 'file/line-endings', offset, message, help } };
}

/** By its mark; `undefined` for UTF-32, which no editor writes by itself. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function tooLarge(length: number): Decoded {
  const size = Math.ceil(length / (1024 * 1024));
  const most = LIMITS.bytes / (1024 * 1024);
  const message = `this file is too large: ${size} MB, expected at most ${most} MB`;
  const help =
    'a case file holds text only; move long parts into files of their own with `- include: part.yaml`';
  return { text: '', fault: { rule: 'file/too-large', offset: 0, message, help } };
}

function notText(bytes: Uint8Array): Decoded {
  if (isUnmarkedUtf16(bytes.subarray(0, 400))) return otherEncoding(0, '');
  const message = 'this file is not text, expected YAML';
  const help = 'it may be a word processor’s document or a picture; give the path of the case file itself';
  return { text: '', fault: { rule: 'file/not-text', offset: 0, message, help } };
}

/** Every second byte of Latin text in UTF-16 is zero, and no other. */
function isUnmarkedUtf16(sample: Uint8Array): boolean {
  const zeros = [...sample.keys()].filter((index) => sample[index] === 0);
  const odd = zeros.filter((index) => index % 2 === 1).length;
  return zeros.length * 4 > sample.length && (odd === 0 || odd === zeros.length);
}

function otherEncoding(offset: number, text: string): Decoded {
  const message = 'this file is saved in another encoding, expected UTF-8';
  return { text, fault: { rule: 'file/encoding', offset, message, help: SAVE_AS } };
}
