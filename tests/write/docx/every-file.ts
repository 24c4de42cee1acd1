import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { readReference } from '../../../src/write/docx/reference/read.ts';
import { casesNobodyWrote, everyFiling } from '../../agreement/every-paper.ts';
import { hardLayout, hardPaper } from '../../agreement/hard-paper.ts';
import { CASES } from '../../agreement/papers.ts';
import { editedKim, edits, KIM } from '../../compare/edited-kim.ts';
import { hostWith } from '../../host-with.ts';
import { realHost } from '../../real-host.ts';
import { redlineFile, wordFile } from './redlines.ts';
import { SMALL } from './sample.ts';

/** A case with a cover, a notification, contents, a schedule on its long side, numbered lines and a word for drafts. */
const FILING = fileURLToPath(new URL('../../agreement/filing/case.yaml', import.meta.url));

/** How each Word file that is looked over for soundness is made, by the name that a test gives it. */
export async function everyWordFile(): Promise<ReadonlyMap<string, () => Promise<Uint8Array>>> {
  const host = realHost();
  const made = new Map<string, () => Promise<Uint8Array>>();
  for (const { name, court, document } of await everyFiling())
    made.set(`${name}, ${court}, ${document}`, () =>
      wordFile({ path: `${CASES}${name}.yaml`, court, documents: [document] }, host),
    );
  made.set('a filing of every part', () => wordFile({ path: FILING }, host));
  casesNobodyWrote(30).forEach((yaml, index) => {
    made.set(`a case that nobody wrote, ${index + 1}`, () =>
      wordFile({ path: 'case.yaml' }, hostWith({ 'case.yaml': yaml })),
    );
  });
  for (const language of ['en', 'ar'])
    made.set(`everything hard, in ${language}`, async () => {
      const { pages, contents } = hardLayout(language);
      return writeDocx(hardPaper(language), { pages: pages.length, contents });
    });
  made.set('one of everything', async () => writeDocx(SMALL));
  made.set('one of everything, dressed as another paper', async () => {
    const { reference } = readReference(writeDocx(hardPaper('en')));
    return writeDocx(SMALL, undefined, reference && { reference });
  });
  fc.sample(edits, { numRuns: 3, seed: 7 }).forEach((all, index) => {
    const both = hostWith({ 'kim.yaml': KIM, 'amended.yaml': editedKim(all) });
    made.set(`a redline of kim, ${index + 1}`, () => redlineFile('kim.yaml', 'amended.yaml', both));
  });
  made.set('kim, its face embedded', () =>
    wordFile({ path: `${CASES}kim.yaml`, dressing: { embedFonts: true } }, host),
  );
  return made;
}
