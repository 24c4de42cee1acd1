import { type Element, elements, first, readTree, reshape, written } from './tree.ts';

/** The styles of a paper in those of an office. */
export interface Merged {
  readonly xml: string;
  /** The ids that the office's own styles have now, by those they had. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * An office's styles, and ours where it has none of that name. The words of the paper ask for styles by our ids: an
 * office's style of the same name and kind gets ours, and stands in its place. Numbers are the paper's own; of
 * the office's styles none counts.
 */
export function mergedStyles(theirs: string, ours: string): Merged {
  const [office, own] = [parsed(theirs), parsed(ours)];
  const known = new Map(elements(own, 'w:style').map((style) => [nameOf(style), style]));
  const renamed = renaming(elements(office, 'w:style'), known);
  const taken = new Set<Element>();
  reshape(office, (element) => (BELONGS_ELSEWHERE.has(element.name) ? [] : [element]));
  for (const style of elements(office, 'w:style')) {
    rename(style, renamed);
    const same = known.get(nameOf(style));
    if (same === undefined || kindOf(same) !== kindOf(style)) continue;
    taken.add(same);
    number(style, first(first(same, 'w:pPr'), 'w:numPr'));
  }
  speak(office, own);
  const replaced = new Set([...taken].map(idOf));
  const missing = elements(own, 'w:style').filter(
    (style) => !taken.has(style) && !replaced.has(linkOf(style)),
  );
  office.children.push(...missing.map((style) => supplied(style, elements(office, 'w:style'))));
  return { xml: written(office), renamed };
}

function parsed(xml: string): Element {
  return readTree(new TextEncoder().encode(xml), 'word/styles.xml');
}

/** Word tells styles apart by name, in small letters or capitals. */
function nameOf(style: Element): string {
  return (first(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
}

function kindOf({ attributes }: Element): string {
  return attributes['w:type'] ?? 'paragraph';
}

function idOf({ attributes }: Element): string {
  return attributes['w:styleId'] ?? '';
}

/** What is linked with an office's style is the office's. */
function linkOf(style: Element): string {
  return first(style, 'w:link')?.attributes['w:val'] ?? '';
}

/** Numbers of the office's lists, the language of its words and the side on which its lines begin. */
const BELONGS_ELSEWHERE = new Set(['w:numPr', 'w:lang', 'w:bidi']);

/** Our ids for the office's styles that we know, and ids of their own for those that only look so. */
function renaming(office: readonly Element[], known: ReadonlyMap<string, Element>): Map<string, string> {
  const ours = new Set([...known.values()].map(idOf));
  const renamed = new Map<string, string>();
  for (const style of office) {
    const same = known.get(nameOf(style));
    const id = idOf(style);
    if (same && kindOf(same) === kindOf(style)) renamed.set(id, idOf(same));
    else if (ours.has(id)) renamed.set(id, `${id}-office`);
  }
  return renamed;
}

const NAMING = ['w:basedOn', 'w:next', 'w:link'];

function rename(style: Element, renamed: ReadonlyMap<string, string>): void {
  style.attributes['w:styleId'] = renamed.get(idOf(style)) ?? idOf(style);
  for (const { attributes } of NAMING.flatMap((name) => elements(style, name))) {
    const told = attributes['w:val'] ?? '';
    attributes['w:val'] = renamed.get(told) ?? told;
  }
}

/** What stands before the number in the properties of a paragraph, and after those properties in a style (ECMA-376 part 1, 17.3.1.26 and 17.7.4.17). */
const BEFORE_NUMBER = new Set(
  ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl'].map(
    (name) => `w:${name}`,
  ),
);
const AFTER_PROPERTIES = new Set(['rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'].map((name) => `w:${name}`));

/** Binds a style to the level of the paper's list that ours is bound to. */
function number(style: Element, numPr: Element | undefined): void {
  if (numPr === undefined) return;
  const properties = propertiesOf(style);
  insert(properties, numPr, (name) => !BEFORE_NUMBER.has(name));
}

function propertiesOf(style: Element): Element {
  const there = first(style, 'w:pPr');
  if (there) return there;
  const properties: Element = { name: 'w:pPr', attributes: {}, children: [] };
  insert(style, properties, (name) => AFTER_PROPERTIES.has(name));
  return properties;
}

/** Puts an element before the first whose name is such; else at the end. */
function insert(into: Element, element: Element, isAfter: (name: string) => boolean): void {
  const at = into.children.findIndex((child) => typeof child !== 'string' && isAfter(child.name));
  into.children.splice(at < 0 ? into.children.length : at, 0, element);
}

/** Gives the office's defaults the paper's language, and its paragraphs the side on which lines begin. */
function speak(office: Element, own: Element): void {
  const defaults = first(first(own, 'w:docDefaults'), 'w:rPrDefault');
  const language = elements(first(defaults, 'w:rPr'), 'w:lang');
  made(made(made(office, 'w:docDefaults', true), 'w:rPrDefault'), 'w:rPr').children.push(...language);
  const side = elements(first(normalOf(own), 'w:pPr'), 'w:bidi')[0];
  const normal = normalOf(office);
  if (side === undefined || normal === undefined) return;
  const properties = propertiesOf(normal);
  insert(properties, side, (name) => AFTER_SIDE.has(name));
}

function normalOf(styles: Element): Element | undefined {
  return elements(styles, 'w:style').find((style) => nameOf(style) === 'normal');
}

const AFTER_SIDE = new Set(
  [
    'adjustRightInd',
    'snapToGrid',
    'spacing',
    'ind',
    'contextualSpacing',
    'mirrorIndents',
    'suppressOverlap',
    'jc',
    'textDirection',
    'textAlignment',
    'textboxTightWrap',
    'outlineLvl',
    'divId',
    'cnfStyle',
    'rPr',
    'sectPr',
    'pPrChange',
  ].map((name) => `w:${name}`),
);

function made(parent: Element, name: string, atStart = false): Element {
  const there = first(parent, name);
  if (there) return there;
  const element: Element = { name, attributes: {}, children: [] };
  parent.children.splice(atStart ? 0 : parent.children.length, 0, element);
  return element;
}

/** A style of ours among the office's, which is the default of its kind only where the office has none. */
function supplied(style: Element, office: readonly Element[]): Element {
  const rival = office.some((each) => kindOf(each) === kindOf(style) && 'w:default' in each.attributes);
  if (!rival || !('w:default' in style.attributes)) return style;
  const { 'w:default': _, ...attributes } = style.attributes;
  return { ...style, attributes };
}

/** The names of styles in a header of the office's, as they are called now. */
export function restyled(xml: string, renamed: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:p|r|tbl)Style w:val=")([^"]*)/g,
    (_, tag: string, id: string) => tag + (renamed.get(id) ?? id),
  );
}
