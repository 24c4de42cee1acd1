import type { Mark, Side } from '../model/mark.ts';
import type { Block, CallRun, Note, Paper, Run, Table } from '../model/paper.ts';

/** A group has no mark of its own. */
type Marked = Block | { readonly mark?: Mark | undefined };

const SIDES: Readonly<Record<Mark['kind'], Side>> = {
  inserted: 'new',
  moved_here: 'new',
  deleted: 'old',
  moved_away: 'old',
};

/** The one paper of a redline that has a thing, there at least; undefined where both have it. */
export function onlyOn(thing: Marked): Side | undefined {
  return 'mark' in thing && thing.mark ? SIDES[thing.mark.kind] : undefined;
}

/** Whether a paper of a redline has a thing, there at least. */
export function isOn(thing: Marked, side: Side): boolean {
  return (onlyOn(thing) ?? side) === side;
}

/** The old or the new paper of a redline, in the new look and with the anchors of the redline. Any other paper is itself. */
export function sideOf(paper: Paper, side: Side): Paper {
  if (!paper.revision) return paper;
  const { revision, ...rest } = paper;
  const notes = only(paper.notes, side).map(
    (note): Note => ({
      ...bare(note),
      number: numberOn(note.number, note, side),
      runs: runsOn(note.runs, side),
    }),
  );
  return {
    ...rest,
    blocks: paper.blocks.flatMap((block) => blockOn(block, side)),
    notes: notes.sort((one, other) => one.number - other.number),
  };
}

/** Runs as one paper of a redline has them; neighbours of one look are one again. */
export function runsOn(runs: readonly Run[], side: Side): readonly Run[] {
  const joined: Run[] = [];
  for (const marked of only(runs, side)) {
    const run = bare(
      marked.kind === 'call' ? { ...marked, note: numberOn(marked.note, marked, side) } : marked,
    );
    const last = joined.at(-1);
    if (last?.kind === 'text' && run.kind === 'text' && last.bold === run.bold && last.italic === run.italic)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function only<Thing extends Marked>(things: readonly Thing[], side: Side): readonly Thing[] {
  return things.filter((thing) => isOn(thing, side));
}

function numberOn(number: number, { was }: Pick<CallRun, 'was'>, side: Side): number {
  return side === 'old' ? (was ?? number) : number;
}

/** Without what a redline says of it. */
function bare<Thing extends { readonly mark?: Mark; readonly was?: unknown }>(
  thing: Thing,
): Omit<Thing, 'mark' | 'was'> & Thing {
  const { mark, was, ...rest } = thing;
  return rest as Omit<Thing, 'mark' | 'was'> & Thing;
}

/** The block, or nothing where that paper has nothing of it. */
function blockOn(block: Block, side: Side): readonly Block[] {
  switch (block.kind) {
    case 'page_break':
      return [block];
    case 'group': {
      const blocks = withRuns(block.blocks, side);
      return blocks.length === 0 ? [] : [{ ...block, blocks }];
    }
    case 'contents':
      return [{ ...block, title: withRuns(block.title, side), entries: withRuns(block.entries, side) }];
    case 'table':
      return only([block], side).map((table) => tableOn(bare(table), side));
    default: {
      const was = side === 'old' && 'was' in block ? block.was : {};
      return withRuns([block], side).map((one) => ({ ...one, ...was }) as Block);
    }
  }
}

function tableOn({ rowMarks, ...table }: Table, side: Side): Table {
  const rows = table.rows.filter((_, row) => isOn({ mark: rowMarks?.[row] }, side));
  return { ...table, head: withRuns(table.head, side), rows: rows.map((cells) => withRuns(cells, side)) };
}

function withRuns<Thing extends { readonly mark?: Mark; readonly runs: readonly Run[] }>(
  things: readonly Thing[],
  side: Side,
): readonly Thing[] {
  return only(things, side).map((thing) => ({ ...bare(thing), runs: runsOn(thing.runs, side) }));
}
