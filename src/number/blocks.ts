import type { Draft, DraftCell, DraftNumbered, DraftPlain, DraftTable, Piece } from '../model/manuscript.ts';
import type { Block, Cell, Plain, Run, Table } from '../model/paper.ts';
import type { Numbered } from '../model/series.ts';
import type { Sheet, StyleName } from '../model/sheet.ts';
import { capitals } from '../text/capitals.ts';
import { type Clerk, UPRIGHT } from './clerk.ts';
import { paragraphRuns } from './runs.ts';
import { columnWidths } from './widths.ts';

type BlockWriter = {
  readonly [Kind in Draft['kind']]: (
    draft: Extract<Draft, { kind: Kind }>,
    sheet: Sheet,
    clerk: Clerk,
  ) => readonly Block[];
};

/** The final blocks of each kind of draft. Parts dissolve: they were there to be counted. */
const writers: BlockWriter = {
  heading: (draft, sheet, clerk) => {
    const { label, anchor } = numberOf(draft, clerk);
    const lettered = clerk.copy.labels.get(draft.key ?? '')?.kind === 'schedule';
    return [
      {
        kind: 'heading',
        level: draft.level,
        ...(label !== '' && !lettered && { label }),
        anchor,
        runs: styled(draft.pieces, `heading${draft.level}`, sheet, clerk),
      },
    ];
  },
  count: (draft, sheet, clerk) => {
    const { ordinal, label, anchor } = numberOf(draft, clerk);
    const printed = sheet.styles.count_heading.capitals ? capitals(label) : label;
    return [
      {
        kind: 'count',
        number: ordinal,
        label: printed,
        anchor,
        runs: styled(draft.pieces, 'count_heading', sheet, clerk),
      },
    ];
  },
  numbered: (draft, sheet, clerk) => numbered(draft, 0, sheet, clerk),
  plain: (draft, sheet, clerk) => [plain(draft, sheet, clerk)].filter(({ runs }) => runs.length > 0),
  table: (draft, sheet, clerk) => [table(draft, sheet, clerk)],
  cover: (draft, sheet, clerk) => [
    ...draft.blocks.map((block) =>
      block.kind === 'plain' ? { ...plain(block, sheet, clerk), cover: true } : table(block, sheet, clerk),
    ),
    { kind: 'page_break' },
  ],
  // Its entries are known when all headings are (`contents.ts`).
  contents: (draft, sheet, clerk) => [
    {
      kind: 'contents',
      overPages: 0,
      title: draft.title.map((line) => plain(line, sheet, clerk)),
      entries: [],
    },
  ],
  group: (draft, sheet, clerk) => [
    { kind: 'group', blocks: draft.blocks.map((block) => plain(block, sheet, clerk)) },
  ],
  part: (draft, sheet, clerk) => draft.blocks.flatMap((block) => blocksOf(block, sheet, clerk)),
  page_break: ({ landscape, classification }, _sheet, clerk) => [
    {
      kind: 'page_break',
      ...(landscape && { landscape }),
      ...(classification && { furniture: clerk.furniture(classification) }),
    },
  ],
};

export function blocksOf(draft: Draft, sheet: Sheet, clerk: Clerk): readonly Block[] {
  return (writers[draft.kind] as (draft: Draft, sheet: Sheet, clerk: Clerk) => readonly Block[])(
    draft,
    sheet,
    clerk,
  );
}

function numberOf(draft: Draft, clerk: Clerk): Numbered {
  return clerk.series.byBlock.get(draft) as Numbered;
}

/** Runs in the look of a style whose words are capitals, where the court says so. */
function styled(pieces: readonly Piece[], style: StyleName, sheet: Sheet, clerk: Clerk): readonly Run[] {
  return paragraphRuns(pieces, { ...UPRIGHT, capitals: sheet.styles[style].capitals }, clerk);
}

function plain(draft: DraftPlain, sheet: Sheet, clerk: Clerk): Plain {
  return { kind: 'plain', style: draft.style, runs: styled(draft.pieces, draft.style, sheet, clerk) };
}

const ITEM_STYLES = ['numbered', 'item1', 'item2', 'item3'] as const;

function numbered(draft: DraftNumbered, depth: number, sheet: Sheet, clerk: Clerk): readonly Block[] {
  const level = Math.min(depth, 3) as 0 | 1 | 2 | 3;
  const { ordinal, label, reference, anchor } = numberOf(draft, clerk);
  const runs = styled(draft.pieces, ITEM_STYLES[level], sheet, clerk);
  const quote = draft.quote ? [quotation(draft.quote, sheet, clerk)] : [];
  const items = draft.items.flatMap((item) => numbered(item, depth + 1, sheet, clerk));
  return [{ kind: 'numbered', level, ordinal, label, reference, anchor, runs }, ...quote, ...items];
}

function quotation(pieces: readonly Piece[], sheet: Sheet, clerk: Clerk): Plain {
  return plain({ kind: 'plain', style: 'quotation', pieces }, sheet, clerk);
}

function table(draft: DraftTable, sheet: Sheet, clerk: Clerk): Table {
  const cells = (row: readonly DraftCell[], usual: StyleName): readonly Cell[] =>
    row.map(({ style, pieces }) => ({
      runs: styled(pieces, style, sheet, clerk),
      ...(style === usual ? {} : { style }),
    }));
  const { lines, under, withoutEmpty } = draft;
  const all = draft.rows.map((row) => cells(row, 'table_cell'));
  const says = (column: number) => !withoutEmpty || all.some((row) => (row[column]?.runs.length ?? 0) > 0);
  const kept = <Item>(row: readonly Item[]) => row.filter((_, column) => says(column));
  const head = kept(cells(draft.head, 'table_head'));
  const rows = all.map(kept);
  const widths = columnWidths(head, rows, draft.widths && kept(draft.widths), sheet);
  return { kind: 'table', widths, head, rows, ...(lines && { lines }), ...(under && { under }) };
}
