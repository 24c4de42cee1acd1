import type { Block, Note, Numbered, Paper, Run } from '../../src/model/paper.ts';
import type { Passage, Redline, Stretch } from '../../src/model/redline.ts';

/** A paper of some blocks and notes; nothing else of it is compared, and of its properties only the author and the date are written. */
export function paperOf(blocks: readonly Block[], notes: readonly Note[] = []): Paper {
  return { blocks, notes, properties: { author: 'A. Clerk', created: 0 } } as unknown as Paper;
}

/** Paragraphs with numbers; `#id words` gives one an id, `@3` refers to paragraph 3 or to an id, `^2` calls a note. */
export function paragraphs(texts: readonly string[]): readonly Numbered[] {
  const anchors = texts.map((text, index) => /^#(\S+) /.exec(text)?.[1] ?? `paragraph-${index + 1}`);
  return texts.map((text, index) => ({
    kind: 'numbered',
    level: 0,
    ordinal: index + 1,
    label: `${index + 1}.`,
    reference: String(index + 1),
    anchor: anchors[index] ?? '',
    runs: runsOf(text.replace(/^#\S+ /, ''), anchors),
  }));
}

export function notes(texts: readonly string[]): readonly Note[] {
  return texts.map((text, index) => ({
    number: index + 1,
    anchor: `note-${index + 1}`,
    runs: runsOf(text, []),
  }));
}

function runsOf(text: string, anchors: readonly string[]): readonly Run[] {
  return text.split(/(@\w+|\^\d+)/).flatMap((part): readonly Run[] => {
    const look = { bold: false, italic: false };
    if (part.startsWith('^')) return [{ kind: 'call', note: Number(part.slice(1)), first: true }];
    if (!part.startsWith('@')) return part === '' ? [] : [{ kind: 'text', text: part, ...look }];
    const name = part.slice(1);
    const place = anchors.includes(name) ? anchors.indexOf(name) : Number(name) - 1;
    return [
      { kind: 'reference', to: 'paragraph', anchor: anchors[place] ?? '', text: String(place + 1), ...look },
    ];
  });
}

/** What is printed. */
export function printed(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'link') return printed(run.runs);
      if (run.kind === 'break') return '\n';
      return run.kind === 'call' ? `^${run.note}` : run.text;
    })
    .join('');
}

/** What some stretches print before the change or after it. */
export function side(stretches: readonly Stretch[], which: 'old' | 'new'): string {
  return stretches.map((stretch) => printed(which in stretch ? (stretch as never)[which] : [])).join('');
}

/** A stretch after the other, as `wdiff` shows them. */
export function marked(stretches: readonly Stretch[]): string {
  const signs = { kept: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;
  return stretches
    .map((stretch) => {
      const [open, close] = signs[stretch.kind];
      return open + printed(stretch.kind === 'deleted' ? stretch.old : stretch.new) + close;
    })
    .join('');
}

/** One line for each passage that is not as it was. */
export function summary({ passages, notes }: Redline): readonly string[] {
  return [...passages, ...notes].flatMap((change) => {
    if (change.kind === 'added') return [`added ${printed(runsIn(change.new))}`];
    if (change.kind === 'removed') return [`removed ${printed(runsIn(change.old))}`];
    const words = change.body.kind === 'words' ? marked(change.body.stretches) : change.body.kind;
    return [
      ...(change.moved ? [`moved ${printed(runsIn(change.new))}`] : []),
      ...(change.changed ? [`changed ${words}`] : []),
    ];
  });
}

function runsIn(thing: Passage | Note): readonly Run[] {
  return 'runs' in thing ? thing.runs : [thing.head, ...thing.rows].flat().flatMap((cell) => cell.runs);
}

/** What a redline says of itself. */
export const REVISION = {
  author: 'A. Clerk',
  words: { moved_here: 'moved from {number}', moved_away: 'moved to {number}', moved: 'moved' },
} as const;
