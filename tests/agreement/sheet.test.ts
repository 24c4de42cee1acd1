import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import type { Case } from '../../src/model/case.ts';
import { paragraphsIn, stretchesOf } from '../../src/model/passages.ts';
import { parse } from '../../src/parse/index.ts';
import { build } from '../../src/pipeline.ts';
import { caseWith, said } from '../draft.ts';
import { hostWith } from '../host-with.ts';
import { runs } from '../hunting.ts';
import { drawEvidence } from '../parse/draw-evidence.ts';

/** Words as they are printed: no markup, one space between two. Some look like formulas. */
const words = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '12 '),
    fc.stringMatching(/^[A-Za-zé][A-Za-zé0-9 ,;:."'&<>=+-]{0,30}[a-z]$/),
  )
  .map((parts) => parts.join('').replace(/ +/g, ' ').replace(/--+/g, '-'));
const id = fc.stringMatching(/^x[A-Za-z0-9_-]{0,8}$/);
const date = fc.constantFrom('2024', '2024-06', '2024-06-19');
const items = drawEvidence({ id, words, date, source: fc.constant('book'), at: words }, 6);

/** A case whose readers may see all of it. */
function caseOf(evidence: unknown): string {
  return caseWith({
    document: { classification: 'secret', as_typed: true },
    sources: [{ id: 'book', title: 'A Book' }],
    evidence,
    incidents: [{ id: 'market', conduct: 'It was hit.' }],
    general_allegations: [
      { id: 'treaty', text: 'One.' },
      { id: 'clause', text: 'Two.' },
      { incidents: 'all' },
    ],
  });
}

async function read(files: Parameters<typeof hostWith>[0]): Promise<Case> {
  const parsed = await parse('case.yaml', hostWith(files));
  const { value, findings } = checkCase(parsed);
  expect([...parsed.findings, ...findings].map(said)).toEqual([]);
  return value as Case;
}

/** The items of a case, and what each paragraph and incident is linked to. */
function told(of: Case): unknown {
  const text = (value: { readonly text: string } | undefined) => value?.text;
  const proved = [...stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages)), ...of.incidents];
  return {
    items: of.evidence.map(({ id: own, title, number, to, kind, witness, date, classification, source }) => [
      ...[own, title, number, to, witness, source, date?.at].map(text),
      kind,
      classification,
    ]),
    links: proved.map(({ evidence }) =>
      evidence.map((each) => [text(each.id), text(each.at)].join(' ')).sort(),
    ),
  };
}

test('the sheet of evidence of a case is read back to the same items and links', async () => {
  await fc.assert(
    fc.asyncProperty(items, async (evidence) => {
      const files = { 'case.yaml': caseOf(evidence) };
      const request = { path: 'case.yaml', documents: ['evidence-sheet'], formats: ['csv', 'xlsx'] as const };
      const { outputs, findings } = await build(request, hostWith(files));
      expect(findings.filter(({ kind }) => kind === 'structure').map(said)).toEqual([]);
      const before = told(await read(files));
      for (const { format, bytes } of outputs) {
        const file = `sheet.${format}`;
        expect(told(await read({ 'case.yaml': caseOf(file), [file]: bytes }))).toEqual(before);
      }
      expect(outputs).toHaveLength(2);
    }),
    { numRuns: runs(20) },
  );
});
