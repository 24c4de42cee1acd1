import type { Dress } from '../../model/dress.ts';
import type { Paper } from '../../model/paper.ts';
import { embeddedParts, familyOf } from './embedded.ts';
import { type Parts, partText } from './finish.ts';
import { referenceParts } from './reference/apply.ts';

/** The paper as its Word file is to have it: an embedded face by its own name, the pages of an office's own file. */
export function dressedPaper(paper: Paper, { face, reference }: Dress): Paper {
  if (face === undefined && reference === undefined) return paper;
  const { sheet } = paper;
  return {
    ...paper,
    sheet: {
      ...sheet,
      page: reference?.page ?? sheet.page,
      face: { ...sheet.face, name: face ? familyOf(face) : sheet.face.name },
    },
  };
}

/** The parts of a Word file with what dresses it. `paper` is the one that knows nothing of it. */
export function dressedParts(
  parts: Parts,
  paper: Paper,
  { face, reference }: Dress,
): Map<string, string | Uint8Array> {
  const dressed = reference ? referenceParts(parts, reference) : new Map(parts);
  if (face === undefined) return dressed;
  for (const [path, part] of embeddedParts(face, paper.sheet.face.name)) dressed.set(path, part);
  return dressed.set(
    'word/settings.xml',
    partText(dressed, 'word/settings.xml').replace(
      '<w:defaultTabStop',
      '<w:embedTrueTypeFonts/><w:defaultTabStop',
    ),
  );
}
