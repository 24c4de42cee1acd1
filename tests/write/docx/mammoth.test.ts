import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Block, Run } from '../../../src/model/paper.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { plain } from '../../readers/reading.ts';
import { SMALL } from './sample.ts';

/** What mammoth, which computes no numbers and leaves line breaks and notes out of its text, should make of runs. */
function said(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'link') return said(run.runs);
      if (run.kind === 'call') return run.first ? '' : `${run.note}`;
      return run.kind === 'break' ? '' : run.text;
    })
    .join('');
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'page_break':
    case 'contents':
      return [];
    case 'group':
      return block.blocks.flatMap(lines);
    case 'table':
      return [block.head, ...block.rows].flat().map((cell) => said(cell.runs));
    case 'count':
      return [`${block.label} ${said(block.runs)}`];
    default:
      return [said(block.runs)];
  }
}

describe('mammoth, an independent reader of Word files,', () => {
  test('reads every paragraph back', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(SMALL)) });
    const read = value.split('\n\n').filter((line) => line !== '');
    expect(read).toHaveLength(31);
    expect(read).toEqual(SMALL.blocks.flatMap(lines));
  });

  test('reads every note back, in order', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(SMALL)) });
    const notes = [...value.matchAll(/<li id="footnote-\d+"><p>(.*?)<a href="#footnote-ref/g)].map(
      ([, note = '']) => plain(note.replace(/<[^>]*>/g, '')),
    );
    expect(notes).toHaveLength(4);
    expect(notes).toEqual(SMALL.notes.map((note) => said(note.runs)));
  });

  test('has nothing to complain of but styles it has no mapping for', async () => {
    const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(SMALL)) });
    const others = messages.filter(({ message }) => !message.startsWith('Unrecognised paragraph style'));
    expect(others).toEqual([]);
  });
});
