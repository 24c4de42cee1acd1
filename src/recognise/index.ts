import type { Law } from '../model/law.ts';
import type { Leftover, NamedPart, Particulars, Recognition } from '../model/recognition.ts';
import { type WordDocument, wordsOf } from '../model/word-document.ts';
import { readCaption } from './caption.ts';
import { homeOf } from './citations.ts';
import { countOf, noCount } from './counts.ts';
import { leftover } from './cursor.ts';
import type { Outline } from './drafts.ts';
import { findingsOf, provisionRemarks } from './findings.ts';
import { tidy } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { accusedOf } from './persons.ts';
import type { Reader } from './pieces.ts';
import { newRegistry } from './registry.ts';
import { renumbered } from './renumbered.ts';
import { targetsOf } from './targets.ts';
import { notesOf, passage, scheduleOf } from './texts.ts';
import { toldBy } from './told.ts';
import { withTypedNotes } from './typed-notes.ts';
import { languageOf } from './wording.ts';

/**
 * Finds an indictment in a Word file. Every word is in a part of the case or in the remainder. `headings`: parts by the
 * headings, in small letters, that house styles print over them.
 */
export function recognise(
  file: WordDocument,
  law: Law,
  headings: ReadonlyMap<string, NamedPart>,
): Recognition {
  const document = withTypedNotes(file);
  const told = toldBy(document.properties);
  const own = told.size > 0;
  const outline = outlineOf(document.body, { own, headings });
  const targets = targetsOf(outline, document);
  const registry = newRegistry(targets, document.properties);
  const said = readCaption(outline.caption, outline.signature, document.source.text);
  const reader: Reader = { targets, registry, remarks: outline.remarks, own };
  const accused = accusedOf(said, told, outline.accused, reader);
  const caption = outline.caption.map(({ runs }) => wordsOf(runs)).join('\n');
  const books = { law, home: homeOf(document.source.text, law) };
  const desk = { reader, books, told, accused, caption };
  const found = {
    generalAllegations: outline.general.map((each) => passage(each, reader)),
    individualResponsibility: outline.responsibility.map((each) => passage(each, reader)),
    counts: outline.counts.length > 0 ? outline.counts.map((count) => countOf(count, desk)) : [noCount(desk)],
    schedules: outline.schedules.map((each) => scheduleOf(each, told, reader)),
  };
  const notes = notesOf(document, reader);
  outline.remarks.push(...renumbered(outline, own), ...provisionRemarks(document, { law }));
  return {
    document,
    particulars: own ? told : withLanguage(said.particulars, document.source.text),
    accused,
    ...found,
    notes: notes.called,
    remainder: [...remainderOf(outline, document), ...notes.uncalled],
    findings: findingsOf(document, outline, said, own),
  };
}

/** A paper is in English where nothing else is said. */
function withLanguage(particulars: Particulars, text: string): Particulars {
  const language = languageOf(text);
  return language === 'en' ? particulars : new Map([...particulars, ['document.language', language]]);
}

function remainderOf(
  { caption, signature, remainder }: Outline,
  { asides }: WordDocument,
): readonly Leftover[] {
  const beside = asides.map(
    ({ kind, ...rest }): Leftover => ({ reason: kind, ...rest, text: tidy(rest.text) }),
  );
  return [
    ...caption.flatMap((each) => leftover('caption', each)),
    ...remainder,
    ...signature.flatMap((each) => leftover('signature', each)),
    ...beside,
  ];
}
