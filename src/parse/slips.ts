import type { ErrorCode, YAMLError } from 'yaml';
import type { Slip } from './slip.ts';
import { blockSlip, indentSlip, keySlip, listSlip } from './slips-of-indent.ts';
import { cutAtColon, cutAtHash, signSlip, withoutRepair } from './slips-of-prose.ts';
import { firstSign, openBracket, openQuote, type Surroundings } from './surroundings.ts';

type Translate = (around: Surroundings, error: YAMLError) => Slip | undefined;

/** A sentence for each error of the yaml package. */
export const SLIPS: Readonly<Record<ErrorCode, Translate>> = {
  BAD_SCALAR_START: (around, error) => signSlip(around, error.pos[0]),
  BAD_ALIAS: (around, error) => signSlip(around, error.pos[0]),
  BAD_DIRECTIVE: (around, error) => withoutRepair(signSlip(around, error.pos[0])),
  TAG_RESOLVE_FAILED: (around, error) => signSlip(around, error.pos[0]),
  ALIAS_PROPS: (around, error) => signSlip(around, error.pos[0]),
  BAD_PROP_ORDER: (around, error) => signSlip(around, error.pos[0]),
  MULTIPLE_ANCHORS: (around, error) => signSlip(around, error.pos[0]),
  MULTIPLE_TAGS: (around, error) => signSlip(around, error.pos[0]),
  BAD_COLLECTION_TYPE: (around, error) => signSlip(around, error.pos[0]),
  UNEXPECTED_TOKEN: unexpected,
  BLOCK_AS_IMPLICIT_KEY: (around, error) =>
    error.message.includes('sequence') ? listSlip(around, error.pos[0]) : keyInText(around, error),
  MULTILINE_IMPLICIT_KEY: (around, error) => keySlip(around, error.pos[0]),
  KEY_OVER_1024_CHARS: (around, error) => withoutRepair(cutAtColon(around, error.pos[0])),
  BAD_INDENT: (around, error) =>
    error.message.startsWith('Flow')
      ? bracket(around, error)
      : (cutAtHash(around) ?? indentSlip(around, error.pos[0])),
  MISSING_CHAR: missing,
  TAB_AS_INDENT: (_, error) => ({
    ...span('yaml/tab', error.pos[0], error.pos[0] + 1),
    message: 'unexpected tab, expected spaces',
    help: 'YAML lines are moved in with spaces only; set your editor to insert spaces, two for each level',
  }),
  BAD_DQ_ESCAPE: (around, error) => ({
    ...span('yaml/escape', error.pos[0], error.pos[0] + 2),
    message: `unexpected \`${around.text.slice(error.pos[0], error.pos[0] + 2)}\` in double quotes`,
    help: 'a backslash means something there: write `\\\\` for one that is to be printed, or use single quotes',
    harmless: true,
  }),
  BLOCK_IN_FLOW: (around, error) =>
    /^[^,[\]{}"'\n]*:\s/.test(around.text.slice(error.pos[0], around.lineEnd))
      ? withoutRepair(cutAtColon(around, error.pos[0]))
      : comma(error),
  DUPLICATE_KEY: () => undefined,
  MULTIPLE_DOCS: () => undefined,
  NON_STRING_KEY: (around, error) => generic(around, error),
  IMPOSSIBLE: (around, error) => generic(around, error),
  RESOURCE_EXHAUSTION: (around, error) => generic(around, error),
};

function span(rule: string, start: number, end: number): Pick<Slip, 'rule' | 'start' | 'end'> {
  return { rule, start, end };
}

/** A key and a colon inside the text of a key: a line moved in too far, or prose that holds `: `. */
function keyInText(around: Surroundings, error: YAMLError): Slip {
  const start = error.pos[0];
  if (around.text[start] === '?') return signSlip(around, start);
  const colon = around.text.slice(start).search(/:(?=\s|$)/);
  const words = around.text.slice(start, start + Math.max(0, colon));
  const lastLine = words.slice(words.lastIndexOf('\n') + 1).trim();
  if (words.includes('\n') && /^[\w-]+$/.test(lastLine))
    return indentSlip(around, start + words.lastIndexOf('\n') + 1);
  return cutAtColon(around, start);
}

function unexpected(around: Surroundings, error: YAMLError): Slip {
  const { message } = error;
  if (message.includes('in YAML stream')) return { ...generic(around, error), trailing: true };
  if (message.includes('at node end')) return afterValue(around, error);
  if (message.includes('block-seq-ind on same line')) return listOnLine(error);
  if (message.startsWith('Not a YAML token') || message.startsWith('Block scalar header'))
    return blockSlip(around, error.pos[0]);
  if (/Unexpected (,|empty item)/.test(message)) {
    const help = 'remove the comma, or write what is missing beside it';
    return {
      ...span('yaml/comma', error.pos[0], error.pos[0] + 1),
      message: 'unexpected `,`, expected an item',
      help,
    };
  }
  return generic(around, error);
}

/** More words after a value that is already whole: most often prose that begins with a sign of YAML. */
function afterValue(around: Surroundings, error: YAMLError): Slip {
  const { text, valueStart, lineEnd } = around;
  const sign = text[valueStart] ?? '';
  if ((openBracket(text, error.pos[0]) ?? -1) >= around.lineStart) return comma(error);
  if ('[{*&!'.includes(sign)) return signSlip(around, valueStart);
  if (sign === '"' || sign === "'") {
    const help =
      sign === "'"
        ? "an apostrophe inside single quotes is written twice (`''`); or put the text after `>-`"
        : 'put the whole text in single quotes or after `>-`, where double quotes are signs like others';
    const message = `unexpected text after the closing \`${sign}\``;
    return {
      ...span('yaml/quote', error.pos[0], lineEnd),
      message,
      help,
      repair: valueStart,
      repairEnd: lineEnd,
    };
  }
  return indentSlip(around, error.pos[0]);
}

function listOnLine(error: YAMLError): Slip {
  const help =
    'put each `- ` on a line of its own; text that begins with `- ` must stand in quotes or after `>-`';
  const message = 'unexpected `- ` on the line of its key';
  return { ...span('yaml/indentation', error.pos[0], error.pos[0] + 1), message, help };
}

function missing(around: Surroundings, error: YAMLError): Slip {
  const { message } = error;
  if (message.startsWith('Missing closing')) return quote(around, error, message.includes('"') ? '"' : "'");
  if (message.startsWith('Implicit map keys')) return cutAtHash(around) ?? keySlip(around, error.pos[0]);
  if (message.includes('must end with a')) return bracket(around, error);
  if (message.startsWith('Missing ,')) return comma(error);
  if (message.startsWith('Comments must')) {
    const help = 'a comment needs a space before `#`; text that holds `#` there must stand in quotes';
    return { ...span('yaml/cut-at-hash', error.pos[0], around.lineEnd), message: 'unexpected `#`', help };
  }
  return indentSlip(around, error.pos[0]);
}

function comma(error: YAMLError): Slip {
  const help = 'separate items by commas; text that holds a comma or a bracket must stand in quotes there';
  const message = 'expected `,` between two items';
  return { ...span('yaml/comma', error.pos[0], error.pos[0] + 1), message, help };
}

function quote(around: Surroundings, error: YAMLError, sign: string): Slip {
  const start = openQuote(around.text, error.pos[0] - 1, sign) ?? error.pos[0];
  const help = `write \`${sign}\` after the last word, or put the text after \`>-\`, where quotes are signs like others`;
  return { ...span('yaml/quote', start, start + 1), message: `this \`${sign}\` is never closed`, help };
}

function bracket(around: Surroundings, error: YAMLError): Slip {
  const start = openBracket(around.text, error.pos[0]) ?? error.pos[0];
  const open = around.text[start] === '{' ? '{' : '[';
  const close = open === '{' ? '}' : ']';
  const help = `write \`${close}\` after the last item; text that begins with \`${open}\` must stand in quotes or after \`>-\``;
  return { ...span('yaml/bracket', start, start + 1), message: `this \`${open}\` is never closed`, help };
}

function generic(around: Surroundings, error: YAMLError): Slip {
  const start = Math.min(Math.max(error.pos[0], firstSign(around)), around.lineEnd);
  const end = Math.min(around.lineEnd, start + LONGEST_WORD);
  const word = /^\S*/.exec(around.text.slice(start, end))?.[0] ?? '';
  const message = word ? `unexpected \`${word}\`` : 'unexpected end of the line';
  const help =
    'look at the line above too: a quote, a bracket or a colon may be missing, or the line is moved in wrongly';
  return { ...span('yaml/syntax', start, start + Math.max(1, word.length)), message, help };
}

/** As much of a word as tells which is meant, in UTF-16 units; what is no YAML may have no space anywhere. */
const LONGEST_WORD = 60;
