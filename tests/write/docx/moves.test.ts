import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/model/mark.ts';
import type { Block, Numbered, Run } from '../../../src/model/paper.ts';
import { moveForms } from '../../../src/write/docx/moves.ts';
import { paperOf, paragraphs } from '../../compare/papers.ts';

const AWAY: Mark = { kind: 'moved_away', move: 1, to: '1' };
const HERE: Mark = { kind: 'moved_here', move: 1, from: '1' };

function marked(text: string, mark: Mark, changed?: Mark): Numbered {
  const [paragraph] = paragraphs([text]);
  const runs = (paragraph?.runs ?? []).map(
    (run, index): Run => ({
      ...run,
      mark: index === 0 && changed ? changed : mark,
    }),
  );
  return { ...(paragraph as Numbered), mark, runs };
}

function heading(text: string, mark?: Mark): Block {
  const look = { bold: false, italic: false, ...(mark && { mark }) };
  const runs: Run[] = [{ kind: 'text', text, ...look }];
  return { kind: 'heading', level: 2, anchor: text, runs, ...(mark && { mark }) } as unknown as Block;
}

const [STAYS] = paragraphs(['He stayed.']) as [Block];
const formsOf = (blocks: readonly Block[]) =>
  Object.fromEntries(
    moveForms({ ...paperOf(blocks), revision: { author: '', date: 0, words: {} as never } }),
  );

describe('a paragraph that moved is written', () => {
  const gone = marked('They met.', AWAY);

  test('as most are, before and after its like', () => {
    expect(formsOf([marked('They met.', HERE), STAYS, gone, STAYS])).toEqual({});
  });

  test('whole, end and all, where a heading follows, on either side', () => {
    expect(formsOf([marked('They met.', HERE), STAYS, gone, heading('Arms')])).toEqual({ 1: 'whole' });
    expect(formsOf([gone, STAYS, marked('They met.', HERE), heading('Arms')])).toEqual({ 1: 'whole' });
  });

  test('anew, where it has a reference, or words that changed', () => {
    const came = marked('They met, see @1.', HERE);
    expect(formsOf([came, STAYS, marked('They met, see @1.', AWAY), heading('Arms')])).toEqual({ 1: 'anew' });
    const changed = marked('They all met.', HERE, { kind: 'inserted' });
    expect(formsOf([changed, STAYS, gone, heading('Arms')])).toEqual({ 1: 'anew' });
  });

  test('as most are, behind a heading that moved with it, before its like', () => {
    const title = { ...AWAY, move: 2 };
    expect(
      formsOf([marked('They met.', HERE), STAYS, heading('Talks', title), gone, heading('Arms')]),
    ).toEqual({});
    expect(formsOf([marked('They met.', HERE), STAYS, heading('Talks', title), gone, STAYS])).toEqual({
      2: 'whole',
    });
  });
});

test('a paper that is no redline has no moves', () => {
  expect(moveForms(paperOf([STAYS]))).toEqual(new Map());
});
