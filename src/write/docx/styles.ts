import {
  AlignmentType,
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  NextAttributeComponent,
  StyleForCharacter,
  StyleForParagraph,
  TabStopType,
  type XmlComponent,
} from 'docx';
import type { Paper } from '../../model/paper.ts';
import { type ParagraphStyle, type Sheet, STYLE_NAMES, type StyleName } from '../../model/sheet.ts';
import { fixedStyles, latentStyles } from './fixed-styles.ts';
import { paragraphIndent } from './indent.ts';
import { wordLanguage } from './language.ts';
import { halfPoints, lines240, twips } from './lengths.ts';
import { HEADING_STYLES, LEVEL_STYLES, LIST, levelPatterns, OUTLINE_LIST } from './numbering.ts';
import { lineTwips } from './page.ts';
import {
  BUILT_IN_NAMES,
  FOOTNOTE_REFERENCE,
  HYPERLINK,
  LINKED_NAMES,
  PRIORITIES,
  STYLE_IDS,
} from './style-ids.ts';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<ParagraphStyle['align'], string>;

/** The depth of a style in Word's navigation pane, from 0. */
const OUTLINE: Readonly<Partial<Record<StyleName, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
  count_heading: 1,
  // Below `SCHEDULE A`, which is a heading of the first level.
  schedule_title: 1,
};

/** The style of the paragraph that Word begins when its user presses Enter; a style that is absent follows itself. */
const NEXT: Readonly<Partial<Record<StyleName, StyleName>>> = {
  title: 'charging',
  charging: 'charge',
  charge: 'numbered',
  heading1: 'numbered',
  heading2: 'numbered',
  heading3: 'numbered',
  heading4: 'numbered',
  count_heading: 'numbered',
  quotation: 'numbered',
  closing: 'dateline',
  dateline: 'signature',
  schedule_title: 'body',
  table_head: 'table_cell',
};

/** Every style of the Word file. Ours stand in the place of docx's defaults, so that nothing else is in the file. */
export function stylesOptions(paper: Paper): IStylesOptions {
  const styles = STYLE_NAMES.map((name) => paragraphStyle(paper.sheet, name));
  return {
    importedStyles: [
      documentDefaults(paper),
      latentStyles(),
      ...fixedStyles(paper),
      ...styles,
      ...characterStyles(),
      ...linkedStyles(paper.sheet),
    ],
  };
}

function documentDefaults(paper: Paper): XmlComponent {
  const { face, styles } = paper.sheet;
  const font = { ascii: face.name, hAnsi: face.name, cs: face.name, eastAsia: face.name };
  const language = wordLanguage(paper.language);
  return new DocumentDefaults({ run: { font, size: halfPoints(styles.body.size), language } });
}

function paragraphStyle(sheet: Sheet, name: StyleName): XmlComponent {
  const builtIn = BUILT_IN_NAMES[name];
  const next = NEXT[name];
  const options: IParagraphStyleOptions = {
    id: STYLE_IDS[name],
    name: builtIn ?? sheet.styles[name].name,
    basedOn: 'Normal',
    ...(next === undefined ? {} : { next: STYLE_IDS[next] }),
    ...(LINKED_NAMES[name] === undefined ? {} : { link: linkedId(name) }),
    uiPriority: PRIORITIES[name] ?? 1,
    ...((PRIORITIES[name] ?? 1) < 39 ? { quickFormat: true } : { unhideWhenUsed: true }),
    paragraph: paragraphOptions(sheet, name),
    run: runOptions(sheet.styles[name]),
  };
  return builtIn === undefined ? new OwnStyle(options) : new StyleForParagraph(options);
}

/** docx writes this property of a style and forgets to say so. */
type StyleParagraph = NonNullable<IParagraphStyleOptions['paragraph']> & { readonly widowControl: boolean };

function paragraphOptions(sheet: Sheet, name: StyleName): StyleParagraph {
  const style = sheet.styles[name];
  const outlineLevel = OUTLINE[name];
  return {
    keepNext: style.keepWithNext,
    keepLines: style.keepTogether,
    widowControl: true,
    ...numberingOf(sheet, name),
    ...tabStopsOf(sheet, name),
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      line: lines240(style.spacing),
      lineRule: LineRuleType.AUTO,
    },
    // LibreOffice shows nothing that a tab stop puts beyond the right indent.
    indent: paragraphIndent(isEntry(name) ? { ...style, right: 0 } : style),
    alignment: ALIGNMENTS[style.align],
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  };
}

/** The list that numbers paragraphs of a style, if one does. */
function numberingOf(sheet: Sheet, name: StyleName) {
  const lists = [
    [LIST, LEVEL_STYLES.slice(0, levelPatterns(sheet).length)],
    [OUTLINE_LIST, HEADING_STYLES.slice(0, sheet.numbering.headings.length)],
  ] as const;
  for (const [reference, styles] of lists) {
    const level = (styles as readonly StyleName[]).indexOf(name);
    if (level >= 0) return { numbering: { reference, level } };
  }
  return {};
}

/**
 * The middle of the line and its end, where the second and third parts of a header stand; its end alone, with dots up
 * to it, where the table of contents has its numbers.
 */
function tabStopsOf(sheet: Sheet, name: StyleName) {
  const line = lineTwips(sheet.page);
  const end = { type: TabStopType.RIGHT, position: line };
  if (isEntry(name)) return { tabStops: [{ ...end, leader: LeaderType.DOT }] };
  if (name !== 'header' && name !== 'footer') return {};
  return { tabStops: [{ type: TabStopType.CENTER, position: Math.round(line / 2) }, end] };
}

/** Whether a style is that of entries of the table of contents. */
function isEntry(name: StyleName): boolean {
  return /^contents\d$/.test(name);
}

function runOptions(style: ParagraphStyle): NonNullable<IParagraphStyleOptions['run']> {
  return {
    size: halfPoints(style.size),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
  };
}

function characterStyles(): XmlComponent[] {
  const common = { basedOn: 'DefaultParagraphFont', uiPriority: 99, unhideWhenUsed: true };
  return [
    new StyleForCharacter({
      ...common,
      id: FOOTNOTE_REFERENCE,
      name: 'footnote reference',
      run: { superScript: true },
    }),
    // A court's paper is printed black: links can be followed and look like the words about them.
    new StyleForCharacter({ ...common, id: HYPERLINK, name: 'Hyperlink' }),
  ];
}

function linkedStyles({ styles }: Sheet): XmlComponent[] {
  return STYLE_NAMES.flatMap((name) => {
    const called = LINKED_NAMES[name];
    if (called === undefined) return [];
    const options = {
      id: linkedId(name),
      name: called,
      basedOn: 'DefaultParagraphFont',
      link: STYLE_IDS[name],
      uiPriority: PRIORITIES[name] ?? 1,
      run: runOptions(styles[name]),
    };
    return [new OwnCharacterStyle(options)];
  });
}

function linkedId(name: StyleName): string {
  return `${STYLE_IDS[name]}Char`;
}

/** A style that Word does not bring along, and is told so, or it would look for one of that name among its own. */
class OwnStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions) {
    super(options);
    this.root.push(custom());
  }
}

/** The same for a character style. */
class OwnCharacterStyle extends StyleForCharacter {
  constructor(options: ICharacterStyleOptions) {
    super(options);
    this.root.push(custom());
  }
}

function custom() {
  return new NextAttributeComponent({ custom: { key: 'w:customStyle', value: 1 } });
}
