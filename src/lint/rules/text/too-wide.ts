import type { ParagraphStyle, StyleName } from '../../../model/sheet.ts';
import { turned } from '../../../text/geometry.ts';
import { emsOf } from '../../../text/letter-widths.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { columnOf } from '../../reading/columns.ts';
import type { Role, Statement } from '../../reading/statements.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Letters and figures of which no line ends between two, of scripts whose widths are like those of Latin; a line may end after other signs. */
const UNBROKEN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d]{8,}/gu;
/** Words as languages have them, which are hyphenated where a paper has hyphens. */
const WORD = /^[A-Za-zÀ-ỿ]{1,60}$/u;
/** A letter is never less than this share of its estimated width. */
const LEAST = 0.75;

/** The style that each role is set in; the one with the widest line where there are several. */
const STYLES: Readonly<Record<Role, StyleName>> = {
  caption: 'case_line',
  particular: 'accused_line',
  term: 'body',
  heading: 'heading1',
  paragraph: 'numbered',
  item: 'item1',
  quotation: 'quotation',
  'count title': 'count_heading',
  'schedule title': 'schedule_title',
  cell: 'table_cell',
  note: 'footnote',
};

const rule: Rule = {
  summary: 'a word is wider than its line',
  why: 'It is cut between letters wherever the line is full, and nobody can tell whether a sign was lost there.',
  severity: 'warning',
  example: {
    bad: `general_allegations: ['The file ${'0123456789abcdef'.repeat(8)} was sent.']`,
    good: `general_allegations: ['The file ${'0123456789abcdef/'.repeat(8)} was sent.']`,
  },
  *check(exhibit) {
    const { hyphenate, styles } = exhibit.paper.sheet;
    for (const statement of statementsOf(exhibit)) {
      const style = styles[STYLES[statement.role]];
      const room = roomOf(statement, style, exhibit);
      const least = Math.ceil(room / style.size);
      if (!hasStretch(statement.text, least)) continue;
      for (const { 0: word, index } of matchesIn(statement.text, UNBROKEN)) {
        if (word.length < least || (hyphenate && WORD.test(word))) continue;
        if (emsOf(word) * LEAST * style.size <= room) continue;
        const line = statement.role === 'cell' ? 'column' : 'line';
        yield {
          span: statement.span(index, index + word.length),
          message: `\`${word.slice(0, 20)}…\` is wider than its ${line}, and so is cut between letters`,
          help: 'part it with spaces or hyphens where it may be cut, or say it in another way',
        };
      }
    }
  },
};

/** Whether a text has so many signs without a space, as hardly any text has: told by a few leaps from space to space. */
function hasStretch(text: string, length: number): boolean {
  for (let at = 0; at + length <= text.length; ) {
    const space = text.lastIndexOf(' ', at + length - 1);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

/** How much of a line, in points, a statement's words have at the most. */
function roomOf({ role, prose, home }: Statement, style: ParagraphStyle, exhibit: Exhibit): number {
  const { width, margins } = turned(exhibit.paper.sheet.page, home.schedule?.landscape ?? false);
  const line = width - margins.left - margins.right;
  if (role === 'cell') return line * (columnOf(exhibit).get(prose) ?? 1);
  return line - style.left - style.right;
}

export default rule;
