import type { Copy } from '../../model/analysis.ts';
import { type Citation, type CitedWork, leavesIn, type Shown } from '../../model/inline.ts';
import { familyName } from './names.ts';
import { signalsOf, startsSentence } from './signals.ts';

/** How a work stands where it is cited: what of it the paper has said before. */
export interface Standing {
  readonly kind: 'first' | 'same' | 'again';
  /** The key of the note that has the work in full, where this one has not. */
  readonly note?: string;
  /** Whether the work is cited again further on. */
  readonly recurs: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** Whether the note that has it in full has another work by the same authors in full. */
  readonly ambiguous: boolean;
}

/** Each work that a copy's notes cite, in printed order, and how it stands there. */
export function standingsIn(keys: readonly string[], copy: Copy): ReadonlyMap<CitedWork, Standing> {
  const signals = signalsOf(copy.words);
  const mark = copy.words.phrases.get('redacted')?.text ?? '[REDACTED]';
  const notes = keys.map((key) => ({ key, ...saidIn(copy.notes.get(key)?.content ?? [], signals, mark) }));
  const { full, times, shared } = placesOf(notes);
  const standings = new Map<CitedWork, Standing>();
  const told = new Set<string>();
  let before: CitedWork | undefined;
  for (const { works, closed } of notes) {
    for (const { work, opens, behind } of works) {
      if (behind) before = undefined;
      const note = told.has(work.id) ? full.get(work.id) : undefined;
      standings.set(work, {
        kind: note === undefined ? 'first' : repeats(work, before) ? 'same' : 'again',
        ...(note !== undefined && { note }),
        recurs: (times.get(work.id) ?? 0) > 1,
        opens,
        ambiguous: (shared.get(`${note} ${authorsOf(work)}`) ?? 0) > 1,
      });
      told.add(work.id);
      before = work;
    }
    // What the next note calls the same must be the one work of this one.
    if (closed || works.length === 0 || works.some(({ work }) => work.id !== before?.id)) before = undefined;
  }
  return standings;
}

/** In which note each work stands in full, how often it is cited, and how many works by the same authors a note has in full. */
function placesOf(notes: readonly { readonly key: string; readonly works: readonly Saying[] }[]) {
  const full = new Map<string, string>();
  const times = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const { key, works } of notes) {
    for (const { work } of works) {
      add(times, work.id);
      if (full.has(work.id) || !work.authority) continue;
      full.set(work.id, key);
      add(shared, `${key} ${authorsOf(work)}`);
    }
  }
  return { full, times, shared };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The family names of a work's authors, or editors; of a work of nobody its id. */
function authorsOf({ authority, id }: CitedWork): string {
  const names = authority?.names.get('author') ?? authority?.names.get('editor');
  return names?.map(familyName).join(', ') ?? `@${id}`;
}

/** Whether a work is the one cited just before; the whole of it is not the same as a place in it. */
function repeats(work: CitedWork, before: CitedWork | undefined): boolean {
  return before?.id === work.id && (work.pinpoint !== '' || before.pinpoint === '');
}

interface Saying {
  readonly work: CitedWork;
  readonly opens: boolean;
  /** Whether something is withheld between the work before and this one, which may be a work, too. */
  readonly behind: boolean;
}

interface Said {
  readonly works: readonly Saying[];
  /** Whether anything of the note is withheld. */
  readonly closed: boolean;
}

/** The works that a note cites in order, and whether the words before them have ended; `mark` stands for what is withheld. */
function saidIn(content: readonly Shown[], signals: readonly string[], mark: string): Said {
  const works: Saying[] = [];
  let said = '';
  let behind = false;
  let closed = false;
  const cite = (citation: Citation): void => {
    for (const [index, work] of citation.works.entries()) {
      works.push({ work, opens: index === 0 && startsSentence(said, signals), behind });
      behind = false;
    }
    said += '\ufffc';
  };
  for (const leaf of leavesIn(content)) {
    if (leaf.kind === 'citation') cite(leaf);
    else said += leaf.kind === 'words' ? leaf.text : '\ufffc';
    if (leaf.kind === 'words' && leaf.text === mark) behind = closed = true;
  }
  return { works, closed };
}
