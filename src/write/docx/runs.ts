import type { CallRun, ReferenceRun, Run } from '../../model/paper.ts';
import type { FindJoins } from '../../text/joins.ts';
import { marked } from './bookmarks.ts';
import { fieldRuns } from './field.ts';
import { joinedRuns } from './joined.ts';
import { bookmarkLink, type Links } from './link.ts';
import { run, textRuns } from './run.ts';
import { FOOTNOTE_REFERENCE, HYPERLINK } from './style-ids.ts';
import type { Targets } from './targets.ts';
import type { Tongue } from './tongue.ts';

/** What the runs of a part are tied to: places of the paper, and addresses. */
export interface Ties {
  readonly targets: Targets;
  readonly links: Links;
  readonly tongue: Tongue;
  readonly joins: FindJoins;
  /** Whether Word's pages are not those of our layout. */
  readonly foreignPages?: boolean;
}

type Writers = {
  readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>, ties: Ties) => string;
};

const WRITERS: Writers = {
  text: (words, { tongue }) => textRuns(words.text, words, tongue),
  link: ({ href, runs }, { links, tongue }) => {
    const words = runs.map(({ text, bold, italic }) =>
      textRuns(text, { bold, italic, style: HYPERLINK }, tongue),
    );
    return words.join('') === '' ? '' : links.link(href, words.join(''));
  },
  reference: referenceRuns,
  call: callRuns,
  break: () => '<w:r><w:br/></w:r>',
};

/** The runs of a paragraph or note, as XML. */
export function wordRuns(runs: readonly Run[], ties: Ties): string {
  let xml = '';
  for (const one of joinedRuns(runs, ties.joins))
    xml += (WRITERS[one.kind] as (run: Run, ties: Ties) => string)(one, ties);
  return xml;
}

/** Fields where their results, computed anew, would be the paper's words; else a link that says them. */
function referenceRuns(reference: ReferenceRun, { targets, tongue }: Ties): string {
  const target = targets.of(reference);
  const { text, bold, italic } = reference;
  const look = { bold, italic };
  if (target === undefined) return textRuns(text, look, tongue);
  const { fields, bookmark } = target;
  if (fields.map((field) => field.result).join('') !== text)
    return bookmarkLink(bookmark.name, textRuns(text, look, tongue));
  return fields.map((field) => fieldRuns(field, look)).join('');
}

/** The first call of a note is Word's own; a later one is a field, since Word would count it as a second note. */
function callRuns({ note, first }: CallRun, { targets }: Ties): string {
  const target = targets.note(note);
  const look = { style: FOOTNOTE_REFERENCE };
  if (first || target === undefined)
    return marked(target?.bookmark, run(`<w:footnoteReference w:id="${note}"/>`, look));
  return fieldRuns({ instruction: `NOTEREF ${target.bookmark.name} \\f \\h`, result: `${note}` }, look);
}
