import { all, child, type Element, elements, value } from '../reading/xml.ts';
import { type Check, doubled, everything, stories } from './walk.ts';

/** What can be wrong with tables, cells and sections. */
export const tableFaults: Check = (file) => [
  ...stories(file).flatMap(({ path, root }) =>
    [
      ...everything(root).flatMap(neighbourFaults),
      ...all(root, 'w:tbl').flatMap(gridFaults),
      ...all(root, 'w:tc')
        .filter((cell) => elements(cell).at(-1)?.name !== 'w:p')
        .map(() => 'a cell ends without a paragraph'),
      ...(elements(root).length === 0 ? ['is empty'] : []),
    ].map((fault) => `${path}: ${fault}`),
  ),
  ...sectionFaults(file.xml('word/document.xml')).map((fault) => `word/document.xml: ${fault}`),
];

/** After a table comes a paragraph: Word joins it with another, and a cell or body cannot end with it. */
function neighbourFaults(element: Element): string[] {
  const blocks = elements(element);
  return blocks.flatMap((block, index) =>
    block.name === 'w:tbl' && blocks[index + 1]?.name !== 'w:p'
      ? [`${blocks[index + 1]?.name ?? 'nothing'} comes after a table`]
      : [],
  );
}

const widthOf = (element: Element | undefined) => Number(element?.attributes['w:w'] ?? Number.NaN);

/** No row has more columns than the grid, each cell is as wide as its columns, and all together as the table. */
function gridFaults(table: Element): string[] {
  const columns = elements(child(table, 'w:tblGrid') ?? table).map(widthOf);
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  const whole = child(child(table, 'w:tblPr'), 'w:tblW');
  const sum = columns.reduce((total, width) => total + width, 0);
  return [
    ...(rows.length === 0 ? ['a table has no rows'] : []),
    ...(whole?.attributes['w:type'] === 'dxa' && widthOf(whole) !== sum
      ? [`columns of ${sum} make a table of ${widthOf(whole)}`]
      : []),
    ...columns.filter((width) => !(width > 0)).map((width) => `a column is ${width} wide`),
    ...rows.flatMap((row) => rowFaults(row, columns)),
  ];
}

function rowFaults(row: Element, columns: readonly number[]): string[] {
  let at = 0;
  const faults = elements(row).flatMap((cell) => {
    if (cell.name !== 'w:tc') return [];
    const properties = child(cell, 'w:tcPr');
    const span = Number(value(properties, 'w:gridSpan') ?? 1);
    const width = columns.slice(at, at + span).reduce((total, each) => total + each, 0);
    at += span;
    const own = child(properties, 'w:tcW');
    return own?.attributes['w:type'] === 'dxa' && widthOf(own) !== width
      ? [`a cell of ${widthOf(own)} stands on columns of ${width}`]
      : [];
  });
  if (at === 0) return ['a row has no cells'];
  return at > columns.length ? [...faults, `a row has ${at} of ${columns.length} columns`] : faults;
}

/** The body ends with its section's properties; each has a size, no kind of header twice, and is wide where it says so. */
function sectionFaults(document: Element): string[] {
  const last = elements(child(document, 'w:body') ?? document).at(-1);
  const sections = all(document, 'w:sectPr');
  return [
    ...(last?.name === 'w:sectPr' ? [] : ['the body does not end with a section']),
    ...sections.flatMap((section) => {
      const references = elements(section).filter(({ name }) => /^w:(?:header|footer)Reference$/.test(name));
      const kinds = references.map(({ name, attributes }) => `${name} ${attributes['w:type']}`);
      const size = child(section, 'w:pgSz');
      const lies = widthOf(size) > Number(size?.attributes['w:h']);
      return [
        ...doubled(kinds).map((kind) => `a section has ${kind} twice`),
        ...(child(section, 'w:pgMar') && size ? [] : ['a section has no page']),
        ...(!lies && size?.attributes['w:orient'] === 'landscape'
          ? ['a page that lies is higher than wide']
          : []),
      ];
    }),
  ];
}
