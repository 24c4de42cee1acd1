import type { Law } from '../model/law.ts';
import type { Forms, Leftover, Particulars, Recognition } from '../model/recognition.ts';
import { paragraphsIn, type WordDocument, type WordRun, wordsOf } from '../model/word-document.ts';
import { readCaption } from './caption.ts';
import { readChronology } from './chronology.ts';
import { homeOf } from './citations.ts';
import { countOf, noCount } from './counts.ts';
import { leftover } from './cursor.ts';
import type { Draft, Outline } from './drafts.ts';
import { findingsOf, provisionRemarks } from './findings.ts';
import { tabledIncidents } from './incident-tables.ts';
import { incidentIds, incidentsOf, inTurn } from './incidents.ts';
import { tidy } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { accusedOf } from './persons.ts';
import type { Reader } from './pieces.ts';
import { anchorIn, newRegistry } from './registry.ts';
import { renumbered } from './renumbered.ts';
import { numberOf, targetsOf } from './targets.ts';
import { termsOf } from './terms.ts';
import { notesOf, passage, scheduleOf } from './texts.ts';
import { below, toldBy } from './told.ts';
import { withTypedNotes } from './typed-notes.ts';
import { languageOf } from './wording.ts';

/**
 * Finds an indictment in a Word file. Every word is in a part of the case or in the remainder.
 */
export function recognise(file: WordDocument, law: Law, forms: Forms): Recognition {
  const document = withTypedNotes(file);
  const told = toldBy(document.properties);
  const own = told.size > 0;
  const anchor = (runs: readonly WordRun[]) => anchorIn(runs, document.properties);
  const toldOf = (kind: string, runs: readonly WordRun[]) => below(told, `${kind}.${anchor(runs)}.`);
  const outline = outlineOf(document.body, { own, forms, anchor, told: toldOf });
  const targets = targetsOf(outline, document);
  const registry = newRegistry(targets, document.properties);
  const said = readCaption(outline.caption, outline.signature, document.source.text);
  const reader: Reader = {
    targets,
    registry,
    remarks: outline.remarks,
    own,
    told: toldOf,
    incidents: incidentIds(told),
  };
  const accused = accusedOf(said, told, outline.accused, reader);
  const caption = outline.caption.map(({ runs }) => wordsOf(runs)).join('\n');
  const books = { law, home: homeOf(document.source.text, law) };
  readChronology(outline.chronology, targets, (draft) =>
    told.get(`paragraphs.${anchor(draft.runs) ?? `paragraph-${numberOf(draft)}`}.date`),
  );
  const desk = { reader, books, told, accused, caption };
  const drafts = targets.all.filter((each) => each.kind === 'paragraph');
  const incidents = tabledIncidents(outline.schedules, incidentsOf(drafts, forms, reader), told, reader);
  const found = {
    generalAllegations: outline.general.map((each) => passage(each, reader)),
    individualResponsibility: outline.responsibility.map((each) => passage(each, reader)),
    counts: outline.counts.length > 0 ? outline.counts.map((count) => countOf(count, desk)) : [noCount(desk)],
    forfeiture: outline.forfeiture.map((each) => passage(each, reader)),
    schedules: outline.schedules.map((each) => scheduleOf(each, reader)),
    terms: termsOf(outline.glossary, reader),
    incidents: inTurn(incidents, forms, reader),
  };
  const notes = notesOf(document, reader);
  const particulars = own ? told : withLanguage(said.particulars, document.source.text);
  outline.remarks.push(...renumbered(outline, own), ...provisionRemarks(document, { law }));
  return {
    document,
    particulars,
    accused,
    ...found,
    notes: notes.called,
    remainder: [...remainderOf(outline, drafts, document), ...notes.uncalled],
    findings: findingsOf({ document, outline, caption: said, own, particulars }),
  };
}

/** A paper is in English where nothing else is said. */
function withLanguage(particulars: Particulars, text: string): Particulars {
  const language = languageOf(text);
  return language === 'en' ? particulars : new Map([...particulars, ['document.language', language]]);
}

function remainderOf(
  { caption, signature, schedules, remainder }: Outline,
  drafts: readonly Draft[],
  { asides }: WordDocument,
): readonly Leftover[] {
  const incidents = [
    ...drafts.filter(({ incident }) => incident && incident !== 'changed'),
    ...schedules.flatMap((each) => (each.incidents ? paragraphsIn(each.tables) : [])),
  ];
  const beside = asides.map(
    ({ kind, ...rest }): Leftover => ({ reason: kind, ...rest, text: tidy(rest.text) }),
  );
  return [
    ...caption.flatMap((each) => leftover('caption', each)),
    ...remainder,
    ...incidents.flatMap((each) => leftover('incident', each)),
    ...signature.flatMap((each) => leftover('signature', each)),
    ...beside,
  ];
}
