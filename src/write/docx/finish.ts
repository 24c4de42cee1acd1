import type { Paper } from '../../model/paper.ts';
import { directionOf } from '../../text/direction.ts';
import { STYLE_IDS } from './style-ids.ts';

/** The parts of a Word file by their paths. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** What is still to be done to a part of docx's making. */
type Finish = (xml: string, paper: Paper) => string;

const FINISHES: Readonly<Record<string, Finish>> = {
  '[Content_Types].xml': (xml) =>
    withinEnd(xml, `<Override ContentType="${WEB_SETTINGS_TYPE}" PartName="/word/webSettings.xml"/>`),
  'docProps/core.xml': coreProperties,
  'word/_rels/document.xml.rels': (xml) =>
    withinEnd(
      xml,
      `<Relationship Id="rIdWebSettings" Type="${WEB_SETTINGS_RELATION}" Target="webSettings.xml"/>`,
    ),
  'word/document.xml': sections,
  'word/endnotes.xml': separators,
  'word/footnotes.xml': separators,
  'word/numbering.xml': numbering,
  'word/settings.xml': settings,
  'word/styles.xml': styles,
};

const WEB_SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml';
const WEB_SETTINGS_RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings';

/** Word for Mac offers to repair a file without this part, as empty as it is. */
const WEB_SETTINGS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** Puts right, part by part, what docx has no option for. */
export function finishParts(parts: Parts, paper: Paper): Map<string, string | Uint8Array> {
  const finished = new Map(parts);
  for (const [path, finish] of Object.entries(FINISHES))
    finished.set(path, finish(partText(parts, path), paper));
  return finished.set('word/webSettings.xml', WEB_SETTINGS);
}

/** A part with more at the end of its outermost element, which may have been empty. */
export function withinEnd(xml: string, more: string): string {
  if (more === '') return xml;
  const open = xml.replace(/<([\w:]+)([^<>]*)\/>$/, '<$1$2></$1>');
  const at = open.lastIndexOf('</');
  return open.slice(0, at) + more + open.slice(at);
}

/** A part of docx's making that is XML. Throws where there is none of this path. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`docx no longer makes the part ${path}`);
  return part;
}

/** docx writes the time of day; and the language of a paper is a property too. */
function coreProperties(xml: string, paper: Paper): string {
  const created = new Date(paper.properties.created * 1000).toISOString().replace('.000', '');
  const dated = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + created);
  return withinEnd(dated, `<dc:language>${paper.language}</dc:language>`);
}

/**
 * Ours is a list of one design (`multilevel`), not one that Word's buttons made up level by level. Its levels are in
 * use, not tentative, and its one instance begins each level anew as the list says, without saying so again. docx's own
 * list of bullets, which nothing here uses, goes.
 */
function numbering(xml: string): string {
  return xml
    .replaceAll('"hybridMultilevel"', '"multilevel"')
    .replaceAll(' w:tentative="1"', '')
    .replace(/<w:lvlOverride .*?<\/w:lvlOverride>/g, '')
    .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/s, '')
    .replace(/<w:num w:numId="1".*?<\/w:num>/s, '');
}

/** Pages whose lines begin on the right have their columns and gutters there too. */
function sections(xml: string, { language }: Paper): string {
  return directionOf(language) === 'rtl' ? xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid') : xml;
}

/**
 * The rules above notes are notes of their own kind, to which docx gives a number as to the others, and spaces of their
 * own. The notice that a note goes on overleaf, which Word looks for beside them, says nothing.
 */
function separators(xml: string): string {
  const mark = /(<w:\w+note w:type="[^>]*>)<w:p><w:pPr>.*?<\/w:pPr><w:r><w:rPr>.*?<w:\w+Ref\/><\/w:r>/g;
  const [kind] = /\w+(?=s>$)/.exec(xml) ?? [];
  const notice = `<w:${kind} w:type="continuationNotice" w:id="-2"><w:p>${IN_STYLE}</w:p></w:${kind}>`;
  return withinEnd(xml.replace(mark, `$1<w:p>${IN_STYLE}`), notice);
}

const IN_STYLE = `<w:pPr><w:pStyle w:val="${STYLE_IDS.footnote}"/></w:pPr>`;

/** Where Word looks those rules up, what it may do with words and tables since 2013, and the language of the theme. */
function settings(xml: string, paper: Paper): string {
  const rules = (kind: string) =>
    `<w:${kind}Pr>${[-1, 0, -2].map((id) => `<w:${kind} w:id="${id}"/>`).join('')}</w:${kind}Pr>`;
  return xml
    .replace('<w:compat>', `${rules('footnote')}${rules('endnote')}<w:compat>`)
    .replace('</w:compat>', `${MODERN}</w:compat><w:themeFontLang w:val="${paper.language}"/>`)
    .replace(/<w:defaultTabStop[^>]*>/, (stop) => (paper.sheet.hyphenate ? stop + HYPHENATION : stop));
}

/** Word breaks words where our layout may, but for those in capitals. */
const HYPHENATION = '<w:autoHyphenation/><w:doNotHyphenateCaps/>';

/** What a file of Word 2013 and later says beside its version: without it some of the ways of Word 2007 come back. */
const MODERN = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
]
  .map(
    (name) =>
      `<w:compatSetting w:val="1" w:name="${name}" w:uri="http://schemas.microsoft.com/office/word"/>`,
  )
  .join('');

/** No words are broken in titles, cells and what else is not justified; the table of contents has no numbered lines. */
function styles(xml: string, { sheet, lineNumbers }: Paper): string {
  return xml.replace(/<w:style .*?<\/w:style>/gs, (style) => {
    const unlined = lineNumbers !== undefined && /w:styleId="(?:TOC\d|ContentsTitle)"/.test(style);
    const lined = unlined ? style.replace(/<w:(?:tabs>|spacing )/, '<w:suppressLineNumbers/>$&') : style;
    return !sheet.hyphenate || lined.includes('w:jc w:val="both"')
      ? lined
      : lined.replace('<w:spacing ', '<w:suppressAutoHyphens/><w:spacing ');
  });
}
