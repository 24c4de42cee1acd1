import type { Crest } from '../../model/crest.ts';
import { escaped } from '../office/xml.ts';
import { paragraph } from './paragraph.ts';
import { type Place, type StyleBook, UNLINED } from './style-book.ts';

/** Where the crest lies in the file. */
export const CREST_PART = 'word/media/crest.png';
const ID = 'rIdCrest';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What ties the crest to the document. */
export const CREST_RELATIONSHIP = `<Relationship Id="${ID}" Type="${OFFICE}/image" Target="media/crest.png"/>`;

/** The paragraph of the crest (ECMA-376 part 1, 20.4.2.8). */
export function crestParagraph(crest: Crest, styles: StyleBook): string {
  const size = `cx="${emus(crest.width)}" cy="${emus(crest.height)}"`;
  const picture =
    `<pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="1" name="Crest"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '</pic:spPr></pic:pic>';
  const inline =
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr id="1" name="Crest" descr="${escaped(crest.alt)}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${PICTURE}">${picture}</a:graphicData></a:graphic></wp:inline>`;
  return paragraph(
    styles.in('case_line', [ABOVE_COURT, UNLINED]),
    `<w:r><w:drawing>${inline}</w:drawing></w:r>`,
  );
}

const ABOVE_COURT: Place = { id: 'AboveCourt', name: 'above the Court', asks: { keepNext: true } };

/** Word's 12,700ths of a point, whole. */
function emus(points: number): number {
  return Math.round(points * 12_700);
}
