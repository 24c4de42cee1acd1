import { dirname, join, normalize } from 'node:path/posix';
import type { WordFile } from '../reading/package.ts';
import { all, type Element } from '../reading/xml.ts';
import { type Check, doubled, everything } from './walk.ts';

const TYPES = '[Content_Types].xml';

/** The parts without which one Word or another offers to repair a file. */
const NEEDED = [
  TYPES,
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'word/document.xml',
  'word/fontTable.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/theme/theme1.xml',
  'word/webSettings.xml',
];

/** Kinds of relations to parts whose type is not called as they are; the others end with `.kind+xml`. */
const CALLED: Readonly<Record<string, RegExp>> = {
  officeDocument: /\.document\.main\+xml$/,
  'core-properties': /\.core-properties\+xml$/,
  'extended-properties': /\.extended-properties\+xml$/,
  'custom-properties': /\.custom-properties\+xml$/,
  image: /^image\//,
  font: /^application\/(?:x-font-ttf|vnd\.openxmlformats-officedocument\.obfuscatedFont)$/,
};

/** Of these relations one that nobody uses is a leftover. */
const USED = new Set(['hyperlink', 'header', 'footer', 'image']);

/** What can be wrong with the package: parts, their types, and the relations by which they are found. */
export const packageFaults: Check = (file) => [
  ...NEEDED.filter((path) => !file.paths.includes(path)).map((path) => `${path}: is missing`),
  ...doubled(file.paths.map((path) => path.toLowerCase())).map((path) => `${path}: stands twice`),
  ...typeFaults(file),
  ...relationParts(file).flatMap((path) => relationFaults(file, path)),
  ...orphans(file).map((path) => `${path}: no relation leads to it`),
  ...propertyFaults(file),
];

interface Relation {
  readonly id: string;
  readonly kind: string;
  /** A path within the package, or an address outside. */
  readonly target: string;
  readonly outside: boolean;
}

function relationParts(file: WordFile): string[] {
  return file.paths.filter((path) => path.endsWith('.rels'));
}

/** `word/document.xml` of `word/_rels/document.xml.rels`; nothing of the package's own. */
function sourceOf(path: string): string {
  const [folder = '', name = ''] = path.split('_rels/');
  return folder + name.replace(/\.rels$/, '');
}

function relationsIn(file: WordFile, path: string): Relation[] {
  const folder = dirname(sourceOf(path) || 'package');
  return all(file.xml(path), 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const outside = mode === 'External';
    const within = target.startsWith('/') ? target.slice(1) : normalize(join(folder, target));
    return { id, kind: type.slice(type.lastIndexOf('/') + 1), target: outside ? target : within, outside };
  });
}

function relationFaults(file: WordFile, path: string): string[] {
  const relations = relationsIn(file, path);
  const source = sourceOf(path);
  const owner = source === '' || !file.paths.includes(source) ? undefined : file.xml(source);
  const used = new Set(owner ? everything(owner).flatMap(relationIds) : []);
  const known = new Set(relations.map(({ id }) => id));
  return [
    ...(source !== '' && !owner ? [`${path}: belongs to no part`] : []),
    ...doubled(relations.map(({ id }) => id)).map((id) => `${path}: two relations are called ${id}`),
    ...relations.flatMap((relation) => targetFaults(file, relation).map((fault) => `${path}: ${fault}`)),
    ...[...used].filter((id) => !known.has(id)).map((id) => `${source}: there is no relation ${id}`),
    ...relations
      .filter(({ id, kind }) => USED.has(kind) && !used.has(id))
      .map(({ id }) => `${path}: nothing uses ${id}`),
  ];
}

/** `rId1` of `<w:hyperlink r:id="rId1">`. */
function relationIds({ attributes }: Element): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => (/^r:(?!.*xmlns)/.test(key) ? [value] : []));
}

function targetFaults(file: WordFile, { id, kind, target, outside }: Relation): string[] {
  const odd = /^[A-Za-z_][\w.-]*$/.test(id) ? [] : [`the relation ${id} has an odd name`];
  if (outside)
    return /[\s<>"{}|\\^`]|%(?![\dA-Fa-f]{2})|^$/.test(target) ? [...odd, `${id} leads to no address`] : odd;
  if (!file.paths.includes(target)) return [...odd, `${id} leads to ${target}, which is missing`];
  const type = typeOf(file, target) ?? '';
  const called = CALLED[kind] ?? new RegExp(`[.]${kind}\\+xml$`);
  return called.test(type) ? odd : [...odd, `${id} leads as ${kind} to a part of the type ${type}`];
}

function typeOf(file: WordFile, path: string): string | undefined {
  const types = file.xml(TYPES);
  const own = all(types, 'Override').find(({ attributes }) => attributes.PartName === `/${path}`);
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const usual = all(types, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  return (own ?? usual)?.attributes.ContentType;
}

function typeFaults(file: WordFile): string[] {
  const types = file.xml(TYPES);
  const named = all(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
  return [
    ...named
      .filter((name) => !file.paths.includes(name.slice(1)))
      .map((name) => `${TYPES}: there is no ${name}`),
    ...doubled([...named, ...endings]).map((name) => `${TYPES}: says twice what ${name} is`),
    ...file.paths
      .filter((path) => path !== TYPES && typeOf(file, path) === undefined)
      .map((path) => `${path}: has no type`),
  ];
}

/** Parts that no way leads to from the outside. */
function orphans(file: WordFile): string[] {
  const reached = new Set<string>();
  const visit = (source: string) => {
    const path =
      source === ''
        ? '_rels/.rels'
        : `${dirname(source)}/_rels/${source.slice(source.lastIndexOf('/') + 1)}.rels`;
    if (reached.has(path) || !file.paths.includes(path)) return;
    reached.add(path);
    for (const { target, outside } of relationsIn(file, path)) {
      if (outside) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  return file.paths.filter((path) => path !== TYPES && !reached.has(path));
}

/** The core properties, for which Maven Central has no schema: each once, the times as Word reads them. */
function propertyFaults(file: WordFile): string[] {
  if (!file.paths.includes('docProps/core.xml')) return [];
  const core = file.xml('docProps/core.xml');
  const names = everything(core)
    .slice(1)
    .map(({ name }) => name);
  const times = ['dcterms:created', 'dcterms:modified'].flatMap((name) => all(core, name));
  return [
    ...doubled(names).map((name) => `docProps/core.xml: ${name} stands twice`),
    ...names.filter((name) => !CORE.has(name)).map((name) => `docProps/core.xml: ${name} is no property`),
    ...times
      .filter(
        ({ attributes, children }) =>
          attributes['xsi:type'] !== 'dcterms:W3CDTF' || !TIME.test(children.join('')),
      )
      .map(({ name }) => `docProps/core.xml: ${name} is no time`),
  ];
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const CORE = new Set([
  ...['dc:title', 'dc:subject', 'dc:creator', 'dc:description', 'dc:identifier', 'dc:language'],
  ...['cp:category', 'cp:contentStatus', 'cp:keywords', 'cp:lastModifiedBy', 'cp:lastPrinted', 'cp:revision'],
  ...['cp:version', 'dcterms:created', 'dcterms:modified'],
]);
