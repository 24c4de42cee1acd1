import type { WordNumber } from '../model/word-document.ts';
import { numberLabel } from '../text/numerals.ts';
import type { Style, Styles } from './styles.ts';
import { firstWith } from './styles.ts';
import { type Element, elements, find, isOn, settingOf } from './xml.ts';

/** Counts the paragraphs of one file in the order in which it is asked. */
export interface Counter {
  /** The number before a paragraph with these properties and this style; undefined where it has none. */
  next(properties: Element | undefined, style: Style): WordNumber | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level whose count begins this one anew, from 1; 0 for none, undefined for any above it. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one design count together. */
  readonly design: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** A counter for the lists of `numbering.xml`, as Word counts (ISO 29500-1, 17.9). */
export function counterOf(root: Element | undefined, styles: Styles): Counter {
  const lists = readLists(root, styles);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next(properties, style) {
      const at = placeOf([properties, ...style.paragraph], style.id, lists);
      if (!at) return undefined;
      const { list, id, level } = at;
      const count = counts.get(list.design) ?? new Map<number, number>();
      counts.set(list.design, count);
      const told = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
      begun.add(`${id} ${level}`);
      advance(count, level, list, told);
      return labelOf(list, level, count);
    },
  };
}

function placeOf(
  properties: readonly (Element | undefined)[],
  style: string,
  lists: ReadonlyMap<string, List>,
): { list: List; id: string; level: number } | undefined {
  const withId = properties.find((each) => settingOf(each, 'w:numPr', 'w:numId') !== undefined);
  const id = settingOf(withId, 'w:numPr', 'w:numId') ?? '0';
  const list = lists.get(id);
  if (!list) return undefined;
  const said =
    settingOf(firstWith(properties, 'w:numPr'), 'w:ilvl') ?? settingOf(withId, 'w:numPr', 'w:ilvl');
  const byStyle = [...list.levels].find(([, level]) => level.style === style)?.[0];
  const direct = settingOf(properties[0], 'w:numPr', 'w:ilvl');
  const level = Number(direct ?? byStyle ?? said ?? 0);
  return list.levels.has(level) ? { list, id, level } : undefined;
}

function advance(count: Map<number, number>, level: number, list: List, told: number | undefined): void {
  const start = list.levels.get(level)?.start ?? 1;
  const before = count.get(level);
  count.set(level, told ?? (before === undefined ? start : before + 1));
  for (const [deeper, { restart }] of list.levels) {
    if (deeper <= level || restart === 0) continue;
    if (restart === undefined || level < restart) count.delete(deeper);
  }
}

function labelOf(list: List, level: number, count: ReadonlyMap<number, number>): WordNumber | undefined {
  const own = list.levels.get(level) as Level;
  const at = { level, list: list.design };
  if (own.format === 'bullet') return { label: own.text || '•', bullet: true, ...at };
  if (own.format === 'none' && !/%/.test(own.text))
    return own.text.trim() ? { label: own.text.trim(), bullet: false, ...at } : undefined;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    const number = count.get(at) ?? other?.start ?? 1;
    return numeral(own.legal ? 'decimal' : (other?.format ?? 'decimal'), number);
  });
  return label.trim() === '' ? undefined : { label: label.trim(), bullet: false, ...at };
}

const FORMATS: Readonly<Record<string, 'lower_letter' | 'upper_letter' | 'lower_roman' | 'upper_roman'>> = {
  lowerLetter: 'lower_letter',
  upperLetter: 'upper_letter',
  lowerRoman: 'lower_roman',
  upperRoman: 'upper_roman',
};

/** More than any list has; Roman numerals beyond would have no end. */
const MOST = 100_000;

function numeral(format: string, number: number): string {
  if (format === 'none') return '';
  const known = FORMATS[format];
  if (format === 'decimalZero') return `${number}`.padStart(2, '0');
  if (!known || number < 1 || number > MOST) return `${number}`;
  return numberLabel({ before: '', numeral: known, after: '' }, number);
}

function readLists(root: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  const designs = new Map(
    elements(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const nums = new Map(elements(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  return new Map([...nums].map(([id, num]) => [id, readList(num, designs, nums, styles)]));
}

function readList(
  num: Element,
  designs: ReadonlyMap<string, Element>,
  nums: ReadonlyMap<string, Element>,
  styles: Styles,
): List {
  const design = settingOf(num, 'w:abstractNumId') ?? '';
  const linked = settingOf(designs.get(design), 'w:numStyleLink');
  const other =
    linked === undefined
      ? undefined
      : settingOf(firstWith(styles.get(linked).paragraph, 'w:numPr'), 'w:numId');
  const source = other === undefined ? design : (settingOf(nums.get(other), 'w:abstractNumId') ?? design);
  const overrides = elements(num, 'w:lvlOverride');
  const levels = new Map(elements(designs.get(source), 'w:lvl').map(levelOf));
  for (const each of overrides) {
    const own = find(each, 'w:lvl');
    if (own) levels.set(...levelOf(own));
  }
  const starts = overrides.flatMap((each): [number, number][] => {
    const start = settingOf(each, 'w:startOverride');
    return start === undefined ? [] : [[Number(each.attributes['w:ilvl'] ?? 0), Number(start)]];
  });
  return { design: source, levels, starts: new Map(starts) };
}

function levelOf(element: Element): [number, Level] {
  const restart = settingOf(element, 'w:lvlRestart');
  return [
    Number(element.attributes['w:ilvl'] ?? 0),
    {
      start: Number(settingOf(element, 'w:start') ?? 0),
      format: settingOf(element, 'w:numFmt') ?? 'decimal',
      text: settingOf(element, 'w:lvlText') ?? '',
      restart: restart === undefined ? undefined : Number(restart),
      legal: isOn(element, 'w:isLgl') ?? false,
      style: settingOf(element, 'w:pStyle'),
    },
  ];
}
