import { env } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparable, corpus, faultsOf, italics, plain, type SeedNote, shortened, styled } from './corpus.ts';
import { eachAlone, printed } from './printing.ts';

// Until the styles print them, only where SEEDS is set.
const THERE = env.SEEDS !== undefined;

/** What a note should be, what it is, and what the paper itself prints, each with `*…*` about its italics. */
interface Compared {
  readonly note: number;
  readonly paper: string;
  readonly wanted: string;
  readonly built: string;
}

function isWanted({ wanted, built }: Compared): boolean {
  return comparable(wanted) === comparable(built);
}

/** One block for each note that differs, to be read. */
function differences(notes: readonly Compared[]): string {
  return notes
    .filter((note) => !isWanted(note))
    .map(
      ({ note, wanted, built }) =>
        `note ${note}\n  wanted: ${comparable(wanted)}\n  built:  ${comparable(built)}\n`,
    )
    .join('\n');
}

/** How many notes are as the paper prints them, and how many as its style has them. */
function figures(notes: readonly Compared[], recast: (note: number) => boolean) {
  const same = notes.filter(isWanted);
  const whole = same.filter(({ note }) => !recast(note));
  const asPrinted = whole.filter(({ paper, built }) => comparable(paper) === comparable(built)).length;
  return {
    notes: notes.length,
    asPrinted,
    upToFaults: whole.length - asPrinted,
    recast: same.length - whole.length,
  };
}

const SHORT = /^(?:See )?id\.|\bsupra note/i;

describe.runIf(THERE).each([
  {
    paper: '001',
    alone: { notes: 53, asPrinted: 22, upToFaults: 30, recast: 1 },
    whole: { notes: 54, asPrinted: 18, upToFaults: 35, recast: 1 },
  },
  {
    paper: '002',
    alone: { notes: 7, asPrinted: 5, upToFaults: 2, recast: 0 },
    whole: { notes: 12, asPrinted: 10, upToFaults: 2, recast: 0 },
  },
])('the notes of paper $paper', ({ paper, alone, whole }) => {
  const read = corpus(paper);
  const recast = (note: number) => faultsOf(note, read.faults).some((fault) => fault.recast);
  const compare = async (from: typeof read, wanted: (note: SeedNote) => string) => {
    const built = await printed(from);
    return from.notes.map(
      (note, index): Compared => ({
        note: note.note,
        paper: note.print,
        wanted: wanted(note),
        built: built[index] ?? '(no such note)',
      }),
    );
  };
  let apart: readonly Compared[];
  let together: readonly Compared[];
  beforeAll(async () => {
    const full = eachAlone(read);
    apart = (await compare(full, (note) => styled(note, read.faults))).filter(
      ({ paper: text }) => !SHORT.test(plain(text)),
    );
    together = await compare(read, (note) => {
      const again = read.again.filter((each) => each.note === note.note);
      const text = styled(note, read.faults);
      return again.length > 0 ? shortened(text, again) : text;
    });
  });

  test('each alone, with every work in full, up to the listed faults', () => {
    expect(differences(apart)).toBe('');
    expect(figures(apart, recast)).toEqual(alone);
  });

  test.runIf(read.italics.length > 0)(
    'each alone, with the italics of the paper but for the listed notes',
    () => {
      const differing = apart.filter(({ wanted, built }) => `${italics(wanted)}` !== `${italics(built)}`);
      expect(differing.map(({ note }) => note)).toEqual(
        read.italics.flatMap(({ notes }) => notes).toSorted((one, other) => one - other),
      );
    },
  );

  test('together, with the short forms of the style, up to the listed faults', () => {
    expect(differences(together)).toBe('');
    expect(figures(together, recast)).toEqual(whole);
  });
});
