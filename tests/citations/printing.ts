import type { Note, Run } from '../../src/model/paper.ts';
import { caseWith, draft, said } from '../draft.ts';
import { type Corpus, cited } from './corpus.ts';

/** The notes of a paper as the program prints them, with `*…*` about what is italic. */
export async function printed({ court, sources, notes }: Corpus): Promise<readonly string[]> {
  const { paper, findings } = await draft(
    caseWith({
      court: './court.yaml',
      sources,
      footnotes: Object.fromEntries(notes.map(({ note, write }) => [`n${note}`, write])),
      general_allegations: notes.map(({ note }) => `Alleged.[^n${note}]`),
    }),
    { 'court.yaml': court },
  );
  if (!paper || findings.length > 0) throw new Error(findings.map(said).join('\n'));
  return paper.notes.map(inMarks);
}

/** The same notes as if each stood alone: every work has an id of its own in each, and is cited there for the first time. */
export function eachAlone(corpus: Corpus): Corpus {
  const apart = (id: string, note: number) => `${id}-in-${note}`;
  return {
    ...corpus,
    sources: corpus.notes.flatMap(({ note, write }) =>
      corpus.sources
        .filter(({ id }) => cited(write).includes(id))
        .map((item) => ({ ...item, id: apart(item.id, note) })),
    ),
    notes: corpus.notes.map(({ write, ...rest }) => ({
      ...rest,
      write: write.replace(/@([A-Za-z][\w-]*)/g, (_, id: string) => `@${apart(id, rest.note)}`),
    })),
  };
}

/** A note's words, with `*…*` about what is italic. */
export function inMarks({ runs }: Note): string {
  return runs
    .flatMap(pieces)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')
    .replaceAll('**', '');
}

interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

function pieces(run: Run): readonly Piece[] {
  if (run.kind === 'link') return run.runs.flatMap(pieces);
  if (run.kind === 'text' || run.kind === 'reference') return run.text === '' ? [] : [run];
  return [{ text: run.kind === 'break' ? '\n' : `[call ${run.note}]`, italic: false }];
}
