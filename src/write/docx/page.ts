import { type ISectionOptions, LineNumberRestartFormat, PageOrientation, SectionType } from 'docx';
import type { Paper } from '../../model/paper.ts';
import type { PageGeometry } from '../../model/sheet.ts';
import type { Turn } from '../../text/page-turns.ts';
import { twips } from './lengths.ts';

/** The pages of a section, upright or on their long side. The first page of the paper has its own header and footer. */
export function pageOptions(
  { sheet: { page }, lineNumbers }: Paper,
  { landscape, first }: Turn,
): NonNullable<ISectionOptions['properties']> {
  const { top, right, bottom, left } = page.margins;
  return {
    titlePage: first,
    type: SectionType.NEXT_PAGE,
    ...(lineNumbers === undefined
      ? {}
      : { lineNumbers: { countBy: lineNumbers, restart: LineNumberRestartFormat.NEW_PAGE } }),
    page: {
      // docx itself changes width for height where a page lies.
      size: {
        width: twips(page.width),
        height: twips(page.height),
        ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
      },
      margin: {
        top: twips(top),
        right: twips(right),
        bottom: twips(bottom),
        left: twips(left),
        header: twips(page.header),
        footer: twips(page.footer),
        gutter: 0,
      },
    },
  };
}

/** The length of a line between the margins, in twips. */
export function lineTwips(page: PageGeometry): number {
  return twips(page.width - page.margins.left - page.margins.right);
}
