import type { WordFile } from '../reading/package.ts';
import { paragraphs, printed, styleOf } from '../reading/story.ts';
import { all, child, type Element, value } from '../reading/xml.ts';
import type { Check } from './walk.ts';

/**
 * What Word's accessibility checker would find, rule by rule as Microsoft lists them ("Rules for the Accessibility
 * Checker"): of its errors and warnings those that a Word file of words and tables can break.
 */
export const accessFaults: Check = (file) => {
  const body = file.xml('word/document.xml');
  return RULES.flatMap((rule) => rule(body, file));
};

type Rule = (body: Element, file: WordFile) => readonly string[];

const RULES: readonly Rule[] = [
  // All non-text content has alternative text, and objects stand in line with it.
  (body) => [
    ...all(body, 'wp:docPr').flatMap(({ attributes }) =>
      attributes.descr ? [] : ['a picture says nothing'],
    ),
    ...all(body, 'wp:anchor').map(() => 'a picture floats'),
    ...all(body, 'w:pict').map(() => 'a shape stands in the text'),
  ],
  // Tables specify column headers, have a simple structure, and say what they are.
  (body) =>
    all(body, 'w:tbl').flatMap((table) => {
      const properties = child(table, 'w:tblPr');
      const isHeaded = child(properties, 'w:tblLook')?.attributes['w:firstRow'] === '1';
      const parted = ['w:gridSpan', 'w:vMerge', 'w:hMerge'].flatMap((name) => all(table, name));
      return [
        ...(isHeaded ? [] : ['a table has no header row']),
        ...(parted.length === 0 ? [] : ['a table has merged or split cells']),
        ...(all(table, 'w:tbl').length > 1 ? ['a table stands in a table'] : []),
        ...(value(properties, 'w:tblCaption') ? [] : ['a table has no title']),
      ];
    }),
  // The file has a title and a language, and nobody is kept out of it.
  (_, file) => [
    ...(all(file.xml('docProps/core.xml'), 'dc:title')[0]?.children.join('')
      ? []
      : ['the file has no title']),
    ...(all(file.xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']
      ? []
      : ['the file has no language']),
    ...all(file.xml('word/settings.xml'), 'w:documentProtection').map(() => 'the file is protected'),
  ],
  // No repeated blank characters: space is made by styles.
  (body) =>
    paragraphs(body).flatMap((one) =>
      printed(one) === '' &&
      all(one, 'w:drawing').length === 0 &&
      !/^(?:TableEnd|Table(?:Head|Text))$/.test(styleOf(one))
        ? [`a paragraph in ${styleOf(one)} is blank`]
        : [],
    ),
  // Headings follow each other in order.
  (body, file) => {
    const depths = depthsOf(file);
    const levels = paragraphs(body).flatMap((one) => depths.get(styleOf(one)) ?? []);
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? -1) + 1 ? [`a heading of level ${level + 1} follows none above it`] : [],
    );
  },
  // Links have words of their own.
  (body) => all(body, 'w:hyperlink').flatMap((link) => (printed(link) === '' ? ['a link has no words'] : [])),
];

function depthsOf(file: WordFile): ReadonlyMap<string, number> {
  return new Map(
    all(file.xml('word/styles.xml'), 'w:style').flatMap((style) => {
      const level = value(child(style, 'w:pPr'), 'w:outlineLvl');
      return level === undefined ? [] : [[style.attributes['w:styleId'] ?? '', Number(level)] as const];
    }),
  );
}
