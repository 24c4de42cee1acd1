import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CASES, papersOf, SHIPPED } from '../../agreement/papers.ts';
import { computedFields } from './reading/fields.ts';
import { automaticNumbers } from './reading/numberer.ts';
import { openWord, type WordFile } from './reading/package.ts';
import { paragraphs } from './reading/story.ts';

const FRONT =
  '<w:p><w:pPr><w:pStyle w:val="NumberedParagraph"/></w:pPr><w:r><w:t>In front.</w:t></w:r>' +
  '<w:r><w:footnoteReference w:id="9999"/></w:r></w:p>';

/** What a person does in Word who puts a paragraph with a note before all others. */
function redrafted(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const first = body.lastIndexOf('<w:p>', body.indexOf('w:val="NumberedParagraph"'));
  const document = strToU8(body.slice(0, first) + FRONT + body.slice(first));
  return zipSync({ ...parts, 'word/document.xml': document });
}

function numbersOf(file: WordFile): readonly string[] {
  const found = automaticNumbers(file, paragraphs(file.xml('word/document.xml')));
  return found.flatMap((number) => (number === undefined ? [] : [number]));
}

/** `15` of `14`; what is no number of a paragraph or note stays. */
function higher(number: string): string {
  return number.replace(/^\d+/, (digits) => `${Number(digits) + 1}`);
}

test.each(SHIPPED)(
  'a paragraph and a note before all of %s move every number and every field by one',
  async (name) => {
    const { bytes } = await papersOf(`${CASES}${name}.yaml`);
    const [before, after] = [openWord(bytes.docx), openWord(redrafted(bytes.docx))];
    expect(numbersOf(after)).toEqual(['1.', ...numbersOf(before).map(higher)]);

    const fields = computedFields(before);
    const moves = ({ instruction }: { instruction: string }) => /^NOTEREF|^REF .* \\[rw]/.test(instruction);
    expect(fields.filter(moves).length).toBeGreaterThan(0);
    expect(computedFields(after).map(({ computed }) => computed)).toEqual(
      fields.map((field) => (moves(field) ? higher(field.result) : field.result)),
    );
  },
);
