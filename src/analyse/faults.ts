import { type Finding, structural } from '../model/finding.ts';
import { LEVELS } from '../model/level.ts';
import type { Span } from '../model/source.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { withMeant } from '../text/did-you-mean.ts';

/** Markup that cannot mean anything. */
export type Fault =
  | 'redaction unclosed'
  | 'redaction without words'
  | 'redaction without level'
  | 'redaction of unknown level'
  | 'redaction without name'
  | 'redaction in address'
  | 'redaction in citation'
  | 'source amid pinpoint';

interface Reproach {
  readonly rule: string;
  readonly message: (word: string) => string;
  readonly help: string | ((word: string) => string);
}

const levels = backquoted(LEVELS);
const FORM = `write \`:redact[words]{level=confidential}\`; the levels are ${levels}`;

function redaction(message: string | ((word: string) => string), help: Reproach['help'] = FORM): Reproach {
  return {
    rule: 'redaction/broken',
    message: typeof message === 'string' ? () => message : message,
    help,
  };
}

const REPROACHES: Readonly<Record<Fault, Reproach>> = {
  'redaction unclosed': redaction('this redaction has no closing `]`'),
  'redaction without words': redaction('this redaction has no words in `[` and `]`'),
  'redaction without level': redaction('this redaction does not say from whom the words are withheld'),
  'redaction of unknown level': redaction(
    (level) => `unknown level \`${level}\` of a redaction`,
    (level) => withMeant(closest(level, LEVELS), FORM),
  ),
  'redaction without name': redaction('these words have a level, but no `:redact` before their `[`'),
  'redaction in address': redaction(
    'part of an address cannot be withheld',
    'withhold the whole link: `:redact[[words](https://…)]{level=confidential}`',
  ),
  'redaction in citation': redaction(
    'part of a citation cannot be withheld',
    'withhold the whole citation: `:redact[[@source, para. 5]]{level=confidential}`',
  ),
  'source amid pinpoint': {
    rule: 'citation/broken',
    message: (source) => `unexpected \`${source}\` in a pinpoint, expected \`;\` between two sources`,
    help: 'write `[@source, para. 574; @other, 5–6]`; to print an `@` sign, write `\\@`',
  },
};

/** The finding for markup that cannot mean anything; `word` is what was found. */
export function faultFinding(span: Span, fault: Fault, word: string): Finding {
  const { rule, message, help } = REPROACHES[fault];
  return structural(rule, span, message(word), typeof help === 'string' ? help : help(word));
}
