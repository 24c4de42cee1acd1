import type { Scalar } from '../../../model/value.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { type AddressFault, doiFault, faultOf } from '../../reading/addresses.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a web address is malformed',
  why: 'It does not open, or not what is cited: pasted twice, broken by a space, with a bracket or a stop of the sentence, with a sign that cannot be seen. The rule opens no address; it reads it.',
  severity: 'warning',
  example: {
    bad: `sources: [{id: un, type: report, title: Resolution 2094, author: Security Council, issued: 2013-03-07, URL: "https://undocs.org/S/RES/2094(2013))"}]
general_allegations: ["Sanctions followed.^[[@un, para. 5].]"]`,
    good: `sources: [{id: un, type: report, title: Resolution 2094, author: Security Council, issued: 2013-03-07, URL: "https://undocs.org/S/RES/2094(2013)"}]
general_allegations: ["Sanctions followed.^[[@un, para. 5].]"]`,
  },
  *check(exhibit) {
    for (const { fields } of exhibit.analysis.case.authorities)
      for (const [variable, field] of fields) {
        const fault = faultIn(variable, field);
        if (fault) yield inField(field, fault);
      }
    yield* inNotes(exhibit);
  },
};

function faultIn(variable: string, { text }: Scalar): AddressFault | undefined {
  if (text === '') return undefined;
  if (variable === 'DOI') return doiFault(text);
  return variable === 'URL' || BEGINS.test(text) ? faultOf(text) : undefined;
}

const BEGINS = /^\W{0,2}(?:h?t{1,3}ps?[:;/]|www\.|perma\.cc)/i;
const HELP = 'copy it anew from the browser';

function inField(field: Scalar, { what, mended }: AddressFault): Objection {
  return {
    span: field,
    message: `the address \`${shown(field.text)}\` ${what}`,
    help: mended === undefined ? HELP : `write \`${shown(mended)}\``,
    ...(mended !== undefined && { fix: [{ span: inside(field), text: mended }] }),
  };
}

/** What is written of a scalar without its quotation marks. */
function inside({ source, start, end, style }: Scalar): {
  source: Scalar['source'];
  start: number;
  end: number;
} {
  const marks = style === 'single' || style === 'double' ? 1 : 0;
  return { source, start: start + marks, end: end - marks };
}

/** The whole of an address tells nothing where it is long. */
function shown(address: string): string {
  return address.length <= 70 ? address : `${address.slice(0, 40)}…${address.slice(-24)}`;
}

/** An address that was typed, up to the sign that ends it or the sentence. */
const TYPED = /(?<![\p{L}\p{N}/@.])(?:h?t{1,3}ps?(?::|;)?\/{1,3}|www\.)[^\s<>"“”„«»[\]{}\ue000\ue001]+/giu;
/** The year of a document behind its number, which a space has cut from it. */
const YEAR_APART = /^ \(\d{4}\)/;

function* inNotes(exhibit: Exhibit): Generator<Objection> {
  for (const statement of statementsOf(exhibit)) {
    const { role, text, span } = statement;
    if (role !== 'note' || !/:\/|\/\/|www\./i.test(text)) continue;
    for (const { 0: found, index } of matchesIn(text, TYPED)) {
      const address = withoutSentence(found, statement, index);
      const end = index + address.length;
      const apart = YEAR_APART.exec(text.slice(index + found.length))?.[0];
      if (apart && /\/\d+$/.test(address))
        yield {
          span: span(index, end + apart.length),
          message: `the address \`${shown(address)}\` is parted from \`${apart.trim()}\` by a space`,
          help: 'close the space, where the year is a part of it',
        };
      const fault = /^www\./i.test(address) ? undefined : faultOf(address);
      if (!fault) continue;
      const { what, mended } = fault;
      yield {
        span: span(index, end),
        message: `the address \`${shown(address)}\` ${what}`,
        help: mended === undefined ? HELP : `write \`${shown(mended)}\``,
        ...(mended !== undefined && { fix: [{ span: span(index, end), text: mended }] }),
      };
    }
  }
}

/** No bracket is opened longer before the address that it holds. UTF-16 units. */
const SENTENCE = 400;

/** Stops, and a bracket that was opened before the address, are the sentence's. */
function withoutSentence(found: string, { text }: Statement, index: number): string {
  let address = found.replace(/[.,;:!?'’*_]+$/u, '');
  const before = text.slice(Math.max(0, index - SENTENCE), index);
  let open = before.split('(').length - before.split(')').length;
  for (; open > 0 && address.endsWith(')') && address.split(')').length > address.split('(').length; open--)
    address = address.slice(0, -1).replace(/[.,;:!?'’*_]+$/u, '');
  return address;
}

export default rule;
