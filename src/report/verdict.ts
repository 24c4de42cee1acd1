import type { ChangedFile, Verdict } from '../model/verdict.ts';
import { printable } from '../text/printable.ts';
import { counted } from './tally.ts';

/** Whether everything that a manifest tells of is as it says; files that are read may have changed, as long as the same comes of them. */
export function holds({ outputs, beside }: Verdict): boolean {
  return outputs.every(({ same }) => same) && beside.every(({ fate }) => fate !== 'changed');
}

/** What became of what a manifest tells of, for a person: what is read, what comes of it, and what lies there. */
export function reportVerdict(verdict: Verdict): string {
  const { program, same, changed, untold, outputs, beside } = verdict;
  const lines = [
    ...(program ? [`made by ${printable(program.made)}, built again by ${program.now}`] : []),
    `${counted(same, 'file')} read as they were`,
    ...changed.map(changedLine),
    ...(untold ? [UNTOLD] : []),
    ...outputs.map(({ file, same: alike }) =>
      alike
        ? `${printable(file)}: the build makes the same bytes`
        : `${printable(file)}: the build makes other bytes`,
    ),
    ...beside.map(({ file, fate }) => `${printable(file)}: ${BESIDE[fate]}`),
  ];
  return `${lines.join('\n')}\n${holds(verdict) ? 'verified' : 'not verified'}\n`;
}

const UNTOLD =
  'the manifest hides the files of the case: which of them changed can be told with its key alone';

const BESIDE: Readonly<Record<Verdict['beside'][number]['fate'], string>> = {
  same: 'the file beside the manifest is the one it tells of',
  changed: 'the file beside the manifest is not the one it tells of',
  missing: 'no such file lies beside the manifest',
};

const FATES: Readonly<Record<ChangedFile['fate'], string>> = {
  changed: 'has changed',
  new: 'is read now, and was not then',
  gone: 'was read then, and is not now',
};

const PLACES: Readonly<Record<ChangedFile['shelf'], string>> = {
  case: '',
  elsewhere: ' (not in the folder of the case)',
  program: ' (comes with the program)',
};

function changedLine({ shelf, file, fate }: ChangedFile): string {
  const name = file === undefined ? 'a file whose name is hidden' : `\`${printable(file)}\``;
  return `${name}${PLACES[shelf]} ${FATES[fate]}`;
}
