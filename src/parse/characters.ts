import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';
import { spanWithin } from '../text/span-within.ts';
import { LIMITS } from './limits.ts';

/**
 * Signs that no paper can show: control characters but tab and line breaks (XML 1.0, section 2.2, and with them
 * Word, cannot hold them), a carriage return on its own, noncharacters, a byte order mark
 * inside the text, and halves of surrogate pairs.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]|\r(?!\n)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A finding for each sign in the file that cannot be printed. */
export function forbiddenInSource(source: Source): Finding[] {
  const findings: Finding[] = [];
  for (const match of source.text.matchAll(FORBIDDEN)) {
    if (findings.length > LIMITS.findings) break;
    const start = match.index;
    findings.push(forbidden(match[0], { source, start, end: start + match[0].length }));
  }
  return findings;
}

/** A finding for each such sign that a double-quoted scalar writes by an escape, as `"\u0000"` does. */
export function forbiddenInScalar(scalar: Scalar): Finding[] {
  if (scalar.style !== 'double') return [];
  const findings: Finding[] = [];
  for (const match of scalar.text.matchAll(FORBIDDEN)) {
    if (findings.length > LIMITS.findings) break;
    const span = spanWithin(scalar, match.index, match.index + match[0].length);
    if (scalar.source.text[span.start] === '\\') findings.push(forbidden(match[0], span));
  }
  return findings;
}

function forbidden(sign: string, span: { source: Source; start: number; end: number }): Finding {
  const code = sign.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0x0d && span.source.text[span.start] === '\r') {
    const message =
      'unexpected carriage return on its own, expected line breaks of Unix (LF) or Windows (CRLF)';
    return structural('yaml/control-character', span, message, 'save the file with LF line endings');
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    const message = `unexpected half of a character (lone surrogate ${name})`;
    return structural(
      'yaml/control-character',
      span,
      message,
      'write the character itself in place of its code',
    );
  }
  const message = `unexpected invisible control character ${name}, expected text that can be printed`;
  return structural(
    'yaml/control-character',
    span,
    message,
    'delete it; it often comes in by copying from a PDF',
  );
}
