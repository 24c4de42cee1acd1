import { escapePattern } from '../../../text/escape-pattern.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import type { Definition } from '../../reading/definitions.ts';
import { isFormWord } from '../../reading/form-words.ts';
import { glossaryOf } from '../../reading/glossary.ts';
import { placedOf, placeName } from '../../reading/places.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the long form is used again after a short one was defined for it',
  why: 'A reader who has learned the short form wonders whether something else is meant.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'The Armed Forces of Ukraine left.']",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'The AFU left.']",
  },
  *check(exhibit) {
    const longs = longForms(exhibit);
    if (longs.size === 0) return;
    const all = [...longs.keys()].sort((one, other) => other.length - one.length).map(escapePattern);
    const pattern = new RegExp(`(?<![A-Za-zÀ-ỿ\\d])(?:${all.join('|')})(?![A-Za-zÀ-ỿ\\d])`, 'gu');
    for (const { statement, place } of placedOf(exhibit)) {
      if (statement.role !== 'paragraph' && statement.role !== 'item') continue;
      for (const { 0: long, index } of matchesIn(statement.text, pattern)) {
        const definition = longs.get(long) as Definition;
        const end = index + long.length;
        if (place < definition.place || (place === definition.place && end <= definition.end + 2)) continue;
        if (isPartOfName(statement.text, index, end) || isNamed(statement.text, end, definition.short))
          continue;
        if (isQuoted(statement, index)) continue;
        yield {
          span: statement.span(index, end),
          message: `\`${long}\` is written out again; ${placeName(definition.statement)} made it \`${definition.short}\``,
          help: `write \`${definition.short}\``,
        };
      }
    }
  },
};

/** What each short form stands for, in two words or more, as the prose says. */
function longForms(exhibit: Exhibit): ReadonlyMap<string, Definition> {
  const forms = new Map<string, Definition>();
  for (const { definitions } of glossaryOf(exhibit))
    for (const definition of definitions) {
      const long = definition.long?.replace(/^[Tt]he\s+/u, '');
      if (isFormWord(exhibit, definition.short) || long === definition.short) continue;
      if (long?.includes(' ') && definition.manner === 'brackets' && !forms.has(long))
        forms.set(long, definition);
    }
  return forms;
}

/** `KIM JONG UN, the ACCUSED`. */
function isNamed(text: string, end: number, short: string): boolean {
  return new RegExp(`^,\\s+(?:the\\s+)?${escapePattern(short)}(?![A-Za-zÀ-ỿ])`, 'u').test(
    text.slice(end, end + short.length + 12),
  );
}

/** `Minister of Defence of the Russian Federation`, `Armed Forces of Ukraine Command`, or a definition of its own. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  return (
    /\p{Upper}[A-Za-zÀ-ỿ]+\s+(?:(?:of|for)\s+)?(?:the\s+)?$/u.test(
      before.replace(/^.*[.;:]\s/u, '').replace(/^(?:The|In|On|At|By|From|To|For|Of)\s/u, ''),
    ) ||
    /^\s+(?:(?:of|for)\s+(?:the\s+)?)?\p{Upper}\p{Lower}/u.test(after) ||
    /^\s*\(/u.test(after)
  );
}

export default rule;
