import { describe, expect, test } from 'vitest';
import {
  type Corpus,
  comparable,
  corpus,
  faultsOf,
  italics,
  plain,
  type SeedNote,
  shortened,
  styled,
} from './corpus.ts';
import { eachAlone, printed } from './printing.ts';

/** What a note should be, what it is, and what the paper itself prints, each with `*…*` about its italics. */
interface Compared {
  readonly note: number;
  readonly paper: string;
  readonly wanted: string;
  readonly built: string;
  /** Whether the paper cites otherwise than the style altogether. */
  readonly recast: boolean;
}

async function compared(from: Corpus, wanted: (note: SeedNote) => string): Promise<readonly Compared[]> {
  const built = await printed(from);
  return from.notes.map((note, index) => ({
    note: note.note,
    paper: note.print,
    wanted: wanted(note),
    built: built[index] ?? '(no such note)',
    recast: faultsOf(note.note, from.faults).some(({ recast }) => recast),
  }));
}

const SHORT = /^(?:See )?id\.|\bsupra note/i;

/** Every note with its works in full; those that the paper itself prints short are not measured so. */
async function apart(read: Corpus): Promise<readonly Compared[]> {
  const notes = await compared(eachAlone(read), (note) => styled(note, read.faults));
  return notes.filter(({ paper }) => !SHORT.test(plain(paper)));
}

/** The notes one after another, with the short forms that the style has for them. */
function together(read: Corpus): Promise<readonly Compared[]> {
  return compared(read, (note) => {
    const again = read.again.filter((each) => each.note === note.note);
    const text = styled(note, read.faults);
    return again.length > 0 ? shortened(text, again) : text;
  });
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
function figures(notes: readonly Compared[]) {
  const same = notes.filter(isWanted);
  const recast = same.filter((note) => note.recast).length;
  const asPrinted = same.filter(({ paper, built }) => comparable(paper) === comparable(built)).length;
  return { notes: notes.length, asPrinted, upToFaults: same.length - recast - asPrinted, recast };
}

describe.each([
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

  test('each alone, with every work in full, up to the listed faults', async () => {
    const notes = await apart(read);
    expect(differences(notes)).toBe('');
    expect(figures(notes)).toEqual(alone);
  });

  test('together, with the short forms of the style, up to the listed faults', async () => {
    const notes = await together(read);
    expect(differences(notes)).toBe('');
    expect(figures(notes)).toEqual(whole);
  });
});

test('the notes of paper 001 have its italics but for the listed ones', async () => {
  const read = corpus('001');
  const differing = (await apart(read)).filter(
    ({ wanted, built }) => `${italics(wanted)}` !== `${italics(built)}`,
  );
  const listed = read.italics.flatMap(({ notes }) => notes).toSorted((one, other) => one - other);
  expect(differing.map(({ note }) => note)).toEqual(listed);
});
