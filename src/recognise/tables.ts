import {
  paragraphsIn,
  type WordParagraph,
  type WordRun,
  type WordTable,
  wordsOf,
} from '../model/word-document.ts';
import { type Cursor, leave } from './cursor.ts';
import { isOfCaption } from './headings.ts';
import { tidy } from './kinds.ts';
import { isSignatureTable } from './signature-start.ts';
import { isTermRow } from './terms.ts';

/** A table is one of the open schedule, the caption or the signature; within the text it becomes a schedule. */
export function enterTable(table: WordTable, cursor: Cursor): void {
  const { outline } = cursor;
  const said = paragraphsIn([table]).filter(({ runs }) => tidy(wordsOf(runs)) !== '');
  if (said.length === 0) return;
  if (cursor.zone !== 'caption' && isSignatureTable(table)) cursor.zone = 'signature';
  const open = cursor.zone === 'schedules' ? outline.schedules.at(-1) : undefined;
  if (cursor.zone === 'glossary') enterGlossary(table, cursor);
  else if (cursor.zone === 'chronology') {
    outline.chronology.push(table);
    for (const each of said) leave('chronology', each, cursor);
  } else if (cursor.zone === 'signature') outline.signature.push(...said);
  else if (cursor.zone === 'caption') {
    outline.caption.push(...said);
    const ofCaption = said.some(({ runs }) => isOfCaption(tidy(wordsOf(runs))));
    if (!cursor.own && table.line > cursor.captionEnd && !ofCaption)
      tell(
        said[0],
        'this table stands before the first paragraph, where a case has none; it is in the remainder',
        cursor,
      );
  } else if (open) open.tables.push(table);
  else {
    tell(said[0], 'this table stands within the text, where a case has none; it is a schedule now', cursor);
    const rest = { label: '', title: headOf(table), told: new Map(), paragraphs: [], tables: [table] };
    outline.schedules.push({ kind: 'schedule', line: table.line, ...rest });
  }
}

/** Rows that say no term are left. */
function enterGlossary(table: WordTable, cursor: Cursor): void {
  cursor.outline.glossary.push(table);
  const others = table.rows.filter((row) => !isTermRow(row)).flatMap(({ cells }) => cells);
  for (const paragraph of paragraphsIn(others.flat())) leave('unplaced', paragraph, cursor);
}

function tell(at: WordParagraph | undefined, message: string, { outline }: Cursor): void {
  outline.remarks.push({ rule: 'import/table', severity: 'warning', line: at?.line ?? 1, message });
}

/** What the columns are called: the title of a table that has none. */
function headOf({ rows }: WordTable): WordRun[] {
  const words = (rows[0]?.cells ?? []).map((cell) =>
    paragraphsIn(cell)
      .map(({ runs }) => tidy(wordsOf(runs)))
      .join(' '),
  );
  const text = words.filter((each) => each !== '').join(', ');
  return text === '' ? [] : [{ kind: 'text', text, bold: false, italic: false, raised: false }];
}
