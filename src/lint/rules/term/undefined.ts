import { grouped } from '../../../text/grouped.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { type Acronym, strangeAcronymsOf } from '../../reading/acronyms.ts';
import { definitionsOf } from '../../reading/definitions.ts';
import { inReadingOrder } from '../../reading/glossary.ts';
import { longFormBefore } from '../../reading/initials.ts';
import { nearAcronym } from '../../reading/near-acronym.ts';
import { placedOf } from '../../reading/places.ts';
import { usesOf } from '../../reading/uses.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { HALF_KNOWN_ACRONYMS, KNOWN_ACRONYMS } from '../../words/acronyms.ts';

const rule: Rule = {
  summary: 'an abbreviation is used and nowhere written out',
  why: 'The accused is to be informed of the charge in words that can be understood; a judge is not to guess what letters mean.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He commanded units of the KPAGF.']",
    good: "general_allegations: ['He commanded units of the Korean People’s Army Ground Forces (“KPAGF”).', 'The KPAGF and the UN met.']",
  },
  *check(exhibit) {
    const strange = strangeAcronymsOf(exhibit);
    for (const [letters, all] of grouped(strange, (acronym) => acronym.letters))
      if (!all.some(isExplained) && !nearAcronym(exhibit, letters))
        yield* objection(
          letters,
          all.filter(({ quoted }) => !quoted),
        );
    yield* unwritten(exhibit);
  },
};

/** One for each abbreviation, where it first stands. */
function* objection(letters: string, all: readonly Acronym[]): Generator<Objection> {
  const [first] = [...all].sort(inReadingOrder);
  if (!first) return;
  const isLight =
    HALF_KNOWN_ACRONYMS.has(letters) ||
    all.every(({ statement: { role } }) => role === 'note' || role === 'cell');
  yield {
    span: first.statement.span(first.start, first.end),
    message: `\`${letters}\` is nowhere written out${all.length > 1 ? `, and stands in ${all.length} places` : ''}`,
    help: `write it out where it first stands: \`... (“${letters}”)\``,
    ...(isLight && { severity: 'info' as const }),
  };
}

/** Terms of the register, where no glossary or list of abbreviations prints it, that the prose uses and never introduces. */
function* unwritten(exhibit: Exhibit): Generator<Objection> {
  const { court, case: of } = exhibit.analysis;
  const parts: readonly string[] = [...court.parts, ...of.document.with];
  if (parts.includes('glossary') || parts.includes('abbreviations')) return;
  const lower = new Set(definitionsOf(exhibit).map(({ short }) => short.toLowerCase()));
  for (const { term, means } of of.terms) {
    if (!means || KNOWN_ACRONYMS.has(term.text) || lower.has(term.text.toLowerCase())) continue;
    const [first] = usesOf(exhibit).get(term.text.toLowerCase()) ?? [];
    if (!first || isWrittenOut(exhibit, means.text)) continue;
    yield {
      span: first.statement.span(first.start, first.end),
      message: `\`${term.text}\` stands in \`terms\`, and the paper nowhere says what it means`,
      help: `introduce it where it is first used: \`${means.text} (“${term.text}”)\``,
      severity: 'info',
    };
  }
}

function isWrittenOut(exhibit: Exhibit, means: string): boolean {
  return placedOf(exhibit).some(({ statement }) => statement.text.includes(means));
}

const LED = /(?:known as|called|abbreviated(?: as| to)?|acronym|hereinafter)\s+(?:the\s+)?["“‘«]?$/iu;
const BRACKETED = /[(,;]\s*(?:(?:the|or|also)\s+)*["“‘«]?$/iu;
const LONG_BEHIND = /^["”’»]?\s*\(\s*(?:the\s+)?["“]?\p{Upper}[A-Za-zÀ-ỿ]+[’'\s-]/u;

/** What is in brackets behind a name, or has a name in brackets behind it, is explained in some way. */
function isExplained({ statement: { text }, start, end, letters }: Acronym): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 60);
  const near = text.slice(Math.max(0, start - 160), start);
  const isWithin = near.lastIndexOf('(') > near.lastIndexOf(')');
  if (isWithin && BRACKETED.test(before) && /^["”’»]?\s*(?:[,;]|\)|or\s)/u.test(after)) return true;
  if (/[A-Za-zÀ-ỿ], or (?:the )?["“]?$/u.test(before) && /^["”]?,/u.test(after)) return true;
  return LONG_BEHIND.test(after) || LED.test(before) || isInApposition(text, end, letters);
}

/** `the RDR, Rassemblement des républicains, was`. */
function isInApposition(text: string, end: number, letters: string): boolean {
  const found = /^,\s+(?:the\s+)?(\p{Upper}[^,;.()]{5,80})[,.;)]/u.exec(text.slice(end, end + 96));
  if (!found) return false;
  const words = matchesIn(found[0], /[A-Za-zÀ-ỿ](?![A-Za-zÀ-ỿ’'])/gu);
  return words.some(({ index }) => (longFormBefore(text, end + index + 1, letters) ?? -1) > end);
}

export default rule;
