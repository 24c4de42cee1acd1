import type { Reference, ReferenceLine } from '../../../model/dress.ts';
import type { Archive } from '../../../text/office-archive.ts';
import { referenceLine } from './line.ts';
import { openReference, type Related, relatedTo } from './open.ts';
import { type Element, elements, every, first, readTree, reshape, written } from './tree.ts';
import { Unfit } from './unfit.ts';

/** What an office's own Word file gives, or why it gives nothing: a sentence for the user, with advice. */
export type Read =
  | { readonly reference: Reference; readonly trouble?: undefined }
  | { readonly reference?: undefined; readonly trouble: string };

/** Takes from a Word file what a paper can be dressed in. Never throws for what the file holds. */
export function readReference(bytes: Uint8Array): Read {
  try {
    return { reference: taken(openReference(bytes)) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { trouble: `${error.message}; ${error.help}` };
  }
}

function taken(archive: Archive): Reference {
  const main = relatedTo('', archive).find(({ kind }) => kind === 'officeDocument')?.path ?? '';
  const document = tree(main, archive);
  if (document?.name !== 'w:document')
    throw new Unfit('it is not a Word file (.docx)', 'save it in Word as “Word Document (*.docx)”');
  const parts = relatedTo(main, archive);
  const part = (kind: string) => tree(parts.find((each) => each.kind === kind)?.path ?? '', archive);
  const styles = part('styles');
  if (styles?.name !== 'w:styles') throw new Unfit('it has no styles', 'open it in Word and save it again');
  const sections = every(document, 'w:sectPr');
  const last = sections.at(-1);
  const media = new Map<string, Uint8Array>();
  const lines = (name: string) => referenceLines(name, sections, parts, archive, media);
  const [theme, fonts, page] = [part('theme'), part('fontTable'), pageOf(last)];
  return {
    styles: written(styles),
    ...(theme?.name === 'a:theme' && !written(theme).includes(' r:') && { theme: written(theme) }),
    ...(fonts?.name === 'w:fonts' && { fonts: written(unembedded(fonts)) }),
    ...(page && { page }),
    headers: lines('header'),
    footers: lines('footer'),
    titlePage: isOn(first(last, 'w:titlePg')),
    evenPages: isOn(first(part('settings'), 'w:evenAndOddHeaders')),
    media,
  };
}

function tree(path: string, archive: Archive): Element | undefined {
  const bytes = archive.get(path);
  return bytes && readTree(bytes, path);
}

function isOn(setting: Element | undefined): boolean {
  return setting !== undefined && !/^(?:0|false|off)$/.test(setting.attributes['w:val'] ?? '');
}

/** Its table of fonts without the fonts: whether they may be handed on, nobody can tell. */
function unembedded(fonts: Element): Element {
  reshape(fonts, (element) => (element.name.startsWith('w:embed') ? [] : [element]));
  return fonts;
}

/** The header or footer of each kind of page: a section has that of the one before it where it has none of its own. */
function referenceLines(
  name: string,
  sections: readonly Element[],
  parts: readonly Related[],
  archive: Archive,
  media: Map<string, Uint8Array>,
): readonly ReferenceLine[] {
  const ids = new Map<string, string>();
  for (const { attributes } of sections.flatMap((section) => elements(section, `w:${name}Reference`)))
    ids.set(attributes['w:type'] ?? 'default', attributes['r:id'] ?? '');
  return PAGES.flatMap((on) => {
    const path = parts.find(({ id, kind }) => id === ids.get(on) && kind === name)?.path;
    return path === undefined ? [] : [{ on, ...referenceLine(path, archive, media) }];
  });
}

const PAGES = ['default', 'first', 'even'] as const;

/** The page of a section; undefined where it is not told, is none of Word's, or leaves no room for a line. */
function pageOf(section: Element | undefined): Reference['page'] {
  const size = first(section, 'w:pgSz')?.attributes;
  const margins = first(section, 'w:pgMar')?.attributes;
  if (!size || !margins) return undefined;
  // A negative margin is one that a tall header does not move.
  const points = (twips: string | undefined) => Math.abs(Number(twips ?? 0)) / 20;
  const [top, right, bottom] = [margins['w:top'], margins['w:right'], margins['w:bottom']].map(points) as [
    number,
    number,
    number,
  ];
  const left = points(margins['w:left']) + points(margins['w:gutter']);
  const [width, height] = [points(size['w:w']), points(size['w:h'])];
  const [header, footer] = [points(margins['w:header']), points(margins['w:footer'])];
  const isOfWord = [width, height, header, footer].every((length) => length <= MOST);
  if (!(isOfWord && width - left - right >= LEAST && height - top - bottom >= LEAST)) return undefined;
  return { width, height, margins: { top, right, bottom, left }, header, footer };
}

/** Two inches of text, in points. */
const LEAST = 144;

/** The 22 inches that a side of Word's largest page has, in points. */
const MOST = 1584;
