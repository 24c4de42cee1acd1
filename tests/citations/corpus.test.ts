import { describe, expect, test } from 'vitest';
import { type Corpus, cited, corpus, faultsOf, plain, styled } from './corpus.ts';

/** Whether a work's own words stand in the note that cites it first, once the paper's faults are undone. */
function missing({ sources, notes, faults }: Corpus): readonly string[] {
  return sources.flatMap(({ id, title, URL }) => {
    const first = notes.find(({ write }) => cited(write).includes(id));
    if (!first) return [`${id} is cited nowhere`];
    const text = plain(styled(first, faults));
    return [title, URL]
      .filter((words) => typeof words === 'string' && !text.includes(words))
      .map((words) => `note ${first.note} lacks: ${words}`);
  });
}

describe.each(['001', '002'])('the notes of paper %s as data', (paper) => {
  const read = corpus(paper);
  const { sources, notes, faults, again } = read;

  test('are numbered without a gap, and cite works that there are', () => {
    expect(notes.map(({ note }) => note)).toEqual(notes.map((_, index) => index + 1));
    const ids = new Set(sources.map(({ id }) => id));
    expect(ids.size).toBe(sources.length);
    expect(notes.flatMap(({ write }) => cited(write)).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('hold the words and the address of every work', () => {
    expect(missing(read)).toEqual([]);
  });

  test('have every listed fault, once', () => {
    for (const { note, print } of notes)
      for (const { prints, why } of faultsOf(note, faults))
        expect(print.split(prints), `note ${note}: ${why}`).toHaveLength(2);
  });

  test('give a work again only where an earlier note cites it, or the same one', () => {
    for (const { note, work, style } of again) {
      const id = cited(notes[note - 1]?.write ?? '')[work - 1];
      const first = notes.find(({ write }) => cited(write).includes(id as string))?.note as number;
      expect(first).toBeLessThan(note);
      expect(style).toMatch(style.startsWith('*Id.*') ? /^\*Id\.\*/ : new RegExp(`\\bnote ${first}\\b`));
    }
  });
});
