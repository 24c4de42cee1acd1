import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { NumberPattern, Numeral, Sheet, StyleName } from '../../model/sheet.ts';
import { paragraphIndent } from './indent.ts';
import { STYLE_IDS } from './style-ids.ts';

/** The name under which docx keeps the paper's one list. */
export const LIST = 'indictment';

/** The name under which docx keeps the list of the headings, where the court numbers them. */
export const OUTLINE_LIST = 'outline';

/** The styles of the headings' levels, outermost first. */
export const HEADING_STYLES = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
] as const satisfies readonly StyleName[];

/** The styles of the list's levels, outermost first. */
export const LEVEL_STYLES = ['numbered', 'item1', 'item2', 'item3'] as const satisfies readonly StyleName[];

const FORMATS: Readonly<Record<Numeral, NonNullable<ILevelsOptions['format']>>> = {
  arabic: LevelFormat.DECIMAL,
  lower_letter: LevelFormat.LOWER_LETTER,
  upper_letter: LevelFormat.UPPER_LETTER,
  lower_roman: LevelFormat.LOWER_ROMAN,
  upper_roman: LevelFormat.UPPER_ROMAN,
};

/** The patterns of the list's levels, outermost first; where a sheet has fewer than there are levels, its last goes on. */
export function levelPatterns({ numbering }: Sheet): readonly NumberPattern[] {
  const { paragraph, items } = numbering;
  const last = items[items.length - 1];
  if (last === undefined) return [paragraph];
  return LEVEL_STYLES.map((_, level) => (level === 0 ? paragraph : (items[level - 1] ?? last)));
}

/**
 * The one multilevel list of the paper, and where the court numbers headings, theirs. Its levels name the styles and the styles name its levels (in `styles.ts`),
 * so that a paragraph is numbered by its style alone, as Word's own "Link level to style" does.
 */
export function numberingOptions(sheet: Sheet): INumberingOptions {
  const list = (reference: string, patterns: readonly NumberPattern[], styles: readonly StyleName[]) => ({
    reference,
    levels: patterns.map((pattern, level) =>
      levelOptions(sheet, level, pattern, styles[level] ?? 'numbered'),
    ),
  });
  const { headings } = sheet.numbering;
  const outline = headings.length === 0 ? [] : [list(OUTLINE_LIST, headings, HEADING_STYLES)];
  return { config: [list(LIST, levelPatterns(sheet), LEVEL_STYLES), ...outline] };
}

function levelOptions(sheet: Sheet, level: number, pattern: NumberPattern, style: StyleName): ILevelsOptions {
  return {
    level,
    format: FORMATS[pattern.numeral],
    text: `${pattern.before}%${level + 1}${pattern.after}`,
    alignment: AlignmentType.LEFT,
    // A hanging indent is a tab stop for the text; without one the text follows its number as in the PDF.
    suffix: sheet.styles[style].first < 0 ? LevelSuffix.TAB : LevelSuffix.SPACE,
    style: { style: STYLE_IDS[style], paragraph: { indent: paragraphIndent(sheet.styles[style]) } },
  };
}
