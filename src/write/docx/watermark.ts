import type { PageGeometry } from '../../model/sheet.ts';
import { emsOf } from '../../text/letter-widths.ts';
import { escaped } from '../office/xml.ts';

/** How much of the page's diagonal the word takes, and the largest size of its letters as a share of the page's width, as on our pages. */
const SHARE = 0.6;
const LARGEST = 0.25;

/**
 * A word in grey across the page, as Word's own watermarks are: WordArt in VML (ECMA-376 part 4, 19.1.2.23), tied to
 * the header and behind the text, under the name by which Word finds and removes them. `shape` is its number, from 2049
 * for headers; no two may share one. Word and LibreOffice stretch the letters to the shape, which is as wide as these are.
 */
export function watermarkRun(text: string, face: string, page: PageGeometry, shape: number): string {
  const ems = Math.max(emsOf(text), 0.5);
  const size = Math.min((Math.hypot(page.width, page.height) * SHARE) / ems, page.width * LARGEST);
  const turn = 360 - Math.round((Math.atan2(page.height, page.width) * 180) / Math.PI);
  const style = [
    'position:absolute;margin-left:0;margin-top:0',
    `width:${(ems * size).toFixed(1)}pt;height:${size.toFixed(1)}pt;rotation:${turn};z-index:-251658752`,
    'mso-position-horizontal:center;mso-position-horizontal-relative:page',
    'mso-position-vertical:center;mso-position-vertical-relative:page',
  ].join(';');
  return (
    '<w:r><w:rPr><w:noProof/></w:rPr><w:pict>' +
    `<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">${FORMULAS}<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>` +
    `<v:shape id="PowerPlusWaterMarkObject${shape}" o:spid="_x0000_s${shape}" type="#_x0000_t136" alt="" style="${style}" o:allowincell="f" fillcolor="#dedede" stroked="f">` +
    `<v:textpath style="font-family:&quot;${escaped(face)}&quot;;font-weight:bold" string="${escaped(text)}"/>` +
    '<w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r>'
  );
}

/** The outline between whose two lines the letters stand, as the standard gives it for this kind of shape. */
const FORMULAS = `<v:formulas>${[
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
]
  .map((formula) => `<v:f eqn="${formula}"/>`)
  .join('')}</v:formulas>`;
