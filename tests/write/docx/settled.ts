import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Side } from '../../../src/model/mark.ts';
import { fieldRuns } from '../../../src/write/docx/field.ts';

/** A further call of a note that went: a link, not a field as in the old paper. */
const CALL =
  /<w:hyperlink w:history="1" w:anchor="(\w+)"><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t [^>]*>(\d+)<\/w:t><\/w:r><\/w:hyperlink>/g;

/** One that is not even a link: only its number says what it calls. */
const BARE = /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t [^>]*>(\d+)<\/w:t><\/w:r>/g;
const FIRST = /(?:<w:bookmarkStart w:name="(\w+)" [^>]*>)?<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference /g;

const PARTS = ['word/document.xml', 'word/footnotes.xml'];
const CAME = ['ins', 'moveTo'];
const WENT = ['del', 'moveFrom'];

/** A redline after all its changes were rejected (`old`) or accepted (`new`), by the letter of ECMA-376 part 1, 17.13.5. */
export function settled(bytes: Uint8Array, side: Side): Uint8Array {
  const parts = unzipSync(bytes);
  const [stays, goes] = side === 'new' ? [CAME, WENT] : [WENT, CAME];
  for (const path of PARTS) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(withoutChanges(xml, stays, goes));
  }
  const called = new Set(
    [...text(parts, PARTS[0]).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id),
  );
  const notes = text(parts, PARTS[1]).replace(/<w:footnote w:id="(\d+)">.*?<\/w:footnote>/gs, (note, id) =>
    called.has(id) ? note : '',
  );
  return zipSync({ ...parts, 'word/footnotes.xml': strToU8(notes) });
}

function text(parts: Record<string, Uint8Array>, path = ''): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

/** Calls as the fields that they were. */
function withCalls(xml: string): string {
  const linked = xml.replace(CALL, (_, place, number) => noteField(place, number));
  const places = [...linked.matchAll(FIRST)].map(([, place]) => place);
  return linked
    .replace(/<w:instrText.*?w:fldCharType="end"/gs, (field) => field.replaceAll('<w:r>', '<w:r >'))
    .replace(BARE, (call, number) => {
      const place = places[Number(number) - 1];
      return place === undefined ? call : noteField(place, number);
    })
    .replaceAll('<w:r >', '<w:r>');
}

function noteField(place: string, number: string): string {
  return fieldRuns({ instruction: `NOTEREF ${place} \\f \\h`, result: number }, {});
}

function withoutChanges(xml: string, stays: readonly string[], goes: readonly string[]): string {
  const gone = goes.join('|');
  const names = [...stays, ...goes].join('|');
  const settled = xml
    .replace(/<w:move\w+Range\w+ [^>]*>/g, '')
    .replace(
      new RegExp(
        `<w:tr>(?:(?!</w:tr>).)*?<w:trPr>(?:(?!</w:trPr>).)*<w:(?:${gone}) [^>]*/></w:trPr>.*?</w:tr>`,
        'gs',
      ),
      '',
    )
    .replace(/<w:tbl>(?:(?!<w:tr>|<\/w:tbl>).)*<\/w:tbl>/gs, '')
    .replace(new RegExp(`<w:(${gone}) [^>]*(?<!/)>.*?</w:\\1>`, 'gs'), '')
    .replace(
      new RegExp(`<w:p>(?:(?!</w:pPr>).)*<w:rPr><w:(?:${gone}) [^>]*/></w:rPr></w:pPr>(.*?)</w:p>`, 'gs'),
      '$1',
    )
    .replace(new RegExp(`<w:(?:${names}) [^>]*>|</w:(?:${names})>`, 'g'), '')
    .replace(/<w:hyperlink [^>]*><\/w:hyperlink>/g, '')
    .replaceAll('w:delText', 'w:t')
    .replaceAll('w:delInstrText', 'w:instrText');
  return withCalls(settled);
}
