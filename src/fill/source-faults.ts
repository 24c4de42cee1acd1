import type { Source } from '../model/source.ts';
import { TemplateFault } from './faults.ts';

/** What a template may be at most, so that reading a hostile one takes no longer than reading the case. */
const LIMITS = {
  /** Signs of one template; all of the house's together have a sixth of that. UTF-16 units. */
  signs: 256 * 1024,
  /** Blocks, and brackets of helpers, in each other. */
  depth: 64,
} as const;

/** What no template holds: raw text, marks that the program sets itself, and signs that no paper can show. */
const REFUSED: readonly (readonly [pattern: RegExp, message: (found: string) => string, help: string])[] = [
  [
    /\{\{~?[{&]/,
    (found) => `a template may not place raw text with \`${found}\``,
    'write `{{…}}`; markup made by the program stays markup',
  ],
  [/<\?/, (found) => `unexpected \`${found}\``, 'write `&lt;?` for the signs themselves'],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/,
    (found) => `unexpected invisible control character U+${codeOf(found)}, expected text that can be printed`,
    'delete it; it often comes in by copying from a PDF',
  ],
];

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Throws a `TemplateFault` for a template that is not to be read at all. */
export function refuse(source: Source): void {
  const { text } = source;
  if (text.length > LIMITS.signs) {
    const size = Math.ceil(text.length / 1024);
    const message = `this template is too large: ${size} KB, expected at most ${LIMITS.signs / 1024} KB`;
    throw new TemplateFault({ source, start: 0, end: 1 }, message);
  }
  for (const [pattern, message, help] of REFUSED) {
    const found = pattern.exec(text);
    if (found) throw new TemplateFault(spanOf(source, found), message(found[0]), help);
  }
  refuseDepth(source);
}

/** Beyond some hundreds of levels Handlebars takes minutes, and then overflows. */
function refuseDepth(source: Source): void {
  let blocks: number[] = [];
  for (const tag of source.text.matchAll(/\{\{[^{}]*\}\}/g)) {
    const [words] = tag;
    if (/^\{\{~?\//.test(words)) blocks = blocks.slice(0, -1);
    else if (/^\{\{~?(?:#|\^\s*\w)/.test(words)) blocks.push(1);
    else if (/^\{\{~?\s*else\s+\w/.test(words) && blocks.length > 0) blocks.push((blocks.pop() ?? 0) + 1);
    const levels = blocks.reduce((sum, each) => sum + each, bracketsIn(words));
    if (levels > LIMITS.depth)
      throw new TemplateFault(
        spanOf(source, tag),
        `blocks stand in each other more than ${LIMITS.depth} deep`,
      );
  }
}

/** How many brackets stand in each other. */
function bracketsIn(tag: string): number {
  let open = 0;
  let most = 0;
  for (const [sign] of tag.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}

function spanOf(source: Source, { 0: found, index }: RegExpExecArray | RegExpMatchArray) {
  const start = index ?? 0;
  return { source, start, end: start + found.length };
}
