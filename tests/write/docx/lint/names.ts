import type { WordFile } from '../reading/package.ts';
import { all, child, elements, value } from '../reading/xml.ts';
import { type Check, doubled, everything, stories } from './walk.ts';

/** What can be wrong with the names of styles and the numbers of lists. */
export const nameFaults: Check = (file) => {
  const styles = stylesIn(file);
  const designs = designsIn(file);
  return [
    ...styleFaults(styles),
    ...listFaults(file, designs),
    ...[...stories(file), { path: 'word/styles.xml', root: file.xml('word/styles.xml') }].flatMap(
      ({ path, root }) =>
        [
          ...everything(root).flatMap((element) => {
            const type = STYLED[element.name];
            const name = element.attributes['w:val'] ?? '';
            return type === undefined || styles.some((style) => style.id === name && style.type === type)
              ? []
              : [`there is no ${type} style ${name}`];
          }),
          ...all(root, 'w:numPr').flatMap((place) => {
            const [list, level] = [value(place, 'w:numId') ?? '', value(place, 'w:ilvl') ?? '0'];
            return list === '0' || list === '' || designs.get(list)?.includes(level)
              ? []
              : [`there is no level ${level} of a list ${list}`];
          }),
        ].map((fault) => `${path}: ${fault}`),
    ),
  ];
};

/** Elements that name a style, and of which type. */
const STYLED: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly basedOn: string | undefined;
  readonly next: string | undefined;
  readonly link: string | undefined;
}

function stylesIn(file: WordFile): Style[] {
  return all(file.xml('word/styles.xml'), 'w:style').map((style) => ({
    id: style.attributes['w:styleId'] ?? '',
    name: value(style, 'w:name') ?? '',
    type: style.attributes['w:type'] ?? '',
    isDefault: /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? ''),
    basedOn: value(style, 'w:basedOn'),
    next: value(style, 'w:next'),
    link: value(style, 'w:link'),
  }));
}

function styleFaults(styles: readonly Style[]): string[] {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const named = styles.flatMap(({ id, basedOn, next, link }) =>
    [basedOn, next, link].flatMap((name) =>
      name === undefined || byId.has(name) ? [] : [`${id} names ${name}, which is missing`],
    ),
  );
  const parted = styles.filter(({ id, link }) => {
    const other = link === undefined ? undefined : byId.get(link);
    return other !== undefined && other.link !== id;
  });
  const typed = styles.filter(
    ({ type, basedOn }) => basedOn !== undefined && byId.get(basedOn)?.type !== type,
  );
  return [
    ...doubled(styles.map(({ id }) => id)).map((id) => `two styles have the id ${id}`),
    ...doubled(styles.map(({ name }) => name.toLowerCase())).map((name) => `two styles are called ${name}`),
    ...styles.filter(({ name }) => name === '').map(({ id }) => `${id} has no name`),
    ...named,
    ...parted.map(({ id, link }) => `${id} is linked with ${link}, which is not with it`),
    ...typed.map(({ id }) => `${id} is based on a style of another type`),
    ...styles.filter((style) => isCircular(style, byId)).map(({ id }) => `${id} is based on itself`),
    ...['paragraph', 'character', 'table', 'numbering'].flatMap((type) => {
      const count = styles.filter((style) => style.type === type && style.isDefault).length;
      return count > 1 || (count === 0 && type === 'paragraph')
        ? [`${count} styles are the usual ${type} style`]
        : [];
    }),
  ].map((fault) => `word/styles.xml: ${fault}`);
}

function isCircular(style: Style, byId: ReadonlyMap<string, Style>): boolean {
  const seen = new Set<Style>();
  for (let at: Style | undefined = style; at; at = byId.get(at.basedOn ?? '')) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** The levels that each list has, by its number. */
function designsIn(file: WordFile): ReadonlyMap<string, readonly string[]> {
  if (!file.paths.includes('word/numbering.xml')) return new Map();
  const numbering = file.xml('word/numbering.xml');
  const levels = new Map(
    all(numbering, 'w:abstractNum').map((design) => [
      design.attributes['w:abstractNumId'],
      elements(design).flatMap(({ name, attributes }) =>
        name === 'w:lvl' ? [attributes['w:ilvl'] ?? ''] : [],
      ),
    ]),
  );
  return new Map(
    all(numbering, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      levels.get(value(list, 'w:abstractNumId')) ?? [],
    ]),
  );
}

/** Lists have designs and levels from 0 to 8; a level and the style that it names name each other. */
function listFaults(file: WordFile, designs: ReadonlyMap<string, readonly string[]>): string[] {
  if (!file.paths.includes('word/numbering.xml')) return [];
  const numbering = file.xml('word/numbering.xml');
  const ids = (name: string, key: string) =>
    all(numbering, name).map(({ attributes }) => attributes[key] ?? '');
  const styles = new Map(
    all(file.xml('word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      value(child(child(style, 'w:pPr'), 'w:numPr'), 'w:ilvl') ?? '0',
    ]),
  );
  return [
    ...doubled(ids('w:abstractNum', 'w:abstractNumId')).map((id) => `two designs have the number ${id}`),
    ...doubled(ids('w:num', 'w:numId')).map((id) => `two lists have the number ${id}`),
    ...[...designs].filter(([, levels]) => levels.length === 0).map(([id]) => `the list ${id} has no design`),
    ...[...designs].flatMap(([id, levels]) =>
      doubled(levels).map((level) => `the list ${id} has level ${level} twice`),
    ),
    ...[...designs]
      .filter(([, levels]) => levels.some((level) => !/^[0-8]$/.test(level)))
      .map(([id]) => `the list ${id} has a level that is none`),
    ...all(numbering, 'w:lvl')
      .filter(
        (level) =>
          child(level, 'w:pStyle') && styles.get(value(level, 'w:pStyle')) !== level.attributes['w:ilvl'],
      )
      .map(
        (level) =>
          `level ${level.attributes['w:ilvl']} and ${value(level, 'w:pStyle')} do not name each other`,
      ),
  ].map((fault) => `word/numbering.xml: ${fault}`);
}
