import type { ISectionOptions } from 'docx';
import type { PageGeometry } from '../../model/sheet.ts';
import { twips } from './lengths.ts';

/** The page of the paper's one section. Its first page has its own header and footer. */
export function pageOptions(page: PageGeometry): NonNullable<ISectionOptions['properties']> {
  const { top, right, bottom, left } = page.margins;
  return {
    titlePage: true,
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
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
