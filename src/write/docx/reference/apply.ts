import type { Reference, ReferenceLine } from '../../../model/dress.ts';
import { type Parts, partText, withinEnd } from '../finish.ts';
import { mergedStyles, restyled } from './styles.ts';

/** The parts of a Word file in the dress of an office's own: its styles, theme, headers and footers in the place of ours. */
export function referenceParts(parts: Parts, reference: Reference): Map<string, string | Uint8Array> {
  const dressed = new Map(parts);
  const { xml, renamed } = mergedStyles(reference.styles, partText(parts, 'word/styles.xml'));
  dressed.set('word/styles.xml', DECLARATION + xml);
  if (reference.theme) dressed.set('word/theme/theme1.xml', DECLARATION + reference.theme);
  if (reference.fonts) dressed.set('word/fontTable.xml', DECLARATION + reference.fonts);
  const edit = (path: string, change: (xml: string) => string) =>
    dressed.set(path, change(partText(dressed, path)));
  const watermark = partText(parts, 'word/header1.xml').match(WATERMARK)?.[0];
  for (const kind of ['header', 'footer'] as const) {
    const lines = reference[`${kind}s`];
    if (lines.length === 0) continue;
    removeOwn(kind, dressed);
    lines.forEach((line, index) => {
      const name = `reference-${kind}${index + 1}.xml`;
      const styled = restyled(line.xml, renamed);
      const marked = kind === 'header' && watermark ? stamped(styled, watermark, index) : styled;
      dressed.set(`word/${name}`, DECLARATION + marked);
      dressed.set(`word/_rels/${name}.rels`, relationships(line));
      edit('[Content_Types].xml', (types) => withinEnd(types, override(kind, name)));
      edit(RELATIONS, (all) => withinEnd(all, relation(kind, line, name)));
    });
    edit('word/document.xml', (document) => referring(document, kind, lines, reference.titlePage));
  }
  if (reference.evenPages)
    edit('word/settings.xml', (settings) =>
      settings.replace('evenAndOddHeaders w:val="false"', 'evenAndOddHeaders'),
    );
  for (const [path, bytes] of reference.media) dressed.set(`word/${path}`, bytes);
  edit('[Content_Types].xml', (types) => withPictures(types, [...reference.media.keys()]));
  return dressed;
}

type Kind = 'header' | 'footer';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Takes our own headers or footers out of the file, and what leads to them. */
function removeOwn(kind: Kind, parts: Map<string, string | Uint8Array>): void {
  for (const path of [...parts.keys()])
    if (new RegExp(`^word/(?:_rels/)?${kind}\\d+\\.xml`).test(path)) parts.delete(path);
  const without = (path: string, tag: string, leads: string) =>
    parts.set(
      path,
      partText(parts, path).replace(new RegExp(`<${tag} [^>]*"${leads}${kind}\\d+\\.xml"/>`, 'g'), ''),
    );
  without(RELATIONS, 'Relationship', '');
  without('[Content_Types].xml', 'Override', '/word/');
}

function override(kind: Kind, name: string): string {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  return `<Override ContentType="${type}" PartName="/word/${name}"/>`;
}

function relation(kind: Kind, { on }: ReferenceLine, name: string): string {
  return `<Relationship Id="${relationId(kind, on)}" Type="${OFFICE}/${kind}" Target="${name}"/>`;
}

function relationId(kind: Kind, on: ReferenceLine['on']): string {
  return `rIdReference-${kind}-${on}`;
}

function relationships({ relationships }: ReferenceLine): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${relationships}</Relationships>`;
}

/** The sections with the office's headers or footers: the first one names them, and those after it have the same. */
function referring(
  document: string,
  kind: Kind,
  lines: readonly ReferenceLine[],
  titlePage: boolean,
): string {
  const names = lines.map(({ on }) => `<w:${kind}Reference w:type="${on}" r:id="${relationId(kind, on)}"/>`);
  return document
    .replace(new RegExp(`<w:${kind}Reference [^>]*/>`, 'g'), '')
    .replace(/<w:sectPr[^>]*>/, (section) => section + names.join(''))
    .replace(/<w:titlePg\/>/, titlePage ? '<w:titlePg/>' : '');
}

/** A word across every page (`Draft`), as `watermark.ts` writes it. */
const WATERMARK = /<w:r><w:rPr><w:noProof\/><\/w:rPr><w:pict>.*?<\/w:pict><\/w:r>/s;

const SPACES = [
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['w10', 'urn:schemas-microsoft-com:office:word'],
]
  .map(([prefix, space]) => ` xmlns:${prefix}="${space}"`)
  .join('');

/** A header with the word for drafts in its last paragraph: no letterhead makes a draft a filing. */
function stamped(header: string, watermark: string, index: number): string {
  const own = watermark
    .replace('<w:pict>', `<w:pict${SPACES}>`)
    .replaceAll(/(WaterMarkObject|_x0000_s)\d+/g, (_, name: string) => `${name}${2049 + index}`);
  const end = '</w:hdr>';
  const closed = header.endsWith('/>') ? withinEnd(header, ' ').replace(` ${end}`, end) : header;
  const last = `</w:p>${end}`;
  if (closed.endsWith(last)) return closed.slice(0, -last.length) + own + last;
  return `${closed.slice(0, -end.length)}<w:p>${own}</w:p>${end}`;
}

/** The list of parts with the kinds of pictures that it does not know yet. */
function withPictures(types: string, paths: readonly string[]): string {
  const endings = new Set(paths.map((path) => path.replace(/^.*\./, '').toLowerCase()));
  const unknown = [...endings].filter((ending) => !types.includes(`Extension="${ending}"`));
  const defaults = unknown.map(
    (ending) => `<Default ContentType="image/${PICTURES[ending] ?? ending}" Extension="${ending}"/>`,
  );
  return types.replace(/<Types[^>]*>/, (tag) => tag + defaults.join(''));
}

const PICTURES: Readonly<Record<string, string>> = { emf: 'x-emf', wmf: 'x-wmf', tif: 'tiff' };
