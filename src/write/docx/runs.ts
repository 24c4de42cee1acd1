import type { Side } from '../../model/mark.ts';
import type { CallRun, ReferenceRun, Run } from '../../model/paper.ts';
import type { FindJoins } from '../../text/joins.ts';
import { onlyOn } from '../../text/sides.ts';
import { marked } from './bookmarks.ts';
import { type Field, fieldOfBoth, fieldRuns } from './field.ts';
import { joinedRuns } from './joined.ts';
import { bookmarkLink, type Links } from './link.ts';
import { type Look, run, textRuns, wordsElement } from './run.ts';
import { FOOTNOTE_REFERENCE, HYPERLINK } from './style-ids.ts';
import type { Targets } from './targets.ts';
import type { Tongue } from './tongue.ts';
import { DELETED, INSERTED, type Track } from './track.ts';

/** What the runs of a part are tied to: places of the paper, addresses, and what changed. */
export interface Ties {
  readonly targets: Targets;
  readonly track: Track;
  /** The ids of notes that are not their numbers. */
  readonly noteIds: ReadonlyMap<number, number>;
  readonly links: Links;
  readonly tongue: Tongue;
  readonly joins: FindJoins;
  /** Whether Word's pages are not those of our layout. */
  readonly foreignPages?: boolean;
  /** Whether references are links about words, and no fields. */
  readonly fieldless?: boolean;
}

type Writers = {
  readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>, ties: Ties) => string;
};

const WRITERS: Writers = {
  text: (words, { track, tongue }) => track.runs(words.mark, textRuns(words.text, words, tongue)),
  link: ({ href, runs, mark }, { links, track, tongue }) => {
    const words = runs.map(({ text, bold, italic }) =>
      textRuns(text, { bold, italic, style: HYPERLINK }, tongue),
    );
    return words.join('') === '' ? '' : links.link(href, track.runs(mark, words.join('')));
  },
  reference: referenceRuns,
  call: callRuns,
  break: ({ mark }, { track }) => track.runs(mark, '<w:r><w:br/></w:r>'),
};

/** The runs of a paragraph or note, as XML. */
export function wordRuns(runs: readonly Run[], ties: Ties): string {
  let xml = '';
  let renewed: string | undefined;
  const all = joinedRuns(runs, ties.joins);
  for (const [index, one] of all.entries()) {
    if (renewed === undefined) {
      renewed = renewedFields(one, all[index + 1], ties);
      xml += renewed ?? (WRITERS[one.kind] as (run: Run, ties: Ties) => string)(one, ties);
    } else renewed = undefined;
  }
  return xml;
}

/** A reference and what came of it, where only the number is another: in the fields of both, the results alone are changed. */
function renewedFields(old: Run, wanted: Run | undefined, ties: Ties): string | undefined {
  if (old.mark?.kind !== 'deleted' || wanted?.mark?.kind !== 'inserted') return undefined;
  const [before, after] = [fieldsOf(old, 'old', ties), fieldsOf(wanted, 'new', ties)];
  if (!before && !after) return renewedLink(old, wanted, ties);
  if (!before || !after || !asksTheSame(before, after)) return undefined;
  return after
    .map((field, index) => fieldOfBoth(undefined, before[index] ?? field, field, lookOf(wanted), ties.track))
    .join('');
}

/** The same of links to one place. */
function renewedLink(old: Run, wanted: Run, { targets, track, tongue }: Ties): string | undefined {
  if (old.kind !== 'reference' || wanted.kind !== 'reference') return undefined;
  const [from, to] = [targets.of(old, 'old')?.bookmark, targets.of(wanted, 'new')?.bookmark];
  if (from === undefined || from.name !== to?.name) return undefined;
  const words = [old, wanted].map(({ text, bold, italic }) => textRuns(text, { bold, italic }, tongue));
  return bookmarkLink(to.name, track.both(undefined, words[0] ?? '', words[1] ?? ''));
}

function asksTheSame(old: readonly Field[] = [], wanted: readonly Field[] = []): boolean {
  return (
    old.length === wanted.length &&
    old.every(({ instruction }, index) => instruction === wanted[index]?.instruction)
  );
}

function lookOf(run: Run): Look {
  return run.kind === 'call' ? { style: FOOTNOTE_REFERENCE } : (run as ReferenceRun);
}

/** The fields that say what a run does; undefined where none would. */
function fieldsOf(run: Run, side: Side, { targets, fieldless }: Ties): readonly Field[] | undefined {
  if (fieldless) return undefined;
  if (run.kind === 'reference') {
    const { fields = [] } = targets.of(run, side) ?? {};
    return fields.map((field) => field.result).join('') === run.text ? fields : undefined;
  }
  const bookmark = run.kind === 'call' && !run.first ? targets.note(run.note) : undefined;
  if (bookmark === undefined) return undefined;
  const { note, was = note } = run as CallRun;
  return [{ instruction: `NOTEREF ${bookmark.name} \\f \\h`, result: `${side === 'old' ? was : note}` }];
}

/**
 * Fields where their results, computed anew, would be the paper's words; else a link that says them, as for what went: of
 * a paragraph with a field that went LibreOffice (so 7.4) leaves the style to the next one.
 */
function referenceRuns(reference: ReferenceRun, ties: Ties): string {
  const { track, targets, tongue } = ties;
  const { text, bold, italic, mark } = reference;
  const look = { bold, italic };
  const side = onlyOn(reference);
  const fields = side === 'old' ? undefined : fieldsOf(reference, 'new', ties);
  if (side === undefined && !asksTheSame(fieldsOf(reference, 'old', ties), fields))
    return [DELETED, INSERTED].map((change) => referenceRuns({ ...reference, mark: change }, ties)).join('');
  const target = targets.of(reference, side ?? 'new');
  if (target === undefined) return track.runs(mark, textRuns(text, look, tongue));
  return fields === undefined
    ? bookmarkLink(target.bookmark.name, track.runs(mark, textRuns(text, look, tongue)))
    : track.runs(mark, fields.map((field) => fieldRuns(field, look)).join(''));
}

/** The first call of a note is Word's own; a later one is a field, since Word would count it as a second note. */
function callRuns(call: CallRun, ties: Ties): string {
  const { track, targets, noteIds } = ties;
  const look = { style: FOOTNOTE_REFERENCE };
  if (!call.first && (onlyOn(call) === 'old' || track.formOf(call.mark))) return toldCall(call, ties);
  const fields = fieldsOf(call, 'new', ties);
  const words = fields
    ? fields.map((field) => fieldRuns(field, look)).join('')
    : marked(
        targets.note(call.note),
        run(`<w:footnoteReference w:id="${noteIds.get(call.note) ?? call.note}"/>`, look),
      );
  return track.runs(call.mark, words);
}

/**
 * A call that is no field: LibreOffice (so 7.4) knows no NOTEREF, and leaves behind what it holds of one that never came.
 * Where the end moved with its words it is no link either, which would part them.
 */
function toldCall({ note, was = note, mark }: CallRun, { targets, track }: Ties): string {
  const number = track.runs(mark, run(wordsElement(`${was}`), { style: FOOTNOTE_REFERENCE }));
  const bookmark = track.formOf(mark) === 'whole' ? undefined : targets.note(note);
  return bookmark ? bookmarkLink(bookmark.name, number) : number;
}
