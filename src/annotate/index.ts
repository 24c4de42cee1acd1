import { type Copy, type NoteText, printsEvidence } from '../model/analysis.ts';
import type { Evidence, Paragraph } from '../model/case.ts';
import { linksOf } from '../model/evidence.ts';
import type { Call, Shown } from '../model/inline.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import { filled, phrase, words } from './phrases.ts';

/**
 * The copy with a note at the end of each paragraph that evidence proves, where the court or the case wants it printed so.
 *
 * Where all of it is withheld the note is one mark, so that the notes of every copy have the same numbers.
 */
export function annotate(copy: Copy): Copy {
  if (!printsEvidence(copy)) return copy;
  const texts = new Map(copy.texts);
  const notes = new Map<string, NoteText<Shown>>(copy.notes);
  const items = new Map(copy.case.evidence.map((item) => [item.id.text, item]));
  for (const paragraph of stretchesOf(copy.case).flatMap(({ passages }) => paragraphsIn(passages))) {
    const key = `^evidence ${copy.keys.get(paragraph)}`;
    if (paragraph.evidence.length === 0 || notes.has(key)) continue;
    notes.set(key, { key, footnote: undefined, content: noteOf(paragraph, items, copy) });
    const call: Call = { kind: 'call', note: key, at: { prose: undefined, start: 0, end: 0 } };
    texts.set(paragraph.text, [...(copy.texts.get(paragraph.text) ?? []), call]);
  }
  return { ...copy, texts, notes };
}

/** `Evidence: P-0001, UKR-OTP-0001-0001 at page 3; P-0002.` */
function noteOf(paragraph: Paragraph, items: ReadonlyMap<string, Evidence>, copy: Copy): readonly Shown[] {
  const named = linksOf(paragraph, copy).map(({ id, at }): readonly Shown[] => {
    const item = nameOf(items.get(id.text), copy);
    return at ? filled(phrase('evidence_at', copy), { item, place: copy.texts.get(at) ?? [] }) : item;
  });
  const list = named.length === 0 ? words(phrase('redacted', copy)) : joined(named, '; ');
  return filled(phrase('evidence_note', copy), { list });
}

/** Its number as an exhibit and those of its pages; its title, where it has no number. */
function nameOf(item: Evidence | undefined, copy: Copy): readonly Shown[] {
  if (!item) return [];
  const said = (text: Evidence['number']) => (text && copy.texts.get(text)) ?? [];
  const exhibit = EXHIBIT.test(item.id.text) && item.id.text !== item.number?.text ? words(item.id.text) : [];
  const pages = item.to
    ? filled(phrase('range', copy), { from: said(item.number), to: said(item.to) })
    : said(item.number);
  const names = [exhibit, pages].filter((name) => name.length > 0);
  return names.length === 0 ? said(item.title) : joined(names, ', ');
}

/** An id that is a number given to exhibits, as `P-0001` or `D12`: others are the drafter's own. */
const EXHIBIT = /^[A-Z]{1,6}[-_]?\d+$/;

function joined(parts: readonly (readonly Shown[])[], between: string): readonly Shown[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...words(between), ...part]));
}
