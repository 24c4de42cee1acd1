import type { ReferenceLine } from '../../../model/dress.ts';
import type { Archive } from '../../../text/office-archive.ts';
import { escaped } from '../../office/xml.ts';
import { relatedTo } from './open.ts';
import { type Element, elements, every, readTree, reshape, written } from './tree.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * A header or footer as it can stand in another file: with its words, pictures and fields, without what leads to
 * parts that stay behind, to places outside, or to numbers and bookmarks of the text. Its pictures go to `media`.
 */
export function referenceLine(
  path: string,
  archive: Archive,
  media: Map<string, Uint8Array>,
): Omit<ReferenceLine, 'on'> {
  const root = readTree(archive.get(path) ?? new Uint8Array(), path);
  const images = relatedTo(path, archive).filter(({ kind }) => kind === 'image');
  const ids = new Set(images.map(({ id }) => id));
  const fetches = FETCHING.test(
    every(root, 'w:instrText')
      .flatMap(({ children }) => children)
      .join(''),
  );
  reshape(root, (element) => kept(element, ids, fetches));
  for (const image of images) media.set(placed(image.path), archive.get(image.path) ?? new Uint8Array());
  const relationships = images.map(
    ({ id, path: to }) => `<Relationship Id="${escaped(id)}" Type="${IMAGE}" Target="${placed(to)}"/>`,
  );
  return { xml: written(root), relationships: relationships.join('') };
}

/** The place of a picture beside our own parts, below `word/`. */
function placed(path: string): string {
  return `media/reference-${path.replace(/^.*\//, '').replace(/[^\w.-]/g, '_')}`;
}

/** Fields that fetch or start something when they are computed anew. */
const FETCHING = /INCLUDE|DDE|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|PRINT|AUTOTEXT|GOTOBUTTON/i;

/** What has no meaning, or another one, in our file. */
const DROPPED = new Set(
  [
    'numPr',
    'bookmarkStart',
    'bookmarkEnd',
    'object',
    'control',
    'altChunk',
    'subDoc',
    'del',
    'moveFrom',
    'commentRangeStart',
    'commentRangeEnd',
    'commentReference',
    'permStart',
    'permEnd',
    'proofErr',
    'dataBinding',
    'sectPr',
  ].map((name) => `w:${name}`),
);

/** What is left out while its words stay. */
const UNWRAPPED = new Set(['w:ins', 'w:moveTo', 'w:hyperlink']);

const PICTURES = new Set(['w:drawing', 'w:pict']);

function kept(
  element: Element,
  images: ReadonlySet<string>,
  fetches: boolean,
): readonly (Element | string)[] {
  const { name, attributes } = element;
  if (DROPPED.has(name) || /:hlink(?:Click|Hover|MouseOver)$/.test(name)) return [];
  if (fetches && (name === 'w:fldChar' || name === 'w:instrText')) return [];
  if (UNWRAPPED.has(name) || (name === 'w:fldSimple' && FETCHING.test(attributes['w:instr'] ?? '')))
    return element.children;
  if (attributes['r:link'] !== undefined) delete attributes['r:link'];
  if (attributes['o:href'] !== undefined) delete attributes['o:href'];
  if (attributes.href !== undefined) delete attributes.href;
  return PICTURES.has(name) && leadsAstray(element, images) ? [] : [element];
}

/** Whether something within leads to a part that stays behind. */
function leadsAstray(element: Element, images: ReadonlySet<string>): boolean {
  const told = Object.entries(element.attributes).filter(([key]) => key.startsWith('r:'));
  return (
    told.some(([, id]) => !images.has(id)) || elements(element).some((child) => leadsAstray(child, images))
  );
}
